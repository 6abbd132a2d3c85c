import pg from "pg";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const outside = vi.hoisted(() => ({
  http: undefined as ProviderHttp | undefined,
  mails: [] as { to: string; text: string; subject: string; unsubscribeUrl: string }[],
  end: { status: "sent", final: false } as { status: string; reason?: string; final?: boolean },
}));
vi.mock("#app/providers/http.server.ts", () => ({
  providerHttp: (request: Parameters<ProviderHttp>[0]) => outside.http!(request),
}));
vi.mock("#app/channels/customer-email/submit.server.ts", () => ({
  submitCustomerEmail: async (_mailer: unknown, _sender: unknown, payload: (typeof outside.mails)[number]) => {
    outside.mails.push(payload);
    return outside.end;
  },
  draftCustomerEmail: () => {
    throw new Error("nothing is drafted here");
  },
}));

const database = useAppDatabase();

const DAY = 86_400_000;
const day = (count: number) => new Date(Date.UTC(2026, 10, 1, 9) + count * DAY).toISOString();
const signal = new AbortController().signal;

let app: Awaited<ReturnType<typeof load>>;
async function load() {
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  process.env.MAIL_FROM = "post@weerwoord.example";
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/connections/connect-provider.ts")),
    ...(await import("#app/use-cases/reviews/save-review-settings.ts")),
    ...(await import("#app/use-cases/reviews/ask-customers.ts")),
    ...(await import("#app/use-cases/reviews/answer-delivery-question.ts")),
    ...(await import("#app/queries/reviews/find-delivery-question.ts")),
    ...(await import("#app/queries/reviews/find-unsubscribe-link.ts")),
    ...(await import("#app/queries/reviews/list-mail-refusals.ts")),
    ...(await import("#app/use-cases/reviews/allow-mail.ts")),
    ...(await import("#app/use-cases/reviews/purge-links.ts")),
    ...(await import("#app/use-cases/reviews/refuse-mail.ts")),
    ...(await import("#app/use-cases/reviews/unsubscribe.ts")),
    ...(await import("#app/use-cases/privacy/redact-customer.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/domain/evidence/facts.ts")),
  };
}
beforeAll(async () => void (app = await load()));
beforeEach(() => {
  outside.mails.length = 0;
  outside.end = { status: "sent", final: false };
});

const answer = (json: unknown) => ({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(json)) });

let shops = 0;
/** A shop that asks by Kiyoh five days after the delivery, with an order that was delivered on day 3. */
async function aShop(settings: Partial<Parameters<typeof app.saveReviewSettings>[1]> = {}) {
  const domain = `asking-${++shops}.myshopify.com`;
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain, name: "De Lamp" } });
  const invited: Record<string, unknown>[] = [];
  outside.http = async ({ url, body }) => {
    if (url.includes("/invite/")) {
      invited.push(JSON.parse(body!) as Record<string, unknown>);
      return answer({ code: "OK" });
    }
    return answer({ averageRating: 9, numberReviews: 0, reviews: [] });
  };
  await app.connectProvider(
    shopId,
    { kind: "review_site", id: "kiyoh" },
    { service: "kiyoh", locationId: domain, token: "t" },
    () => day(-1),
  );
  const wanted = {
    inviteSite: "kiyoh",
    askDelivery: false,
    delayDays: 5,
    basis: "existing_customer" as const,
    ...settings,
  };
  expect(await app.saveReviewSettings(shopId, wanted, day(-1))).toMatchObject({ ok: true });
  const shop = await app.ledgerShop(shopId);
  const content = {
    ...(orderPayload({ id: "9001", updatedAt: day(0) }) as object),
    name: "#1042",
    email: "Anna@example.com",
    processed_at: day(0),
    created_at: day(0),
    customer_locale: "nl-NL",
    customer: { id: 7, first_name: "Anna", last_name: "de Wit" },
  };
  const fact = { orderShopifyId: "9001", kind: "order" as const, entity: "9001", occurredAt: day(0), content };
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }] as never, day(0)));
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  await app.withShop(shopId, async (tx) => {
    await tx.fulfillment.create({ data: { shopId, orderId, shopifyId: "1", shippedAt: day(1), status: "success" } });
    await tx.order.updateMany({ where: { shopId }, data: { deliveredAt: day(3), handover: "to_addressee" } });
  });
  const ask = (at: number) => app.askCustomers(shopId, () => day(at), signal);
  const ledger = async () => (await app.readLedger(shopId, orderId)).entries;
  const invitations = async () =>
    (await ledger()).filter(({ kind }) => kind === "review_invitation").map(({ content }) => content);
  return { shopId, domain, orderId, invited, ask, ledger, invitations };
}

