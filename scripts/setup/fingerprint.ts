import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * SHA-256 (hex) over the names and contents of files: contents, not dates, since a checkout sets dates anew.
 *
 * @param patterns globs relative to `root`; folders named `generated` and tests are left out
 * @param containing leaves out TypeScript files without this text
 */
export async function fingerprint(root: string, patterns: string[], containing?: string): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(patterns, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => entry.name === "generated",
  })) {
    if (entry.isFile() && !entry.name.includes(".test.")) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const content = await readFile(file);
    if (containing !== undefined && /\.tsx?$/.test(file) && !content.includes(containing)) continue;
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
