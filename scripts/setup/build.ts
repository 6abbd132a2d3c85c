import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.ts";
import { runTool } from "./run.ts";

const SOURCES = [
  "app/**/*",
  "public/**/*",
  "vite.config.ts",
  "tsconfig.json",
  "package-lock.json",
  "prisma/schema.prisma",
];

/**
 * Builds the web app into build/ when its sources have changed since the last build.
 *
 * @throws Error with the build's output.
 */
export async function ensureBuilt(root: string): Promise<void> {
  const stamp = join(root, "build/.fingerprint");
  const current = await fingerprint(root, SOURCES);
  if ((await readFile(stamp, "utf8").catch(() => "")) === current) return;
  console.error("Building …");
  await rm(stamp, { force: true });
  await runTool(root, "remix", ["vite:build"], { NODE_ENV: "production" });
  await writeFile(stamp, current);
}
