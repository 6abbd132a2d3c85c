import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SignJWT } from "jose";
import { uninstall } from "#tests/sandbox/actions/leave.ts";
import { API_KEY, API_SECRET, SHOP, startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

let testShop: TestShop;
let shopify: Awaited<ReturnType<typeof loadLibrary>>;

beforeAll(async () => {
  testShop = await startTestShop();
  // From here on this process speaks to the outside as the app's processes do.
  process.env.SANDBOX_URL = testShop.sandbox.url;
  await import(new URL("./outgoing.mjs", import.meta.url).href);
  shopify = await loadLibrary();
});
afterAll(() => testShop.stop());

/** Shopify's own library, as the app uses it; it takes hold of `fetch` when it is loaded. */
async function loadLibrary() {
  await import("@shopify/shopify-api/adapters/node");
  const { ApiVersion, LogSeverity, shopifyApi } = await import("@shopify/shopify-api");
  return shopifyApi({
    apiKey: API_KEY,
    apiSecretKey: API_SECRET,
    hostName: "app.example",
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    logger: { level: LogSeverity.Error },
  });
}

const OFFLINE = "urn:shopify:params:oauth:token-type:offline-access-token" as never;
const ONLINE = "urn:shopify:params:oauth:token-type:online-access-token" as never;

async function exchange(requestedTokenType: never, sessionToken?: string) {
  const { session } = await shopify.auth.tokenExchange({
    shop: SHOP,
    sessionToken: sessionToken ?? (await testShop.sandbox.context.sessionToken()),
    requestedTokenType,
    expiring: true,
  });
  return session;
}

describe("Shopify's library against the sandbox", () => {
  test("accepts a session token as Shopify's", async () => {
    const token = await testShop.sandbox.context.sessionToken("81920344102");
    const payload = await shopify.session.decodeSessionToken(token);
    expect(payload).toMatchObject({ dest: `https://${SHOP}`, aud: API_KEY, sub: "81920344102" });
  });

  test("gets an expiring offline token, uses it and refreshes it", async () => {
    const session = await exchange(OFFLINE);
    expect(session.scope?.split(",")).toContain("read_orders");
    expect(session.expires!.getTime() - Date.now()).toBeGreaterThan(3_500_000);
    const client = new shopify.clients.Graphql({ session });
    const { data } = await client.request("{ shop { myshopifyDomain ianaTimezone } }");
    expect(data).toEqual({ shop: { myshopifyDomain: SHOP, ianaTimezone: "Europe/Amsterdam" } });
    const { session: next } = await shopify.auth.refreshToken({ shop: SHOP, refreshToken: session.refreshToken! });
    expect(next.accessToken).not.toBe(session.accessToken);
    await expect(shopify.auth.refreshToken({ shop: SHOP, refreshToken: session.refreshToken! })).rejects.toThrow();
  });

  test("gets an online token for the person who clicked", async () => {
    const session = await exchange(ONLINE, await testShop.sandbox.context.sessionToken("81920344102"));
    expect(session.onlineAccessInfo?.associated_user).toMatchObject({
      id: 81920344102,
      account_owner: false,
      locale: "en",
    });
  });

  test("learns that a session token is not valid", async () => {
    const now = Math.floor(testShop.sandbox.context.now().getTime() / 1000);
    const forged = new SignJWT({ dest: `https://${SHOP}` })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(`https://${SHOP}/admin`)
      .setAudience(API_KEY)
      .setSubject("81920344101")
      .setExpirationTime(now + 60);
    const answer = await askToken({ subject_token: await forged.sign(new TextEncoder().encode("another secret")) });
    expect(answer).toEqual({ status: 400, body: { error: "invalid_subject_token" } });
  });

  test("is refused once the token has run out or the app was removed", async () => {
    const { context } = testShop.sandbox;
    const session = await exchange(OFFLINE);
    const client = new shopify.clients.Graphql({ session });
    await context.moveClock(1.1);
    await expect(client.request("{ shop { name } }")).rejects.toMatchObject({ response: { code: 401 } });
    await context.moveClock(-1.1);
    await client.request("{ shop { name } }");
    await uninstall(context);
    await expect(client.request("{ shop { name } }")).rejects.toMatchObject({ response: { code: 401 } });
  });
});

test("a wrong client secret gets no token", async () => {
  const subject_token = await testShop.sandbox.context.sessionToken();
  const answer = await askToken({ subject_token, client_secret: "wrong" });
  expect(answer).toEqual({ status: 400, body: { error: "invalid_client" } });
});

test("only loopback is left alone by outgoing requests", async () => {
  const local = await fetch(`${testShop.sandbox.url}/control/state`);
  expect(local.status).toBe(200);
  const unknown = await fetch("https://api.carrier.example/v1/track?code=1", { method: "POST", body: "x" });
  expect(unknown.status).toBe(501);
  expect(((await unknown.json()) as { sandbox_error: string }).sandbox_error).toBe(
    "nobody answers POST https://api.carrier.example/v1/track?code=1 in the sandbox",
  );
  const asRequest = await fetch(
    new Request("https://api.carrier.example/v2", { headers: { authorization: "Bearer 1" } }),
  );
  expect(asRequest.status).toBe(501);
});

test("the app's clock follows the sandbox's, also while it runs", async () => {
  const { context, clockFile } = testShop.sandbox;
  await context.moveClock(48);
  expect(readFileSync(clockFile, "utf8")).toBe(String(context.state.clockOffsetMs));
  const script = `
    import { writeFileSync } from "node:fs";
    const file = process.env.SANDBOX_CLOCK_FILE;
    const real = performance.timeOrigin + performance.now();
    const before = [new Date().getTime(), Date.now(), Date.parse(Date())].map((time) => Math.round((time - real) / 3_600_000));
    const fixed = new Date(0).toISOString();
    const kind = [new Date() instanceof Date, new Date().constructor === Date, new Date(0) < new Date()];
    writeFileSync(file, String(72 * 3_600_000));
    const after = Math.round((Date.now() - real) / 3_600_000);
    console.log(JSON.stringify({ before, fixed, kind, after }));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", new URL("./outgoing.mjs", import.meta.url).href, "--input-type=module", "--eval", script],
    { env: { ...process.env, SANDBOX_CLOCK_FILE: clockFile }, timeout: 10_000 },
  );
  writeFileSync(clockFile, String(context.state.clockOffsetMs));
  expect(JSON.parse(stdout)).toEqual({
    before: [48, 48, 48],
    fixed: "1970-01-01T00:00:00.000Z",
    kind: [true, true, true],
    after: 72,
  });
});

async function askToken(change: Record<string, string>) {
  const response = await fetch(`https://${SHOP}/admin/oauth/access_token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      client_id: API_KEY,
      client_secret: API_SECRET,
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: OFFLINE,
      expiring: "1",
      ...change,
    }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}
