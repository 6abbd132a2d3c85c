import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFileStore, diskDriver, type FileStore } from "#app/platform/file-store.server.ts";

const shop = "6a0f7a3e-2f4b-4d5c-9a1e-0c1d2e3f4a5b";
const otherShop = "7b0f7a3e-2f4b-4d5c-9a1e-0c1d2e3f4a5b";
const sha = "ab".repeat(32);
const bytes = new Uint8Array([0, 255, 37, 80]);

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weerwoord-files-"));
  store = createFileStore(diskDriver(folder));
});
afterEach(() => rm(folder, { recursive: true }));

it("gives back the same bytes", async () => {
  await store.putFile(`${shop}/${sha}`, bytes);
  expect(await store.getFile(`${shop}/${sha}`)).toEqual(bytes);
});

it("knows nothing of a file that was never put, or was deleted", async () => {
  expect(await store.getFile(`${shop}/${sha}`)).toBeUndefined();
  await store.putFile(`${shop}/${sha}`, bytes);
  await store.deleteFile(`${shop}/${sha}`);
  await store.deleteFile(`${shop}/${sha}`);
  expect(await store.getFile(`${shop}/${sha}`)).toBeUndefined();
});

it("removes the files of one shop and leaves those of another", async () => {
  await store.putFile(`${shop}/${sha}`, bytes);
  await store.putFile(`${otherShop}/${sha}`, bytes);
  await store.deleteFilesOfShop(shop);
  await store.deleteFilesOfShop(shop);
  expect(await store.getFile(`${shop}/${sha}`)).toBeUndefined();
  expect(await store.getFile(`${otherShop}/${sha}`)).toEqual(bytes);
});

it.each(["../secret", `${shop}/../../x`, sha, `${shop}/${sha}/x`, `${shop}/${sha.toUpperCase()}`, ""])(
  "refuses the key %o",
  async (key) => {
    await expect(store.putFile(key, bytes)).rejects.toThrow(/not a key/);
    await expect(store.getFile(key)).rejects.toThrow(/not a key/);
    expect(await readdir(folder)).toEqual([]);
  },
);
