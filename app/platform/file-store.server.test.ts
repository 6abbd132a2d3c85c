import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { bucketDriver, createFileStore, diskDriver, type FileStore } from "#app/platform/file-store.server.ts";

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

it("keeps the same bytes of two shops apart", async () => {
  await store.putFile(`${shop}/${sha}`, bytes);
  await store.putFile(`${otherShop}/${sha}`, bytes);
  await store.deleteFile(`${shop}/${sha}`);
  expect(await store.getFile(`${shop}/${sha}`)).toBeUndefined();
  expect(await store.getFile(`${otherShop}/${sha}`)).toEqual(bytes);
});

it("keeps files in a bucket that speaks S3", async () => {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").split("?", 1)[0]!;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method === "PUT") objects.set(path, Buffer.concat(chunks));
    if (request.method === "DELETE") objects.delete(path);
    const object = objects.get(path);
    if (request.method === "GET" && !object)
      return void response
        .writeHead(404, { "content-type": "application/xml" })
        .end("<Error><Code>NoSuchKey</Code><Message>none</Message></Error>");
    response.writeHead(request.method === "DELETE" ? 204 : 200).end(request.method === "GET" ? object : undefined);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  try {
    const { port } = server.address() as AddressInfo;
    const bucket = createFileStore(bucketDriver({ bucket: "proofs", endpoint: `http://127.0.0.1:${port}` }));
    await bucket.putFile(`${shop}/${sha}`, bytes);
    expect([...objects.keys()]).toEqual([`/proofs/${shop}/${sha}`]);
    expect(await bucket.getFile(`${shop}/${sha}`)).toEqual(bytes);
    await bucket.deleteFile(`${shop}/${sha}`);
    expect(await bucket.getFile(`${shop}/${sha}`)).toBeUndefined();
  } finally {
    vi.unstubAllEnvs();
    await new Promise((resolve) => server.close(resolve));
  }
});

it.each(["../secret", `${shop}/../../x`, sha, `${shop}/${sha}/x`, `${shop}/${sha.toUpperCase()}`, ""])(
  "refuses the key %o",
  async (key) => {
    await expect(store.putFile(key, bytes)).rejects.toThrow(/not a key/);
    await expect(store.getFile(key)).rejects.toThrow(/not a key/);
    expect(await readdir(folder)).toEqual([]);
  },
);
