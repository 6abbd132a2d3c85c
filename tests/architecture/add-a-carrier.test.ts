import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeProviderRegistries } from "../../scripts/setup/provider-registry.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BIN = join(ROOT, "node_modules/.bin");
const run = promisify(execFile);

let copy: string;
let files: Map<string, string>;

/** The files that the guide shows: a block whose first line names where it belongs. */
async function filesOfGuide(): Promise<Map<string, string>> {
  const guide = await readFile(join(ROOT, "docs/add-a-carrier.md"), "utf8");
  const blocks = guide.matchAll(/^( *)```(?:ts|json)\n\1\/\/ (\S+)\n([\s\S]*?)^\1```$/gm);
  return new Map(
    [...blocks].map(([, indent = "", path = "", text = ""]) => [
      path,
      text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    ]),
  );
}

beforeAll(async () => {
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  copy = await mkdtemp(join(ROOT, ".cache/add-a-carrier-"));
  for (const path of ["app", "package.json", "tsconfig.json", "vitest.config.ts", "tests/fixtures"])
    await cp(join(ROOT, path), join(copy, path), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
  files = await filesOfGuide();
  for (const [path, text] of files) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text);
  }
  await writeProviderRegistries(copy);
}, 60_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

test("adding a carrier as the guide says touches one folder, and one of fixtures", () => {
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  expect([...folders].toSorted()).toEqual(["app/carriers/fietskoerier", "tests/fixtures/carriers/fietskoerier"]);
});

test("the carrier of the guide has no type error", async () => {
  const config = {
    extends: "./tsconfig.json",
    include: ["app/carriers/registry.ts", "tests/fixtures/carriers/**/*.ts"],
  };
  await writeFile(join(copy, "tsconfig.guide.json"), JSON.stringify(config));
  await expect(run(join(BIN, "tsc"), ["--noEmit", "-p", "tsconfig.guide.json"], { cwd: copy })).resolves.toMatchObject({
    stdout: "",
  });
}, 120_000);

test("the carrier of the guide passes the contract battery, which runs over it", async () => {
  const report = join(copy, "report.json");
  // What the outer run told its workers is not meant for this one.
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (name.startsWith("VITEST")) delete env[name];
  await run(
    join(BIN, "vitest"),
    [
      ...["run", "--root", copy, "--project", "unit", "-t", "fietskoerier"],
      ...["--reporter=json", `--outputFile=${report}`, "app/carriers/contract.test.ts"],
    ],
    { cwd: copy, env, maxBuffer: 50_000_000 },
  );
  const results = JSON.parse(await readFile(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
  expect(results).toMatchObject({ numFailedTests: 0 });
  expect(results.numPassedTests).toBeGreaterThan(15);
}, 120_000);
