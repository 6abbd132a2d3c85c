import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LinkedClaim } from "#app/domain/claim/linked-claims.ts";
import { CLAIM_REASONS, type ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import { inspection, packing, preference, weighed } from "#tests/fixtures/claim-letters.ts";
import type { EvidenceEntry } from "../entry.ts";
import { readFacts } from "../facts.ts";
import { assess } from "./assess.ts";
import { CARD_TABLE } from "./card-table.ts";
import { CIVIL_TABLE } from "./civil-table.ts";
import { type EarlierOrder, earlierOrder } from "./earlier-orders.ts";
import { type AssessedClaim, type Forum, STRENGTHS } from "./model.ts";
import { FILE_REQUIREMENTS, REQUIREMENTS } from "./requirements.ts";
import { SOURCES } from "./sources.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const AT = "2026-11-12T15:42:00.000Z";
let seq = 0;
const entry = (kind: EvidenceEntry["kind"], entity: string, content: object): EvidenceEntry => ({
  id: `${kind}:${entity}`,
  seq: ++seq,
  kind,
  entity,
  occurredAt: AT,
  recordedAt: AT,
  content,
});

const address = { name: "Anna de Wit", address1: "Lindelaan 12", zip: "3512 AB", city: "Utrecht", country_code: "NL" };
const order = (fields: object = {}) =>
  entry("order", "10", {
    id: 10,
    currency: "EUR",
    total_price: "50.00",
    processed_at: "2026-11-09T09:00:00Z",
    browser_ip: "192.0.2.7",
    shipping_address: address,
    billing_address: address,
    line_items: [{ id: 71, title: "Wollen trui" }],
    ...fields,
  });
const shipped = (id = 20) =>
  entry("fulfillment", String(id), {
    id,
    order_id: 10,
    status: "success",
    tracking_company: "PostNL",
    tracking_number: `3S${id}`,
  });
const event = (message: string | null, fields: object = {}) =>
  entry("fulfillment_event", String((fields as { id?: number }).id ?? 30), {
    id: 30,
    order_id: 10,
    fulfillment_id: 20,
    status: "delivered",
    happened_at: AT,
    zip: "3512AB",
    city: "Utrecht",
    message,
    ...fields,
  });
const payment = (fields: object = {}) =>
  entry("transaction", "50", {
    id: 50,
    order_id: 10,
    kind: "sale",
    status: "success",
    amount: "50.00",
    currency: "EUR",
    payment_details: { avs_result_code: "Y", cvv_result_code: "M" },
    ...fields,
  });
const refund = (amount: string) =>
  entry("refund", "60", {
    id: 60,
    order_id: 10,
    transactions: [{ id: 61, kind: "refund", status: "success", amount, currency: "EUR" }],
  });
const said = (text: string, id = "m1", at = "2026-11-13T10:00:00.000Z") =>
  entry("customer_message", id, { id, at, from: "anna@example.com", medium: "email", text });
const file = (shows: string) =>
  entry("merchant_file", shows, {
    id: shows,
    at: AT,
    name: `${shows}.pdf`,
    mediaType: "application/pdf",
    bytes: 1,
    sha256: "00",
    caption: "",
    shows,
  });
const page = (fields: object = {}) =>
  entry("product_page", "71", {
    id: 71,
    product_id: 90,
    at: "2026-11-09T09:07:00Z",
    changed_at: "2026-11-09T09:00:01Z",
    title: "Wollen trui",
    variant_title: "maat M",
    price: "49.95",
    currency: "EUR",
    url: null,
    version: "v1",
    text_sha256: "t1",
    images: [],
    text: "Van merinowol.",
    ...fields,
  });
const returned = (status: string) => entry("return", "70", { id: 70, order_id: 10, status });

function judge(entries: EvidenceEntry[], claim: Partial<AssessedClaim> = {}) {
  return assess({
    claim: { reason: "product_not_received", channel: "shopify_dispute", ...claim },
    facts: readFacts(entries),
    now: NOW,
  });
}

describe("not received", () => {
  test.each([
    ["nothing", [], "none", "none"],
    ["only the order", [order()], "none", "none"],
    ["tracking only", [order(), shipped()], "weak", "weak"],
    ["a scan without place", [order(), shipped(), event(null, { zip: null, city: null })], "weak", "weak"],
    ["a scan at the address", [order(), shipped(), event(null)], "moderate", "weak"],
    ["a scan elsewhere", [order(), shipped(), event(null, { zip: "1011AA", city: "Amsterdam" })], "weak", "weak"],
    ["signed by the addressee", [order(), shipped(), event("Signed by A. de Wit")], "strong", "strong"],
    [
      "signed by the addressee, without place",
      [order(), shipped(), event("Signed by A. de Wit", { zip: null, city: null })],
      "strong",
      "strong",
    ],
    [
      "signed by the addressee, elsewhere",
      [order(), shipped(), event("Signed by A. de Wit", { zip: "1011AA" })],
      "weak",
      "weak",
    ],
    ["signed, no name", [order(), shipped(), event("Signed")], "strong", "moderate"],
    ["signed by another", [order(), shipped(), event("Signed by K. Bakker")], "moderate", "weak"],
    [
      "signed by the neighbour",
      [order(), shipped(), event("Bij de buren, getekend door K. Bakker")],
      "moderate",
      "weak",
    ],
    ["neighbour", [order(), shipped(), event("Delivered to neighbour")], "weak", "weak"],
    ["the customer's chosen neighbour", [order(), shipped(), event("Zugestellt an Wunschnachbar")], "weak", "strong"],
    ["mailbox", [order(), shipped(), event("Brievenbus")], "moderate", "weak"],
    ["safe place with photo", [order(), shipped(), event("Left in safe place, photo taken")], "strong", "weak"],
    [
      "a safe place the customer chose",
      [order(), shipped(), event("Left in safe place as requested")],
      "moderate",
      "moderate",
    ],
    [
      "household, signed",
      [order(), shipped(), event("Huisgenoot heeft getekend, ontvangen door B. de Wit")],
      "moderate",
      "moderate",
    ],
    [
      "handed over in person",
      [order(), shipped(), event("Persoonlijk overhandigd aan geadresseerde")],
      "moderate",
      "moderate",
    ],
    [
      "collected with signature of the addressee",
      [order(), shipped(), event("Opgehaald door A. de Wit, handtekening gezet")],
      "strong",
      "strong",
    ],
    ["collected by nobody named", [order(), shipped(), event("Collected at parcel shop")], "weak", "weak"],
    ["waiting", [order(), shipped(), event(null, { status: "ready_for_pickup" })], "weak", "weak"],
    ["back at the sender", [order(), shipped(), event("Returned to sender")], "weak", "weak"],
    ["one of two parcels signed", [order(), shipped(), shipped(21), event("Signed by A. de Wit")], "weak", "weak"],
    [
      "the customer's words",
      [order(), shipped(), event(null), said("Het pakket is goed aangekomen, dank!")],
      "strong",
      "strong",
    ],
    [
      "words, then denied",
      [order(), shipped(), said("Parcel arrived."), said("I have not received anything.", "m2", NOW)],
      "weak",
      "weak",
    ],
    ["refunded", [order(), refund("50.00")], "strong", "strong"],
    [
      "refunded, though delivered elsewhere",
      [order(), shipped(), event(null, { zip: "1011AA" }), refund("50.00")],
      "strong",
      "strong",
    ],
    ["refunded in part", [order(), refund("49.99")], "none", "none"],
    [
      "a signature the customer denies",
      [order(), shipped(), event("Signed by A. de Wit"), said("Dat is niet mijn handtekening.")],
      "strong",
      "moderate",
    ],
    ["a file with a signature", [order(), shipped(), event(null), file("delivery_signature")], "strong", "weak"],
  ] as const)("%s: card and civil", (_name, entries, card, civil) => {
    const result = judge([...entries]);
    expect([result.card.strength, result.civil.strength]).toStrictEqual([card, civil]);
  });
});

describe("not received, by what carriers' own services tell", () => {
  const told = (carrier: string, fields: object = {}, at = AT) =>
    entry("carrier_event", `${carrier}:3S20:${at}`, {
      carrier,
      fulfillment_id: "20",
      tracking_number: "3S20",
      status: "delivered",
      handover: "unknown",
      at,
      place: null,
      receiver: null,
      code: "x",
      description: null,
      ...fields,
    });
  const proof = (carrier: string, kind: string) =>
    entry("proof_of_delivery", `${carrier}:3S20:${kind}`, {
      carrier,
      fulfillment_id: "20",
      tracking_number: "3S20",
      proof: kind,
      media_type: "image/gif",
      bytes: 900,
      sha256: "00",
      file_id: "f",
    });
  const bare = event(null, { zip: null, city: null });
  const ups = (receiver: string) => told("ups", { receiver, place: "Residential, UTRECHT" });

  test.each([
    [
      "UPS names the addressee and has his signature",
      [ups("A. DE WIT"), proof("ups", "signature")],
      "strong",
      "strong",
    ],
    ["the same beside Shopify's bare scan", [ups("A. DE WIT"), proof("ups", "signature"), bare], "strong", "strong"],
    ["UPS names the addressee, without a signature", [ups("A. DE WIT")], "weak", "moderate"],
    ["UPS names somebody else, who signed", [ups("K. BAKKER"), proof("ups", "signature")], "moderate", "weak"],
    ["PostNL's signature image, without a name", [told("postnl"), proof("postnl", "signature")], "strong", "moderate"],
    [
      "PostNL's signature image, and the addressee's name from Shopify",
      [told("postnl"), proof("postnl", "signature"), event("Delivered to A. de Wit, received by A. de Wit")],
      "strong",
      "strong",
    ],
    ["a bare scan of PostNL", [told("postnl")], "weak", "weak"],
    ["a neighbour without agreement", [told("dhl-ecommerce-nl", { handover: "to_neighbour" })], "weak", "weak"],
    [
      "a neighbour without agreement, with a signature",
      [told("postnl"), proof("postnl", "signature"), told("sendcloud", { handover: "to_neighbour" })],
      "moderate",
      "weak",
    ],
    [
      "the neighbour that the customer chose",
      [told("dhl-ecommerce-nl", { handover: "to_neighbour", description: "Wunschnachbar" })],
      "weak",
      "strong",
    ],
    ["a photo at the door", [told("ups", { handover: "to_safe_place" }), proof("ups", "photo")], "moderate", "weak"],
    [
      "to the addressee by Shopify, to a neighbour by the carrier",
      [event("Signed by A. de Wit"), told("dhl-ecommerce-nl", { handover: "to_neighbour" })],
      "weak",
      "weak",
    ],
    [
      "two names for one delivery",
      [event("Signed by K. Bakker"), ups("A. DE WIT"), proof("ups", "signature")],
      "moderate",
      "weak",
    ],
    [
      "a proof of another carrier's parcel",
      [
        told("postnl"),
        {
          ...proof("ups", "signature"),
          content: { ...(proof("ups", "signature").content as object), tracking_number: "1Z" },
        },
      ],
      "weak",
      "weak",
    ],
  ] as const)("%s: card and civil", (_name, entries, card, civil) => {
    const result = judge([order(), shipped(), ...entries]);
    expect([result.card.strength, result.civil.strength]).toStrictEqual([card, civil]);
  });

  test("what is held names each entry that tells it, and the proof", () => {
    const { civil, card } = judge([order(), shipped(), bare, told("postnl"), proof("postnl", "signature")]);
    const entries = (id: string, { requirements }: typeof civil) => requirements.find((one) => one.id === id)?.entries;
    expect(entries("unnamed_signature", civil)).toEqual([
      `carrier_event:postnl:3S20:${AT}`,
      "proof_of_delivery:postnl:3S20:signature",
    ]);
    expect(entries("delivery_scan", card)).toEqual([`carrier_event:postnl:3S20:${AT}`, "fulfillment_event:30"]);
  });
});

test.each([
  ["nothing was sent", [], ["customer_confirmation", "refund_record", "shipment_tracking"]],
  [
    "the addressee signed",
    [shipped(), event("Signed by A. de Wit")],
    ["customer_confirmation", "refund_record", "review_of_receipt", "delivery_photo"],
  ],
])("%s: nobody is sent after what cannot come any more", (_case, entries, missing) => {
  const { civil } = judge([order(), ...entries], { channel: "customer" });
  expect(civil.missing.map(({ id }) => id)).toStrictEqual(missing);
});

test.each([
  ["every line has its page", [order(), page()], true],
  ["a line without one", [order({ line_items: [{ id: 71 }, { id: 72 }] }), page()], false],
  ["read too late, changed meanwhile", [order(), page({ at: "2026-11-12T09:00:00Z" })], false],
  [
    "read late, unchanged since before the order",
    [order(), page({ at: "2026-11-12T09:00:00Z", changed_at: "2026-11-01T09:00:00Z" })],
    true,
  ],
  ["read before the order", [order(), page({ at: "2026-11-08T09:00:00Z", changed_at: "2026-11-01T09:00:00Z" })], false],
])("the product page at the order: %s", (_name, entries, expected) => {
  const { card } = judge(entries, { reason: "not_as_described" });
  const held = card.requirements.find(({ id }) => id === "listing_at_purchase");
  expect([held?.held, held?.entries]).toStrictEqual([expected, expected ? ["product_page:71"] : []]);
});

test("after a bare scan everything can still come; after a mailbox no chosen person", () => {
  const missing = (message: string | null) =>
    judge([order(), shipped(), event(message)], { channel: "customer" }).civil.missing.map(({ id }) => id);
  expect(missing(null)).toEqual(expect.arrayContaining(["receipt_by_chosen_person", "delivery_at_chosen_place"]));
  expect(missing("Bezorgd in de brievenbus")).toContain("delivery_at_chosen_place");
  expect(missing("Bezorgd in de brievenbus")).not.toContain("receipt_by_chosen_person");
});

test("a requirement names the entries that hold it, and a missing one how to get it", () => {
  const { card } = judge([order(), shipped(), event("Signed by A. de Wit")]);
  expect(card.requirements.find(({ id }) => id === "delivery_signature")).toMatchObject({
    weight: "strong",
    held: true,
    entries: ["fulfillment_event:30"],
  });
  expect(card.requirements.find(({ id }) => id === "address_match")?.entries).toStrictEqual([
    "order:10",
    "fulfillment_event:30",
  ]);
  expect(card.missing.map(({ id }) => id)).toStrictEqual([
    "customer_confirmation",
    "refund_record",
    "delivery_photo",
    "review_of_receipt",
    "address_verified",
    "customer_messages",
  ]);
  expect(card.missing[0]?.how.key).toBe("get.customer_confirmation");
});

describe("what speaks against us is always shown", () => {
  test.each([
    ["against.failed_attempts", [event(null, { id: 29, status: "attempted_delivery" })]],
    ["against.order_cancelled", [order({ cancelled_at: AT })]],
    ["against.partly_refunded", [refund("10.00")]],
    ["against.return_under_way", [returned("open")]],
    ["against.return_closed", [returned("closed")]],
    ["against.address_mismatch", [event(null, { zip: "1011AA" })]],
    ["against.other_receiver", [event("Signed by K. Bakker")]],
    ["against.in_mailbox", [event("Brievenbus")]],
    ["against.withdrawn_events", [event(null), entry("fulfillment_event_deletion", "30", { id: 30 })]],
    ["against.checks_failed", [payment({ payment_details: { avs_result_code: "N" } })]],
  ] as const)("%s", (key, entries) => {
    const base = entries.some(({ kind }) => kind === "order") ? [] : [order()];
    const result = judge([...base, ...entries]);
    for (const forum of ["card", "civil"] as const)
      expect(result[forum].counterArguments.map((argument) => argument.key)).toContain(key);
  });
});

describe("recommendation", () => {
  const signed = [order(), shipped(), event("Signed by A. de Wit")];
  const scan = [order(), shipped(), event(null)];
  const soon = { dueAt: "2026-11-23T09:00:00.000Z" };
  const later = { dueAt: "2026-12-03T22:59:00.000Z" };
  const customer = { channel: "customer" } as const;
  const other = (status: ClaimStatus): LinkedClaim => ({
    reference: "W-0007",
    channel: "shopify_dispute",
    reason: "product_not_received",
    status,
    openedAt: AT,
  });
  test.each([
    ["dispute, strong", signed, {}, "contest", "advice.card_strong"],
    ["dispute, scan, time left", scan, later, "investigate", "advice.more_proof_possible"],
    ["dispute, scan, last hours", scan, soon, "contest", "advice.last_hours"],
    ["dispute, tracking, time left", [order(), shipped()], later, "investigate", "advice.more_proof_needed"],
    ["dispute, tracking, last hours", [order(), shipped()], soon, "settle", "advice.card_weak"],
    ["dispute, never sent", [order()], later, "settle", "advice.no_evidence"],
    ["dispute, order not known yet", [], later, "investigate", "advice.more_proof_needed"],
    ["dispute, nothing in the last hours", [], soon, "settle", "advice.no_evidence"],
    ["customer, order not known yet", [], customer, "investigate", "advice.civil_weak"],
    ["dispute, refunded", [...scan, refund("50.00")], {}, "contest", "advice.show_refund"],
    ["dispute, monitoring programme", signed, { networkCode: "10.5" }, "settle", "advice.rarely_changes"],
    ["dispute, bank matter", signed, { reason: "insufficient_funds" }, "settle", "advice.rarely_changes"],
    ["customer, strong", signed, customer, "contest", "advice.civil_strong"],
    ["mediator, scan", scan, { channel: "mediator" }, "investigate", "advice.civil_weak"],
    ["customer, scan", scan, customer, "investigate", "advice.civil_weak"],
    ["customer, scan, looked into", scan, { ...customer, investigated: true }, "settle", "advice.nothing_more_found"],
    ["customer, refunded", [...scan, refund("50.00")], customer, "settle", "advice.tell_refund"],
    ["customer, not shipped", [order()], customer, "settle", "advice.not_shipped"],
    [
      "customer, under way",
      [order(), shipped(), event(null, { status: "in_transit", happened_at: "2026-11-18T10:00:00Z" })],
      customer,
      "investigate",
      "advice.still_under_way",
    ],
    [
      "customer, nothing heard for long",
      [
        order(),
        { ...shipped(), occurredAt: "2026-11-09T10:00:00.000Z" },
        event(null, { status: "in_transit", happened_at: "2026-11-10T10:00:00Z" }),
      ],
      customer,
      "settle",
      "advice.lost_on_the_way",
    ],
    [
      "customer, waiting",
      [order(), shipped(), event(null, { status: "ready_for_pickup" })],
      customer,
      "investigate",
      "advice.waiting_at_point",
    ],
    [
      "customer, came back",
      [order(), shipped(), event("Returned to sender")],
      customer,
      "settle",
      "advice.returned_to_sender",
    ],
    ["cancelled before anything", [...signed, returned("open")], {}, "investigate", "advice.return_under_way"],
    [
      "customer, withdrawal without a refund",
      signed,
      { ...customer, reason: "withdrawal" },
      "settle",
      "advice.refund_due",
    ],
    [
      "customer, damaged, nothing to show",
      signed,
      { ...customer, reason: "damaged" },
      "settle",
      "advice.item_solution",
    ],
    [
      "customer, a used return, inspected",
      [order(), file("return_inspection"), file("condition_at_dispatch")],
      { ...customer, reason: "return_used" },
      "settle",
      "advice.return_differs",
    ],
    [
      "a lawyer writes",
      signed,
      { ...customer, reason: "legal_representative" },
      "investigate",
      "advice.representative",
    ],
    [
      "customer, the bank took the money already",
      signed,
      { ...customer, linked: [other("lost")] },
      "investigate",
      "advice.other_claim_compensated",
    ],
    [
      "customer, a won dispute decides nothing",
      signed,
      { ...customer, linked: [other("won")] },
      "contest",
      "advice.civil_strong",
    ],
    [
      "cancelled",
      [order({ cancelled_at: AT }), shipped(), event("Signed by A. de Wit")],
      {},
      "settle",
      "advice.order_cancelled",
    ],
  ] as const)("%s", (_name, entries, claim, stance, reason) => {
    const { recommendation } = judge([...entries], claim as Partial<AssessedClaim>);
    expect([recommendation.stance, recommendation.reasons[0]?.key]).toStrictEqual([stance, reason]);
  });

  test.each([
    ["formal_notice", [order(), shipped()], {}, "advice.formal_notice"],
    ["general", [order({ company: { id: 7, location_id: 8 } })], {}, "advice.business_customer"],
    ["general", [order()], { linked: [other("answered")] }, "advice.other_claim_open"],
  ] as const)("%s: %j is not overlooked", (reason, entries, claim, key) => {
    const keys = judge([...entries], { ...customer, reason, ...claim }).recommendation.reasons.map((one) => one.key);
    expect(keys.slice(1)).toContain(key);
  });

  test("other claims on the order are named against us, and decide no strength", () => {
    const alone = judge(signed, customer);
    const beside = judge(signed, {
      ...customer,
      linked: [other("settling"), { ...other("open"), reference: "W-0008" }],
    });
    expect(beside.civil.strength).toBe(alone.civil.strength);
    expect(beside.civil.counterArguments.map(({ key, params }) => [key, params["reference"]])).toStrictEqual([
      ["against.other_claim_compensated", "W-0007"],
      ["against.other_claim_open", "W-0008"],
    ]);
  });

  test("a consumer is never refused below strong in law, whatever the reason and records", () => {
    const pool = [order(), shipped(), event(null), payment(), said("Waar blijft het?"), ...FILE_REQUIREMENTS.map(file)];
    fc.assert(
      fc.property(
        fc.subarray(pool),
        fc.constantFrom(...CLAIM_REASONS),
        fc.constantFrom("customer" as const, "mediator" as const),
        fc.boolean(),
        (entries, reason, channel, investigated) => {
          const { civil, recommendation } = judge(entries, { reason, channel, investigated });
          expect(recommendation.forum).toBe("civil");
          expect(recommendation.stance !== "contest" || civil.strength === "strong").toBe(true);
        },
      ),
      { seed: 20261121 },
    );
  });
});

describe("tables", () => {
  test.each(CLAIM_REASONS)("%s is assessable before both forums", (reason) => {
    const { card, civil } = judge([order()], { reason });
    expect(card.requirements.length).toBeGreaterThan(0);
    expect(civil.requirements.length).toBeGreaterThan(0);
  });

  const rows = (["card", "civil"] as Forum[]).flatMap((forum) =>
    CLAIM_REASONS.map((reason) => [forum, reason, (forum === "card" ? CARD_TABLE : CIVIL_TABLE)[reason]] as const),
  );
  test.each(rows)(
    "%s %s: levels ask only for what is listed, and nothing is listed twice",
    (_forum, _reason, table) => {
      const ids = table.requirements.map(({ id }) => id as string);
      expect(new Set(ids).size).toBe(ids.length);
      const asked = Object.values(table.levels).flat(2);
      expect(asked.filter((id) => !ids.includes(id))).toStrictEqual([]);
    },
  );

  test.each(rows)("%s %s: every row names its source", (_forum, _reason, table) => {
    for (const { source } of table.requirements) {
      expect(SOURCES[source].title.length).toBeGreaterThan(5);
      expect(SOURCES[source].ref.length).toBeGreaterThan(5);
    }
  });

  test("every requirement is asked for somewhere", () => {
    const asked = new Set(rows.flatMap(([, , table]) => table.requirements.map(({ id }) => id as string)));
    expect(Object.keys(REQUIREMENTS).filter((id) => !asked.has(id))).toStrictEqual([]);
  });

  const strongCases: [ClaimReason, EvidenceEntry[]][] = [
    ["product_unacceptable", ["listing_at_purchase", "condition_at_dispatch", "solution_offered"].map(file)],
    ["fraudulent", [order(), shipped(), event("Signed by A. de Wit"), payment()]],
    ["unrecognized", [file("authentication_3ds")]],
    ["credit_not_processed", [order(), refund("50.00")]],
    ["duplicate", [order(), payment(), file("separate_orders")]],
    ["subscription_cancelled", ["subscription_terms", "policy_accepted", "usage_record"].map(file)],
    ["general", [order(), shipped(), event(null), file("policy_accepted")]],
    ["customer_initiated", [order(), shipped(), event(null), file("policy_accepted")]],
  ];
  test.each(strongCases)("%s can be strong before a bank", (reason, entries) => {
    expect(judge(entries, { reason }).card.strength).toBe("strong");
  });
});

test("removing evidence that speaks for us never raises a strength", () => {
  const pool = [
    order(),
    shipped(),
    event("Signed by A. de Wit, photo taken"),
    event(null, { id: 28, happened_at: "2026-11-12T08:00:00Z", status: "out_for_delivery" }),
    payment(),
    refund("50.00"),
    said("Ik heb het pakket ontvangen."),
    page(),
    packing(),
    weighed(735),
    inspection(),
    inspection({ condition: "used" }, "i2"),
    preference({ preference: "mailbox", words: "In de bus" }),
    returned("declined"),
    ...FILE_REQUIREMENTS.map(file),
  ];
  const rank = (entries: EvidenceEntry[], reason: ClaimReason, forum: Forum) =>
    STRENGTHS.indexOf(judge(entries, { reason })[forum].strength);
  fc.assert(
    fc.property(fc.subarray(pool), fc.subarray(pool), fc.constantFrom(...CLAIM_REASONS), (some, kept, reason) => {
      const fewer = some.filter((one) => kept.includes(one));
      for (const forum of ["card", "civil"] as const)
        expect(rank(fewer, reason, forum)).toBeLessThanOrEqual(rank(some, reason, forum));
    }),
    { seed: 20261121, numRuns: 600 },
  );
});

test("a bare scan, a mailbox, a neighbour nobody chose or a denied signature is never strong in law", () => {
  const weakDeliveries = [
    [event(null)],
    [event("Delivered in mailbox")],
    [event("Bezorgd bij de buren: J. Bakker, nr. 14")],
    [event("Signed by A. de Wit"), said("Dat is niet mijn handtekening, ik heb niets getekend.", "m9")],
  ];
  const anything = [
    payment(),
    event(null, { id: 28, happened_at: "2026-11-12T08:00:00Z", status: "out_for_delivery" }),
    said("Waar blijft het pakket?"),
    ...FILE_REQUIREMENTS.map(file),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...weakDeliveries),
      fc.subarray(anything),
      fc.constantFrom(...CLAIM_REASONS),
      (delivery, others, reason) => {
        const { civil } = judge([order(), shipped(), ...delivery, ...others], { reason });
        expect(civil.strength).not.toBe("strong");
      },
    ),
    { seed: 20261128, numRuns: 400 },
  );
});