describe("an invitation by a site", () => {
  test("leaves after the handover and the delay, once, and is an entry of the ledger", async () => {
    const { invited, ask, invitations } = await aShop();
    await ask(2);
    await ask(7.9);
    expect(invited).toEqual([]);
    await ask(8);
    await ask(9);
    await ask(30);
    expect(invited).toMatchObject([
      { invite_email: "Anna@example.com", ref_code: "1042", first_name: "Anna", language: "nl", delay: 0 },
    ]);
    expect(await invitations()).toMatchObject([{ site: "Kiyoh / Klantenvertellen", status: "sent", reason: null }]);
  });

  test("is postponed by an open claim, and sent 30 days later though it is still open", async () => {
    const { shopId, orderId, invited, ask } = await aShop();
    const claim = {
      orderId,
      channel: "customer" as const,
      reason: "damaged" as const,
      amount: null,
      statement: "kapot",
      receivedAt: day(5),
    };
    await app.openClaim(shopId, claim, "customer", day(5));
    for (const at of [8, 20, 37.9]) await ask(at);
    expect(invited).toEqual([]);
    await ask(38.1);
    expect(invited).toHaveLength(1);
  });

  test("counts as sent when the site sent it before; is left out with its reason without a basis", async () => {
    const sent = await aShop();
    outside.http = async () => answer({ errorCode: "X", detailedError: [{ errorCode: "INVITATION_ALREADY_PLACED" }] });
    await sent.ask(8);
    expect(await sent.invitations()).toMatchObject([{ status: "already_sent" }]);
    const without = await aShop({ basis: "marketing_consent" });
    await without.ask(8);
    expect(without.invited).toEqual([]);
    expect(await without.invitations()).toMatchObject([{ status: "left_out", reason: "no_lawful_basis" }]);
  });

  test("counts from when it was asked for, since the review may come before the site's answer is here", async () => {
    const { shopId } = await aShop();
    let clock = day(8);
    const site = outside.http!;
    outside.http = async (request) => {
      clock = day(8.5);
      return site(request);
    };
    await app.askCustomers(shopId, () => clock, signal);
    const sent = await app.withShop(shopId, (tx) => tx.reviewInvitation.findFirstOrThrow({ where: { shopId } }));
    expect(sent).toMatchObject({ status: "sent", sentAt: new Date(day(8)) });
  });

  test("waits while the site does not answer, and goes to nobody who refused", async () => {
    const { invited, ask, invitations, shopId } = await aShop();
    const site = outside.http!;
    outside.http = () => Promise.reject(new Error("cut"));
    await ask(8);
    expect(await invitations()).toEqual([]);
    outside.http = site;
    await ask(8.1);
    expect(await invitations()).toMatchObject([{ status: "sent" }]);
    expect(invited).toHaveLength(1);

    const refused = await aShop();
    expect(await app.refuseMail(refused.shopId, " anna@EXAMPLE.com ", day(0))).toMatchObject({ ok: true });
    await refused.ask(8);
    expect(await refused.invitations()).toMatchObject([{ status: "left_out", reason: "opted_out" }]);
    expect(shopId).not.toBe(refused.shopId);
  });
});

