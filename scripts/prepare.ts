import { join, resolve } from "node:path";
import { withLock } from "./lock.mjs";
import { ensureBuilt } from "./setup/build.ts";
import { ensureGenerated } from "./setup/generate.ts";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * Generates, and builds if asked, whatever is older than its sources. One process of a clone at a time.
 *
 * @throws Error with the failing tool's output.
 */
export async function prepare(level: "generated" | "built"): Promise<void> {
  await withLock(
    join(ROOT, ".cache/prepare.lock"),
    async () => {
      await ensureGenerated(ROOT);
      if (level === "built") await ensureBuilt(ROOT);
    },
    10 * 60_000,
  );
}

if (import.meta.main) {
  try {
    await prepare(process.argv[2] === "built" ? "built" : "generated");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
