import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let folder: string;
const print = (containing?: string) => fingerprint(folder, ["app/**/*"], containing);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerprint-"));
  await mkdir(join(folder, "app/generated"), { recursive: true });
  await writeFile(join(folder, "app/a.ts"), "a #graphql");
  await writeFile(join(folder, "app/b.ts"), "b");
});
afterEach(() => rm(folder, { recursive: true }));

test("follows contents and names", async () => {
  const before = await print();
  await writeFile(join(folder, "app/a.ts"), "changed #graphql");
  const changed = await print();
  await writeFile(join(folder, "app/c.ts"), "");
  expect(new Set([before, changed, await print()]).size).toBe(3);
});

test("does not follow dates, tests or what is generated", async () => {
  const before = await print();
  await utimes(join(folder, "app/a.ts"), 0, 0);
  await writeFile(join(folder, "app/a.test.ts"), "test");
  await writeFile(join(folder, "app/generated/client.ts"), "generated");
  expect(await print()).toBe(before);
});

test("leaves out sources without the text asked for", async () => {
  const before = await print("#graphql");
  await writeFile(join(folder, "app/b.ts"), "changed");
  expect(await print("#graphql")).toBe(before);
  await writeFile(join(folder, "app/b.ts"), "now with #graphql");
  expect(await print("#graphql")).not.toBe(before);
});