describe("the next look", () => {
  const nextLook = async (shopId: string) => {
    const client = new pg.Client({ connectionString: database.url() });
    await client.connect();
    const { rows } = await client.query<{ at: Date }>("SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1", [
      `ask-customers:${shopId}`,
    ]);
    await client.end();
    return rows.map(({ at }) => at.toISOString());
  };
  const minutes = (from: string, count: number) => new Date(Date.parse(from) + count * 60_000).toISOString();

  test("is when the next customer's time comes, within the hour in which new orders are planned", async () => {
    const { shopId, ask, invited } = await aShop();
    await ask(4);
    expect(await nextLook(shopId)).toEqual([minutes(day(4), 60)]);
    await ask(8 - 20 / 1440);
    expect(await nextLook(shopId)).toEqual([day(8)]);
    expect(invited).toEqual([]);
    await ask(8);
    expect(invited).toHaveLength(1);
    expect(await nextLook(shopId)).toEqual([minutes(day(8), 60)]);
  });

  test("is an hour later when the site does not answer, and never again once nobody is asked", async () => {
    const { shopId, ask } = await aShop();
    const site = outside.http!;
    outside.http = () => Promise.reject(new Error("cut"));
    await ask(8);
    expect(await nextLook(shopId)).toEqual([minutes(day(8), 60)]);
    outside.http = site;
    const nobody = { inviteSite: null, askDelivery: false, delayDays: 5, basis: null };
    await app.saveReviewSettings(shopId, nobody, day(9));
    expect(await nextLook(shopId)).toEqual([day(9)]);
    await ask(9);
    expect(await nextLook(shopId)).toEqual([day(9)]);
  });
});

test("an order of the second in which the shop chose to ask is a new one, one of the second before is not", async () => {
  const settings = { inviteSite: "kiyoh", askDelivery: false, delayDays: 5, basis: "existing_customer" as const };
  for (const [chosenAfterMs, asked] of [
    [900, 1],
    [1000, 0],
  ] as const) {
    const { shopId, ask, invited } = await aShop();
    await app.saveReviewSettings(shopId, { ...settings, inviteSite: null }, day(-1));
    const chosenAt = new Date(Date.parse(day(0)) + chosenAfterMs).toISOString();
    await app.saveReviewSettings(shopId, settings, chosenAt);
    await ask(8);
    expect(invited).toHaveLength(asked);
  }
});

test("without a basis nobody can choose to ask", async () => {
  const { shopId } = await aShop();
  const settings = { inviteSite: "kiyoh", askDelivery: false, delayDays: 5, basis: null };
  expect(await app.saveReviewSettings(shopId, settings, day(0))).toEqual({ ok: false, error: "basis_needed" });
  // Kiyoh tells of no consent, and no site of none.
  for (const inviteSite of ["kiyoh", null])
    expect(
      await app.saveReviewSettings(
        shopId,
        { ...settings, inviteSite, askDelivery: true, basis: "site_consent" },
        day(0),
      ),
    ).toEqual({ ok: false, error: "basis_needed" });
  expect(
    await app.saveReviewSettings(shopId, { ...settings, basis: "existing_customer", inviteSite: "okendo" }, day(0)),
  ).toEqual({
    ok: false,
    error: "no_such_site",
  });
});

