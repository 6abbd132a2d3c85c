import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { fulfillmentEventPayload, fulfillmentPayload, orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const RECEIVED = "2026-11-19T10:00:00.000Z";
const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-24T10:00:00.000Z";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/inquiry-page.server.ts")),
    ...(await import("#app/queries/carrier-inquiries/list-open-inquiries.ts")),
    ...(await import("#app/queries/carrier-inquiries/read-carrier-terms.ts")),
    ...(await import("#app/queries/carrier-inquiries/read-inquiry.ts")),
    ...(await import("#app/queries/claims/read-response.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/carrier-inquiries/hand-off-inquiry.ts")),
    ...(await import("#app/use-cases/carrier-inquiries/prepare-inquiry.ts")),
    ...(await import("#app/use-cases/carrier-inquiries/record-step.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/privacy/redact-customer.ts")),
    ...(await import("#app/use-cases/privacy/redact-shop.ts")),
  };
}

/** A shop with an order that PostNL says it delivered, and a claim "not received" on it. */
async function claimed() {
  const { id: shopId } = await app.outsideShops.shop.create({
    data: { domain: `${randomUUID()}.myshopify.com`, name: "De Wolwinkel", country: "NL" },
  });
  const shop = await app.ledgerShop(shopId);
  const delivered = {
    id: "31",
    orderId: "5001",
    fulfillmentId: "21",
    status: "delivered",
    happenedAt: "2026-11-04T15:00:00Z",
  };
  for (const [topic, payload] of [
    ["orders/create", orderPayload({ id: "5001", updatedAt: "2026-11-01T09:00:00Z" })],
    ["fulfillments/create", fulfillmentPayload({ id: "21", orderId: "5001", updatedAt: "2026-11-02T09:00:00Z" })],
    ["fulfillment_events/create", fulfillmentEventPayload(delivered)],
  ] as const) {
    const read = app.interpretWebhook(topic, JSON.stringify(payload), NOW);
    if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
    const { fact } = read.value;
    await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  }
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  const opened = await app.openClaim(
    shopId,
    {
      orderId,
      channel: "customer",
      reason: "product_not_received",
      amount: null,
      statement: "Ik heb niets gekregen.",
      receivedAt: RECEIVED,
    },
    "merchant:71",
    NOW,
  );
  if (!opened.ok) throw new Error(opened.error);
  const wanted = {
    orderId,
    claimId: opened.value.claimId,
    fulfillmentId: "21",
    trackingNumber: "3S21",
    matter: "not_received" as const,
    desk: "postnl",
  };
  return { shopId, orderId, claimId: opened.value.claimId, wanted };
}

type Claimed = Awaited<ReturnType<typeof claimed>>;

async function prepared({ shopId, wanted }: Claimed): Promise<string> {
  const done = await app.prepareInquiry(shopId, wanted, "merchant:71", NOW);
  if (!done.ok) throw new Error(done.error);
  return done.value.inquiryId;
}
const handOff = (shopId: string, id: string) =>
  app.handOffInquiry(shopId, id, { additions: { appearance: "Bruine doos" }, reference: "C-9" }, "merchant:71", NOW);

async function stepsOf({ shopId, orderId }: Claimed) {
  const { entries } = await app.readLedger(shopId, orderId);
  return entries.filter(({ kind }) => kind === "carrier_inquiry").map(({ content }) => content as { step: string });
}