describe("earlier orders on the same card", () => {
  const card = { avs_result_code: "Y", credit_card_company: "Visa", credit_card_number: "4242", credit_card_name: "A" };
  const disputed = [order({ email: "a@example.com" }), payment({ payment_details: card })];
  const earlier = (name: string, at: string): EarlierOrder => ({
    ...earlierOrder(readFacts([order({ email: "a@example.com", processed_at: at, name }), ...disputed.slice(1)]))!,
    entry: name,
  });
  const orders = [earlier("#2", "2026-06-01T10:00:00Z"), earlier("#1", "2026-03-01T10:00:00Z")];
  const reasons = (earlierOrders: EarlierOrder[], networkCode: string) => {
    const claim = { reason: "fraudulent", channel: "shopify_dispute", networkCode } as const;
    const { card } = assess({ claim, facts: readFacts(disputed), now: NOW, earlierOrders });
    return {
      keys: card.reasons.map(({ key }) => key),
      held: card.requirements.find(({ id }) => id === "earlier_orders"),
    };
  };

  test("are held, and meet Visa's rule when two match", () => {
    const { keys, held } = reasons(orders, "10.4");
    expect(held).toMatchObject({ held: true, entries: ["#2", "#1"] });
    expect(keys).toContain("reason.ce3_met");
    expect(keys).toContain("reason.ce3_ip");
  });
  test("one is not enough for the rule, and the rule is for one code alone", () => {
    expect(reasons(orders.slice(1), "10.4").keys).toContain("reason.ce3_not_met");
    expect(reasons(orders, "10.5").keys.filter((key) => key.startsWith("reason.ce3"))).toStrictEqual([]);
  });
});

test("what was offered in a mediation is evidence nowhere else", () => {
  const answer = (confidential: boolean) =>
    entry("response", "r1", {
      id: "r1",
      at: AT,
      claimNumber: 1,
      channel: "hand_off",
      stance: "settle",
      recipient: "",
      subject: "",
      text: "",
      files: [],
      confidential,
    });
  const offered = (confidential: boolean) =>
    judge([order(), answer(confidential)], { reason: "damaged" }).card.requirements.find(
      ({ id }) => id === "solution_offered",
    )?.held;
  expect([offered(false), offered(true)]).toStrictEqual([true, false]);
});