describe("the question whether an order arrived", () => {
  const asking = () => aShop({ inviteSite: null, askDelivery: true });
  const tokenIn = (text: string) => /\/delivery\/([\w-]{22})\s/.exec(text)![1]!;

  test("is mailed once in the customer's language, with a link that only its hash is kept of", async () => {
    const { ask, shopId, domain, invitations } = await asking();
    await ask(8);
    await ask(9);
    expect(outside.mails).toHaveLength(1);
    const [mail] = outside.mails;
    expect(mail).toMatchObject({ to: "Anna@example.com", subject: "Is bestelling #1042 goed bij u aangekomen?" });
    expect(mail!.text).toContain(`https://${domain}/apps/weerwoord/delivery/`);
    const kept = JSON.stringify(
      await app.withShop(shopId, (tx) => tx.deliveryQuestion.findMany({ where: { shopId } })),
    );
    expect(kept).not.toContain(tokenIn(mail!.text));
    expect(await invitations()).toMatchObject([{ site: null, status: "sent" }]);
  });

  test("records nothing when it is looked at, and the customer's words when he confirms, once", async () => {
    const { ask, domain, ledger } = await asking();
    await ask(8);
    const token = tokenIn(outside.mails[0]!.text);
    const before = (await ledger()).length;
    expect(await app.findDeliveryQuestion(domain, token, day(9))).toMatchObject({ state: "open", order: "#1042" });
    expect(await ledger()).toHaveLength(before);
    expect(await app.answerDeliveryQuestion(domain, token, { answer: "received" }, day(9))).toMatchObject({ ok: true });
    const { messages } = app.readFacts(await ledger());
    expect(messages).toMatchObject([
      { value: { medium: "delivery_question", text: "Ik heb de bestelling ontvangen." } },
    ]);
    expect(await app.answerDeliveryQuestion(domain, token, { answer: "received" }, day(9))).toEqual({
      ok: false,
      error: "answered",
    });
    expect(await app.findDeliveryQuestion(domain, token, day(9))).toMatchObject({ state: "answered" });
  });

  test("opens a claim with the customer's words when something is wrong", async () => {
    const { ask, domain, shopId } = await asking();
    await ask(8);
    const token = tokenIn(outside.mails[0]!.text);
    await app.answerDeliveryQuestion(domain, token, { answer: "problem", words: "De kap is gebarsten" }, day(9));
    const claims = await app.withShop(shopId, (tx) => tx.claim.findMany({ where: { shopId } }));
    expect(claims).toMatchObject([{ channel: "customer", status: "open", statement: "De kap is gebarsten" }]);
  });

  test("loses no words: what cannot be kept as a claim can be said again, and a strange character is left out", async () => {
    const { ask, domain, shopId } = await asking();
    await ask(8);
    const token = tokenIn(outside.mails[0]!.text);
    const owner = new pg.Client({ connectionString: database.url() });
    await owner.connect();
    const say = () => app.answerDeliveryQuestion(domain, token, { answer: "problem", words: "Ka\u0000pot" }, day(9));
    await owner.query("ALTER TABLE claim ADD CONSTRAINT no_more_claims CHECK (false) NOT VALID");
    await expect(say()).rejects.toThrow();
    await owner.query("ALTER TABLE claim DROP CONSTRAINT no_more_claims");
    await owner.end();
    expect(await app.findDeliveryQuestion(domain, token, day(9))).toMatchObject({ state: "open" });
    expect(await say()).toMatchObject({ ok: true });
    const claims = await app.withShop(shopId, (tx) => tx.claim.findMany({ where: { shopId } }));
    expect(claims).toMatchObject([{ statement: "Kapot" }]);
  });

  test("is gone after its time, with another token, and in another shop", async () => {
    const { ask, domain } = await asking();
    await ask(8);
    const token = tokenIn(outside.mails[0]!.text);
    const other = await asking();
    expect(await app.answerDeliveryQuestion(domain, token, { answer: "received" }, day(69))).toMatchObject({
      error: "gone",
    });
    expect(await app.answerDeliveryQuestion(domain, "x".repeat(22), { answer: "received" }, day(9))).toMatchObject({
      error: "gone",
    });
    expect(await app.answerDeliveryQuestion(other.domain, token, { answer: "received" }, day(9))).toMatchObject({
      error: "gone",
    });
    expect(await app.findDeliveryQuestion("nobody.myshopify.com", token, day(9))).toMatchObject({ state: "gone" });
  });
});