describe("an inquiry", () => {
  it("is prepared by one click, and two clicks prepare one", async () => {
    const claim = await claimed();
    const { shopId, wanted } = claim;
    const both = await Promise.all([
      app.prepareInquiry(shopId, wanted, "merchant:71", NOW),
      app.prepareInquiry(shopId, wanted, "merchant:72", NOW),
    ]);
    const ids = both.map((each) => each.ok && each.value.inquiryId);
    expect(ids[0]).toBe(ids[1]);
    // PostNL takes it until thirty days after dispatch on 2 November, in Amsterdam.
    expect(await stepsOf(claim)).toMatchObject([
      { step: "prepared", desk: "postnl", claim: "W-0001", clock: "postnl_loss", due_at: "2026-12-02T22:59:00.000Z" },
    ]);
    const read = await app.readInquiry(shopId, String(ids[0]));
    expect(read?.form.fields.find(({ id }) => id === "customer_words")?.text).toBe("Ik heb niets gekregen.");
    expect(read?.form.fields.find(({ id }) => id === "sender")?.text).toContain("De Wolwinkel");
    expect(read?.claim?.reference).toBe("W-0001");
  });

  it.each([
    ["a parcel that the order does not have", { trackingNumber: "3S99" }],
    ["a desk that the table does not hold", { desk: "hermes" }],
  ])("is refused for %s", async (_case, fields) => {
    const { shopId, wanted } = await claimed();
    const done = await app.prepareInquiry(shopId, { ...wanted, ...fields }, "merchant:71", NOW);
    expect(done).toStrictEqual({ ok: false, error: "no_parcel" });
  });

  it("keeps every step in the ledger, from the hand-off to the money, and the chain verifies", async () => {
    const claim = await claimed();
    const { shopId, orderId } = claim;
    const id = await prepared(claim);
    expect(await handOff(shopId, id)).toStrictEqual({ ok: true, value: null });
    const take = (step: Parameters<typeof app.recordStep>[2]) => app.recordStep(shopId, id, step, "merchant:71", LATER);
    await take({ step: "answered", finding: "not_found", receiver: null, place: null, words: "Niet gevonden" });
    await take({ step: "paid", amount: { minor: "1700", currency: "EUR" }, paid_on: "2026-11-24" });
    await take({ step: "paid", amount: { minor: "250", currency: "EUR" }, paid_on: "2026-11-24" });
    await take({ step: "closed" });
    const steps = await stepsOf(claim);
    expect(steps.map(({ step }) => step)).toStrictEqual([
      "prepared",
      "handed_off",
      "answered",
      "paid",
      "paid",
      "closed",
    ]);
    expect(steps[1]).toMatchObject({ by: "merchant:71", at: NOW, reference: "C-9" });
    expect((steps[1] as unknown as { fields: object[] }).fields).toContainEqual({
      id: "appearance",
      label: "Hoe het pakket eruitziet",
      text: "Bruine doos",
    });
    const page = app.inquiryPage((await app.readInquiry(shopId, id))!, "nl", LATER);
    expect(page.summary).toMatchObject({
      status: "closed",
      finding: "not_found",
      paid: [{ minor: "1950", currency: "EUR" }],
    });
    expect(await app.verifyOrderChain(shopId, orderId)).toMatchObject({ verifies: true, erased: 0 });
  });

  it("is handed off once, and answers nothing before", async () => {
    const claim = await claimed();
    const id = await prepared(claim);
    const early = await app.recordStep(claim.shopId, id, { step: "refused", words: "Nee" }, "merchant:71", NOW);
    expect(early).toStrictEqual({ ok: false, error: { type: "not_handed_off" } });
    const [first, second] = await Promise.all([handOff(claim.shopId, id), handOff(claim.shopId, id)]);
    expect([first.ok, second.ok].toSorted()).toStrictEqual([false, true]);
    expect((await stepsOf(claim)).map(({ step }) => step)).toStrictEqual(["prepared", "handed_off"]);
  });

  it("can be begun again after it was closed", async () => {
    const claim = await claimed();
    const id = await prepared(claim);
    await app.recordStep(claim.shopId, id, { step: "closed" }, "merchant:71", NOW);
    expect(await prepared(claim)).not.toBe(id);
  });

  it("is nobody else's", async () => {
    const claim = await claimed();
    const id = await prepared(claim);
    const { shopId: other } = await claimed();
    expect(await app.readInquiry(other, id)).toBeUndefined();
    const taken = await app.recordStep(other, id, { step: "closed" }, "merchant:71", NOW);
    expect(taken).toStrictEqual({ ok: false, error: { type: "no_inquiry" } });
  });
});

