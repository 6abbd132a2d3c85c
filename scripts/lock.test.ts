import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRunning, withLock } from "./lock.mjs";

/** Above every system's largest process id. */
const NO_PROCESS = 2 ** 30;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("two holders never meet", async () => {
  const file = join(folder, "turns");
  let inside = 0;
  let most = 0;
  const visit = () =>
    withLock(file, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    });
  await Promise.all([visit(), visit(), visit()]);
  expect(most).toBe(1);
});

test("the lock of a process that ended is taken over", async () => {
  const file = join(folder, "left-behind");
  await writeFile(file, String(NO_PROCESS));
  expect(await withLock(file, async () => "mine")).toBe("mine");
});

test("a lock that is held is waited for only so long", async () => {
  const file = join(folder, "held");
  await writeFile(file, String(process.pid));
  await expect(withLock(file, async () => "mine", 0)).rejects.toThrow(`held by process ${process.pid}`);
});

test("what fails inside leaves no lock", async () => {
  const file = join(folder, "failing");
  await expect(withLock(file, () => Promise.reject(new Error("inside")))).rejects.toThrow("inside");
  expect(await withLock(file, async () => "free again")).toBe("free again");
});

test("knows its own process and none that does not exist", () => {
  expect([isRunning(process.pid), isRunning(NO_PROCESS)]).toEqual([true, false]);
});
