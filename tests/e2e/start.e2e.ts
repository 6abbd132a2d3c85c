import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.stop());

test("the app is ready and the sandbox shows its pages around it", async () => {
  expect((await fetch(`${app.appUrl}/readyz`)).status).toBe(200);
  for (const page of [app.sandbox.adminUrl, app.sandbox.storefrontUrl, `${app.sandbox.url}/control`]) {
    expect([page, (await fetch(page)).status]).toEqual([page, 200]);
  }
});

test("a webhook that nobody signed is refused", async () => {
  const response = await fetch(`${app.appUrl}/webhooks/shopify`, { method: "POST", body: "{}" });
  expect(response.status).toBe(400);
});

test("a web server that was killed comes back on the same address", async () => {
  await app.web.kill();
  await expect(fetch(`${app.appUrl}/readyz`)).rejects.toThrow();
  await app.restart("web");
  expect((await fetch(`${app.appUrl}/readyz`)).status).toBe(200);
});
