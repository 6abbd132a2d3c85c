import { createTransport } from "nodemailer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import type { TestShop } from "#tests/sandbox/test-shop.ts";

/** Whatever JSON came. */
type Json = ReturnType<typeof JSON.parse>;

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

async function post(path: string, body: unknown) {
  const response = await fetch(shop.sandbox.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Json };
}

async function get(path: string) {
  return (await (await fetch(shop.sandbox.url + path)).json()) as Json;
}

test("an order's life, from the control panel", async () => {
  const { body: order } = await post("/control/orders", { country: "BE", locale: "fr-BE", gateway: "bancontact" });
  expect(order).toMatchObject({ locale: "fr-BE", shippingAddress: { countryCode: "BE" } });
  expect(
    (await post(`/control/orders/${order.id}/ship`, { carrier: "bpost", number: "323200000000" })).body,
  ).toMatchObject({
    trackingCompany: "BPost",
    trackingNumber: "323200000000",
  });
  const delivered = await post(`/control/orders/${order.id}/deliver`, {
    handover: "to_addressee",
    receiver: "É. Lambert",
    signed: true,
  });
  expect(delivered.body.events.at(-1)).toMatchObject({
    status: "delivered",
    message: "Livré au destinataire, signature de É. Lambert",
  });
  const disputed = await post(`/control/orders/${encodeURIComponent(order.name)}/dispute`, {
    reason: "PRODUCT_NOT_RECEIVED",
    type: "INQUIRY",
    dueInDays: 3,
  });
  expect(disputed.body).toMatchObject({
    orderId: order.id,
    type: "inquiry",
    reason: "product_not_received",
    status: "needs_response",
  });
  expect(await get(`/control/disputes/${disputed.body.id}`)).toMatchObject({ id: disputed.body.id });
  await post(`/control/orders/${order.id}/refund`, { amount: "10.00" });
  expect((await get("/control/state")).orders[0].refunds).toMatchObject([{ amount: "10.00" }]);
});

test.each([
  ["/control/orders/404/ship", {}, 404],
  ["/control/orders/1/fly", {}, 404],
  ["/control/break", { service: "smtp", mode: "sideways" }, 422],
  ["/control/break", { service: "weather" }, 400],
  ["/control/scopes", { optional: ["write_orders"] }, 422],
])("%s %j is refused with %i", async (path, body, status) => {
  const answer = await post(path, body);
  expect(answer.status).toBe(status);
  expect(answer.body.error).not.toBe("");
});

test("a form leads back to its page and says what it did", async () => {
  const response = await fetch(`${shop.sandbox.url}/control/theme`, {
    method: "POST",
    headers: { referer: `${shop.sandbox.url}/control` },
    body: new URLSearchParams([
      ["embed", ""],
      ["embed", "true"],
      ["block", ""],
    ]),
    redirect: "manual",
  });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toMatch(/^\/control\?done=theme/);
  expect(shop.sandbox.state.theme).toMatchObject({ embed: true, block: false });
});

test("what a shop holds is shown as text, never as markup", async () => {
  const { body: order } = await post("/control/orders", {
    customer: { firstName: "<b>Bo</b>", email: "bo@mail.example" },
  });
  const panel = await (await fetch(`${shop.sandbox.url}/control`)).text();
  const page = await (await fetch(`${shop.sandbox.url}/control/orders/${order.id}?page`)).text();
  for (const text of [panel, page]) {
    expect(text).not.toContain("<b>Bo");
    expect(text).toContain("&#60;b&#62;Bo");
  }
});

describe("the mailbox", () => {
  const send = () =>
    createTransport({
      host: "127.0.0.1",
      port: shop.sandbox.smtpPort,
      secure: false,
      ignoreTLS: true,
      auth: { user: "any", pass: "one" },
    }).sendMail({
      from: "shop@lampenhuis-oost.example",
      replyTo: "klantenservice@lampenhuis-oost.example",
      to: "klant@mail.example",
      subject: "Uw bestelling",
      text: "Geachte heer Größe",
      attachments: [{ filename: "bewijs é.pdf", content: Buffer.from("%PDF-1.7 …"), contentType: "application/pdf" }],
    });

  test("keeps every mail, with its parts, for people and for tests", async () => {
    const { messageId } = await send();
    const mail = (await get("/control/mails")).at(-1);
    expect(mail).toMatchObject({
      envelopeTo: ["klant@mail.example"],
      subject: "Uw bestelling",
      messageId,
      text: expect.stringContaining("Größe"),
      attachments: [{ filename: "bewijs é.pdf", mimeType: "application/pdf" }],
    });
    const raw = await (await fetch(`${shop.sandbox.url}/control/mails/${mail.id}`)).text();
    expect(raw).toContain(`Message-ID: ${messageId}`);
    expect(await (await fetch(`${shop.sandbox.url}/mails`)).text()).toContain("Uw bestelling");
    expect(await (await fetch(`${shop.sandbox.url}/mails/${mail.id}`)).text()).toContain("bewijs é.pdf");
    const file = await fetch(`${shop.sandbox.url}/mails/${mail.id}/attachments/0`);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(await file.text()).toBe("%PDF-1.7 …");
  });

  test.each([
    ["refused", 550],
    ["busy", 451],
  ])("%s, answers %i and keeps nothing", async (mode, code) => {
    const before = shop.sandbox.state.mails.length;
    await post("/control/break", { service: "smtp", mode });
    await expect(send()).rejects.toMatchObject({ responseCode: code });
    await post("/control/break", { service: "smtp", mode: "off" });
    expect(shop.sandbox.state.mails).toHaveLength(before);
  });
});
