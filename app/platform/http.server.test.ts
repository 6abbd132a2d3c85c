import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { fetchPublic } from "#app/platform/http.server.ts";

let server: Server;
let port: number;
let requests = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    requests += 1;
    response.end("inside");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterEach(() => vi.unstubAllGlobals());

it.each(["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f000001", "169.254.169.254"])(
  "does not connect to %s",
  async (host) => {
    const answer = await fetchPublic(`http://${host}:${port}/`);
    expect(answer).toMatchObject({ ok: false, error: { type: "refused_address" } });
    expect(requests).toBe(0);
  },
);

it("takes only http and https", async () => {
  expect(await fetchPublic("file:///etc/hostname")).toEqual({
    ok: false,
    error: { type: "refused_scheme", scheme: "file" },
  });
});

const answering = (body: string, status = 200) => vi.stubGlobal("fetch", async () => new Response(body, { status }));

it("answers with status and bytes, whatever the status", async () => {
  answering("not here", 404);
  const answer = await fetchPublic("https://shop.example/");
  expect(answer.ok && [answer.value.status, Buffer.from(answer.value.bytes).toString()]).toEqual([404, "not here"]);
});

it("takes a body of exactly the limit and refuses one byte more", async () => {
  answering("12345");
  expect(await fetchPublic("https://shop.example/", { maxBytes: 5 })).toMatchObject({ ok: true });
  expect(await fetchPublic("https://shop.example/", { maxBytes: 4 })).toEqual({
    ok: false,
    error: { type: "too_large", limit: 4 },
  });
});

it("gives up after its time", async () => {
  vi.stubGlobal("fetch", (_url: URL, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  });
  expect(await fetchPublic("https://shop.example/", { timeoutMs: 5 })).toEqual({
    ok: false,
    error: { type: "timeout", afterMs: 5 },
  });
});