describe("the do-not-mail list", () => {
  const asking = () => aShop({ inviteSite: "kiyoh", askDelivery: true });
  const stopIn = (text: string) => /\/apps\/weerwoord\/unsubscribe\/([\w-]{22})(\s|$)/.exec(text)![1]!;
  const rows = async (shopId: string) => (await app.listMailRefusals(shopId, {})).rows;
  /** Another order of the same customer's, delivered too. */
  async function orderAgain(shopId: string, shopifyId: string): Promise<string> {
    const shop = await app.ledgerShop(shopId);
    const content = {
      ...(orderPayload({ id: shopifyId, updatedAt: day(9) }) as object),
      name: "#1043",
      email: "ANNA@example.com",
      processed_at: day(9),
      created_at: day(9),
    };
    const fact = { orderShopifyId: shopifyId, kind: "order" as const, entity: shopifyId, occurredAt: day(9), content };
    return app.withShop(shopId, async (tx) => {
      await app.recordFacts(tx, shop, [{ fact, dispute: null }] as never, day(9));
      const { id: orderId } = await tx.order.findFirstOrThrow({ where: { shopId, shopifyId } });
      await tx.order.updateMany({ where: { shopId, id: orderId }, data: { deliveredAt: day(11) } });
      await tx.fulfillment.create({ data: { shopId, orderId, shopifyId, shippedAt: day(10), status: "success" } });
      return orderId;
    });
  }
  const outcomes = async (shopId: string, orderId: string) =>
    (await app.readLedger(shopId, orderId)).entries
      .filter(({ kind }) => kind === "review_invitation")
      .map(({ content }) => content);

  test("a mail carries two links to refuse others, kept as a hash, and one that a program can post to", async () => {
    const { ask, shopId, domain } = await asking();
    await ask(8);
    const [mail] = outside.mails;
    const stop = stopIn(mail!.text);
    expect(mail!.text).toContain(`https://${domain}/apps/weerwoord/unsubscribe/${stop}`);
    expect(mail!.unsubscribeUrl).toBe(`https://app.example.com/unsubscribe/${shopId}/${stop}`);
    const kept = await app.withShop(shopId, (tx) => tx.unsubscribeLink.findMany({ where: { shopId } }));
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(stop);
    expect(JSON.stringify(kept).toLowerCase()).not.toContain("anna");
  });

  test("is joined by a press and not by a look, and holds for our mail and for the sites' invitations", async () => {
    const { ask, shopId, domain, invited } = await asking();
    await ask(8);
    const stop = stopIn(outside.mails[0]!.text);
    for (const which of [{ domain }, { id: shopId }])
      expect(await app.findUnsubscribeLink(which, stop, day(9))).toEqual({
        shop: "De Lamp",
        language: "nl",
        formality: "u",
        state: "open",
      });
    expect(await rows(shopId)).toEqual([]);
    expect(await app.unsubscribe({ id: shopId }, stop, day(9))).toBe(true);
    expect(await app.unsubscribe({ domain }, stop, day(10))).toBe(true);
    expect(await rows(shopId)).toMatchObject([{ email: "anna@example.com", addedBy: "customer", at: day(9) }]);
    expect(await app.findUnsubscribeLink({ domain }, stop, day(10))).toMatchObject({ state: "done" });

    const orderId = await orderAgain(shopId, "9002");
    await ask(17);
    expect([outside.mails.length, invited.length]).toEqual([1, 1]);
    const told = await outcomes(shopId, orderId);
    for (const site of ["Kiyoh / Klantenvertellen", null])
      expect(told).toContainEqual(expect.objectContaining({ site, status: "left_out", reason: "opted_out" }));
  });

  test("a link is nobody's with another token, in another shop, and after a year, when it is deleted", async () => {
    const { ask, shopId, domain } = await asking();
    await ask(8);
    const stop = stopIn(outside.mails[0]!.text);
    const other = await asking();
    expect(await app.unsubscribe({ domain }, "x".repeat(22), day(9))).toBe(false);
    expect(await app.unsubscribe({ domain: other.domain }, stop, day(9))).toBe(false);
    expect(await app.unsubscribe({ domain: "nobody.myshopify.com" }, stop, day(9))).toBe(false);
    expect(await app.unsubscribe({ domain }, stop, day(8 + 366))).toBe(false);
    expect(await app.findUnsubscribeLink({ domain }, stop, day(8 + 366))).toMatchObject({ state: "gone" });
    expect(await app.findUnsubscribeLink({ domain: "nobody.myshopify.com" }, stop, day(9))).toBeUndefined();
    await app.purgeLinks(day(8 + 366));
    expect(await app.withShop(shopId, (tx) => tx.unsubscribeLink.count({ where: { shopId } }))).toBe(0);
    expect(await rows(shopId)).toEqual([]);
  });

  test("outlives the customer's erasure without his address, and so does his link", async () => {
    const pressed = await asking();
    await pressed.ask(8);
    const unpressed = await asking();
    await unpressed.ask(8);
    const [first, second] = outside.mails.map(({ text }) => stopIn(text));
    await app.unsubscribe({ id: pressed.shopId }, first!, day(9));
    for (const { shopId } of [pressed, unpressed])
      await app.withShop(shopId, (tx) =>
        app.redactCustomer(tx, shopId, { id: "7", email: "Anna@example.com" }, ["9001"]),
      );
    expect(await app.unsubscribe({ id: unpressed.shopId }, second!, day(10))).toBe(true);
    for (const { shopId, ask } of [pressed, unpressed]) {
      expect(await rows(shopId)).toMatchObject([{ email: null, addedBy: "customer" }]);
      const [row] = await rows(shopId);
      // Nobody can take off whom nobody can name.
      expect(await app.allowMail(shopId, row!.id)).toBe(false);
      const orderId = await orderAgain(shopId, "9002");
      await ask(17);
      expect(await outcomes(shopId, orderId)).toMatchObject([{ reason: "opted_out" }, { reason: "opted_out" }]);
    }
    expect(outside.mails).toHaveLength(2);
    const everything = JSON.stringify(
      await app.withShop(pressed.shopId, async (tx) => [
        await tx.mailRefusal.findMany({ where: { shopId: pressed.shopId } }),
        await tx.unsubscribeLink.findMany({ where: { shopId: pressed.shopId } }),
      ]),
    );
    expect(everything.toLowerCase()).not.toContain("anna");
  });

  test("is the merchant's to edit, page by page, and nobody else's", async () => {
    const { shopId } = await asking();
    expect(await app.refuseMail(shopId, "no address", day(0))).toEqual({ ok: false, error: "not_an_address" });
    for (let n = 0; n < 60; n++) await app.refuseMail(shopId, `c${n}@example.com`, day(n));
    await app.refuseMail(shopId, "C59@example.com", day(70));
    const first = await app.listMailRefusals(shopId, {});
    expect(first.rows).toHaveLength(50);
    expect(first.rows[0]).toMatchObject({ email: "c59@example.com", addedBy: "merchant", at: day(59) });
    const { id, at } = first.rows.at(-1)!;
    const second = await app.listMailRefusals(shopId, { after: { id, at } });
    expect(second.rows.map(({ email }) => email)).toEqual(
      Array.from({ length: 10 }, (_, n) => `c${9 - n}@example.com`),
    );
    const { rows: back } = await app.listMailRefusals(shopId, {
      before: { id: second.rows[0]!.id, at: second.rows[0]!.at },
    });
    expect(back).toEqual(first.rows);
    expect(await app.allowMail((await asking()).shopId, id)).toBe(false);
    expect(await app.allowMail(shopId, id)).toBe(true);
    expect(await app.allowMail(shopId, id)).toBe(false);
  });
});

test("the mail and the page say je where the shop does", async () => {
  const { ask, shopId, domain } = await aShop({ inviteSite: null, askDelivery: true });
  await app.withShop(shopId, (tx) => tx.trader.create({ data: { shopId, formality: "je" } }));
  await ask(8);
  const [mail] = outside.mails;
  expect(mail!.subject).toBe("Is bestelling #1042 goed bij jou aangekomen?");
  expect(mail!.text).toContain("is je bestelling #1042 bij De Lamp bezorgd");
  const token = /\/delivery\/([\w-]{22})\s/.exec(mail!.text)![1]!;
  expect(await app.findDeliveryQuestion(domain, token, day(9))).toMatchObject({ formality: "je" });
});

test("of a mail that may have left, the order says that nobody knows, and it is never sent again", async () => {
  const { ask, invitations } = await aShop({ inviteSite: null, askDelivery: true });
  outside.end = { status: "unknown", reason: "the connection broke" };
  await ask(8);
  await ask(9);
  await ask(30);
  expect(outside.mails).toHaveLength(1);
  expect(await invitations()).toMatchObject([{ site: null, status: "unknown", reason: "the connection broke" }]);
});
