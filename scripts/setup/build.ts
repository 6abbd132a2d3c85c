import { readFile, rename, rm, writeFile } from "node:fs/promises";
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
 * Builds the web app into build/ when its sources have changed since the last build. The new build takes the place of the old
 * one when it is complete, so that a server that starts meanwhile finds one.
 *
 * @throws Error with the build's output.
 */
export async function ensureBuilt(root: string): Promise<void> {
  const stamp = join(root, "build/.fingerprint");
  const current = await fingerprint(root, SOURCES);
  if ((await readFile(stamp, "utf8").catch(() => "")) === current) return;
  console.error("Building …");
  const next = join(root, ".cache/build-next");
  const old = join(root, ".cache/build-old");
  await rm(next, { recursive: true, force: true });
  await runTool(root, "remix", ["vite:build"], { NODE_ENV: "production", BUILD_DIRECTORY: ".cache/build-next" });
  await writeFile(join(next, ".fingerprint"), current);
  await rm(old, { recursive: true, force: true });
  await rename(join(root, "build"), old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(next, join(root, "build"));
  await rm(old, { recursive: true, force: true });
}