describe("its clock", () => {
  it("runs on the desk's term until the hand-off, then on the day to ask again, then no more", async () => {
    const claim = await claimed();
    const { shopId } = claim;
    const id = await prepared(claim);
    expect(await app.listOpenInquiries(shopId, 8)).toStrictEqual([
      {
        id,
        carrier: "PostNL",
        matter: "not_received",
        status: "prepared",
        orderName: "#1001",
        dueAt: "2026-12-02T22:59:00.000Z",
        dueSince: NOW,
      },
    ]);
    await handOff(shopId, id);
    expect(await app.listOpenInquiries(shopId, 8)).toMatchObject([
      { status: "handed_off", dueAt: "2026-12-21T22:59:00.000Z" },
    ]);
    await app.recordStep(shopId, id, { step: "refused", words: "Niet verzekerd" }, "merchant:71", LATER);
    expect(await app.listOpenInquiries(shopId, 8)).toStrictEqual([]);
  });

  it("is told for a claim before anybody asked, and when it has passed", async () => {
    const claim = await claimed();
    const { shopId, claimId } = claim;
    const shop = { id: shopId, timeZone: "Europe/Amsterdam", country: "NL" };
    const listed = [{ id: claimId, reason: "product_not_received" as const, channel: "customer" as const }];
    const dueAt = "2026-12-02T22:59:00.000Z";
    const term = { carrier: "PostNL", dueAt };
    expect(await app.readCarrierTerms(shop, listed, NOW)).toStrictEqual({ [claimId]: { ...term, passed: false } });
    expect(await app.readCarrierTerms(shop, listed, "2026-12-03T10:00:00.000Z")).toStrictEqual({
      [claimId]: { ...term, passed: true },
    });
    await prepared(claim);
    expect(await app.readCarrierTerms(shop, listed, NOW)).toStrictEqual({});
  });
});

it("a claim on a bare scan is told to ask the carrier first, and its letter says since when the carrier is asked", async () => {
  const claim = await claimed();
  const { shopId, claimId } = claim;
  const first = (await app.readResponse(shopId, claimId, {}, NOW))!;
  expect(first.assessment.civil.strength).toBe("weak");
  expect(first.assessment.recommendation).toMatchObject({
    stance: "investigate",
    reasons: [{ key: "advice.ask_carrier_until", params: { carrier: " (PostNL)", days: "12" } }, {}],
  });
  await handOff(shopId, await prepared(claim));
  const asked = (await app.readResponse(shopId, claimId, {}, NOW))!;
  expect(asked.assessment.recommendation.reasons[0]?.key).toBe("advice.inquiry_open");
  const { entries } = await app.readLedger(shopId, claim.orderId);
  const handedOff = entries.find(({ content }) => (content as { step?: string }).step === "handed_off");
  expect(asked.response.sentences).toContainEqual({
    id: "inquiry.open",
    text: "Sinds 21 november 2026 loopt bij PostNL een onderzoek naar het pakket.",
    evidence: [handedOff?.id],
  });
});

describe("erasing", () => {
  it("a customer takes the inquiries with him; the chain stays", async () => {
    const claim = await claimed();
    const { shopId, orderId } = claim;
    const id = await prepared(claim);
    await handOff(shopId, id);
    await app.withShop(shopId, (tx) => app.redactCustomer(tx, shopId, { id: null, email: null }, ["5001"]));
    expect(await app.readInquiry(shopId, id)).toBeUndefined();
    expect(await app.withShop(shopId, (tx) => tx.carrierInquiry.count({ where: { shopId } }))).toBe(0);
    expect(await stepsOf(claim)).toStrictEqual([undefined, undefined]);
    expect((await app.verifyOrderChain(shopId, orderId)).verifies).toBe(true);
  });

  it("a shop takes them with it", async () => {
    const claim = await claimed();
    await prepared(claim);
    await app.withShop(claim.shopId, (tx) => app.redactShop(tx, claim.shopId));
    expect(await app.withShop(claim.shopId, (tx) => tx.carrierInquiry.count())).toBe(0);
  });
});
