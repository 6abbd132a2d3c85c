import { describe, expect, test } from "vitest";
import type { ClaimReason } from "../claim/reasons.ts";
import type { EvidenceEntry } from "../evidence/entry.ts";
import { readFacts } from "../evidence/facts.ts";
import type { EvidenceKind } from "../evidence/kinds.ts";
import { parcelsOf } from "../evidence/parcels.ts";
import { findDesk } from "./desks.ts";
import { composeForm, type FormInput } from "./form.ts";
import { matterOf } from "./matter.ts";
import { inquiryAdvice, inquiryOffers } from "./offer.ts";
import { anchorsOf, inquiryTerm } from "./term.ts";

const CONTEXT = { timeZone: "Europe/Amsterdam", isHoliday: () => false };
let seq = 0;
const entry = (
  kind: EvidenceKind,
  entity: string,
  content: object,
  at = "2026-11-10T09:00:00.000Z",
): EvidenceEntry => ({
  id: `${kind}:${entity}`,
  seq: ++seq,
  kind,
  entity,
  occurredAt: at,
  recordedAt: at,
  content,
});
const order = entry("order", "10", {
  id: 10,
  name: "#1042",
  currency: "EUR",
  total_price: "99.90",
  shipping_address: {
    name: "Anna de Wit",
    address1: "Lindelaan 12",
    zip: "3512 AB",
    city: "Utrecht",
    country_code: "NL",
  },
  line_items: [
    { id: 1, title: "Wollen trui", variant_title: "M", sku: "WT-M", quantity: 2, price: "49.95", grams: 450 },
  ],
});
const shipped = (id: number, fields: object = {}) =>
  entry("fulfillment", String(id), {
    id,
    order_id: 10,
    status: "success",
    created_at: "2026-11-10T10:00:00+01:00",
    tracking_company: "PostNL",
    tracking_number: `3STEST123456${id}`,
    ...fields,
  });
const delivered = (fulfillment: number) =>
  entry("fulfillment_event", `3${fulfillment}`, {
    id: Number(`3${fulfillment}`),
    order_id: 10,
    fulfillment_id: fulfillment,
    status: "delivered",
    happened_at: "2026-11-12T16:42:00+01:00",
  });
const step = (name: string, fields: object) =>
  entry("carrier_inquiry", `i1/${name}`, {
    inquiry_id: "i1",
    at: "2026-11-14T10:00:00.000Z",
    by: "merchant:71",
    ...fields,
  });
const preparedStep = step("001", {
  step: "prepared",
  desk: "postnl",
  matter: "not_received",
  fulfillment_id: "20",
  tracking_number: "3STEST12345620",
  claim: null,
  due_at: null,
  clock: null,
});
const handedOffStep = step("002", { step: "handed_off", fields: [], files: [], reference: null });
const answeredStep = step("003", {
  step: "answered",
  finding: "not_found",
  receiver: null,
  place: null,
  words: "Niet gevonden",
});

const offers = (entries: EvidenceEntry[], reason?: ClaimReason, candidates: string[] = ["postnl"]) =>
  inquiryOffers({
    facts: readFacts(entries),
    reason,
    carriageOf: () => ({ candidates, toldBy: [], country: "NL" }),
    context: CONTEXT,
  });

describe("what to ask about a parcel", () => {
  test.each([
    [false, "product_not_received", "loss"],
    [false, "damaged", "loss"],
    [true, "product_not_received", "not_received"],
    [true, "damaged", "damage"],
    [true, "partly_received", "damage"],
    [true, "fraudulent", "proof"],
    [true, undefined, "proof"],
  ] as const)("delivered %s, claim %s: %s", (isDelivered, reason, matter) => {
    const [parcel] = parcelsOf(readFacts([order, shipped(20), ...(isDelivered ? [delivered(20)] : [])]));
    expect(matterOf(parcel!, reason)).toBe(matter);
  });
});

describe("until when a desk takes it", () => {
  // Delivered 12 November at 16.42, sent on the 10th, both in Amsterdam.
  test.each([
    ["postnl", "loss", "2026-12-10T22:59:00.000Z", "2026-11-17T22:59:00.000Z"],
    ["postnl", "not_received", "2026-12-10T22:59:00.000Z", undefined],
    ["postnl", "damage", "2026-11-19T22:59:00.000Z", undefined],
    ["dhl-ecommerce-nl", "damage", "2026-11-19T22:59:00.000Z", undefined],
    ["dhl-ecommerce-nl", "not_received", "2026-12-12T22:59:00.000Z", undefined],
    ["sendcloud", "not_received", "2026-11-19T22:59:00.000Z", undefined],
    ["myparcel", "damage", "2026-11-23T22:59:00.000Z", undefined],
    ["bpost", "damage", "2026-11-19T22:59:00.000Z", undefined],
    ["bpost", "not_received", undefined, undefined],
    ["dpd", "loss", undefined, "2026-11-17T22:59:00.000Z"],
    ["ups", "not_received", "2027-01-09T22:59:00.000Z", undefined],
    ["fedex", "damage", "2026-12-03T22:59:00.000Z", undefined],
    ["other", "damage", undefined, undefined],
  ] as const)("%s, %s: %s, from %s", (desk, matter, latest, earliest) => {
    const facts = readFacts([order, shipped(20), delivered(20)]);
    const term = inquiryTerm(findDesk(desk)!, matter, anchorsOf(facts, parcelsOf(facts)[0]!), CONTEXT);
    expect([term.latest?.dueAt, term.earliest?.at]).toStrictEqual([latest, earliest]);
  });

  test("a term for damage is not counted before the delivery", () => {
    const facts = readFacts([order, shipped(20)]);
    const anchors = anchorsOf(facts, parcelsOf(facts)[0]!);
    expect(inquiryTerm(findDesk("postnl")!, "damage", anchors, CONTEXT)).toStrictEqual({});
  });
});

describe("the next thing to do", () => {
  const at = "2026-11-20T10:00:00.000Z";
  test.each([
    ["nobody was asked", [order, shipped(20), delivered(20)], at, { state: "ask", carrier: "PostNL", days: 21 }],
    [
      "the last day",
      [order, shipped(20), delivered(20)],
      "2026-12-10T10:00:00.000Z",
      { state: "ask", carrier: "PostNL", days: 1 },
    ],
    [
      "the term has passed",
      [order, shipped(20), delivered(20)],
      "2026-12-11T10:00:00.000Z",
      { state: "late", carrier: "PostNL" },
    ],
    [
      "prepared, not sent",
      [order, shipped(20), delivered(20), preparedStep],
      at,
      { state: "hand_off", carrier: "PostNL" },
    ],
    [
      "it lies with the carrier",
      [order, shipped(20), delivered(20), preparedStep, handedOffStep],
      at,
      { state: "waiting", carrier: "PostNL" },
    ],
    ["answered", [order, shipped(20), delivered(20), preparedStep, handedOffStep, answeredStep], at, undefined],
    ["never sent", [order], at, undefined],
    // One parcel lies with the carrier, nobody asked about the other: that one is next.
    [
      "two parcels",
      [order, shipped(20), delivered(20), preparedStep, handedOffStep, shipped(21), delivered(21)],
      at,
      { state: "ask", carrier: "PostNL", days: 21 },
    ],
  ])("%s", (_name, entries, now, expected) => {
    expect(inquiryAdvice(offers(entries, "product_not_received"), now)).toStrictEqual(expected);
  });

  test("of a carrier that nobody knows no term is told", () => {
    const [offer, ...rest] = offers([order, shipped(20), delivered(20)], "product_not_received", []);
    expect(rest).toStrictEqual([]);
    expect(offer).toMatchObject({ proposed: false, trackingNumber: "3STEST12345620" });
    expect(inquiryAdvice([offer!], at)).toStrictEqual({ state: "ask", carrier: "" });
  });
});

describe("the form", () => {
  const statement = "Ik heb niets gekregen. Bij de buren is ook niets.";
  const input = (fields: Partial<FormInput> = {}): FormInput => ({
    desk: findDesk("postnl")!,
    matter: "not_received",
    parcel: { fulfillmentId: "20", trackingNumber: "3STEST12345620" },
    facts: readFacts([order, shipped(20), delivered(20)]),
    sender: { name: "De Wolwinkel", lines: ["Spoorstraat 1", "5611 AA Eindhoven"] },
    language: "nl",
    timeZone: "Europe/Amsterdam",
    additions: {},
    claim: {
      reference: "W-0311",
      reason: "product_not_received",
      statement,
      openedAt: "2026-11-19T08:00:00.000Z",
    },
    ...fields,
  });
  const textOf = (form: ReturnType<typeof composeForm>, id: string) =>
    form.fields.find((field) => field.id === id)?.text;

  test("holds what is recorded, in the desk's order", () => {
    const form = composeForm(input());
    expect(form.fields.map(({ id, text }) => [id, text.replaceAll("\u00a0", " ")])).toStrictEqual([
      ["tracking_number", "3STEST12345620"],
      ["dispatched_on", "10 november 2026"],
      ["delivered_on", "12 november 2026, 16:42"],
      ["sender", "De Wolwinkel\nSpoorstraat 1\n5611 AA Eindhoven"],
      ["recipient", "Anna de Wit\nLindelaan 12\n3512 AB Utrecht\nNL"],
      ["contents", "2 × Wollen trui, M, WT-M"],
      ["sales_value", "€ 99,90"],
      ["purchase_value", ""],
      ["weight", "900 g"],
      ["appearance", ""],
      ["customer_words", statement],
      [
        "question",
        "Wij zijn de afzender van zending 3STEST12345620, op 10 november 2026 verzonden. Volgens uw gegevens is zij op 12 november 2026, 16:42 bezorgd. Onze klant meldde op 19 november 2026 dat het pakket niet is ontvangen. Wilt u onderzoeken waar, wanneer en aan wie het pakket is afgegeven, en ons het afleverbewijs sturen: naam en handtekening van de ontvanger, foto of plaats van afgifte? Is het pakket verloren of beschadigd, dan vragen wij u de schade te vergoeden.",
      ],
      ["order", "#1042"],
      ["reference", "W-0311"],
    ]);
    expect(form.matter).toBe("Bezorgd gemeld, niet ontvangen");
  });

  test.each(["nl", "en", "de", "fr"] as const)("speaks %s", (language) => {
    const form = composeForm(input({ language, desk: findDesk("ups")! }));
    expect(form.language).toBe(language);
    expect(textOf(form, "question")).toContain("3STEST12345620");
    expect(textOf(form, "question")).not.toMatch(/[{}]/);
    expect(form.fields[0]!.id).toBe("tracking_number");
    expect(form.fields[1]!.id).toBe("weight");
  });

  test("a bank's claim says nothing of a customer's words", () => {
    const claim = { reference: "W-0311", reason: "fraudulent" as const, openedAt: "2026-11-19T08:00:00.000Z" };
    const form = composeForm(input({ matter: "proof", claim }));
    expect(textOf(form, "customer_words")).toBeUndefined();
    expect(textOf(form, "question")).not.toContain("klant");
  });

  test("words about something else are no word about the parcel", () => {
    const claim = {
      reference: "W-0311",
      reason: "withdrawal" as const,
      statement: "Ik wil van de koop af.",
      openedAt: "2026-11-19T08:00:00.000Z",
    };
    expect(textOf(composeForm(input({ claim })), "question")).not.toContain("Onze klant");
  });

  test("what the merchant adds stands in its field", () => {
    const form = composeForm(input({ additions: { weight: "1,2 kg", appearance: "Bruine doos met blauwe tape" } }));
    expect([textOf(form, "weight"), textOf(form, "appearance")]).toStrictEqual([
      "1,2 kg",
      "Bruine doos met blauwe tape",
    ]);
  });

  test("without weights and prices nothing is made up", () => {
    const bare = entry("order", "10", { id: 10, currency: "EUR", line_items: [{ id: 1, title: "Trui", quantity: 1 }] });
    const form = composeForm(input({ facts: readFacts([bare, shipped(20)]), matter: "loss", claim: undefined }));
    expect(textOf(form, "sales_value")).toBeUndefined();
    expect(textOf(form, "weight")).toBe("");
    expect(textOf(form, "recipient")).toBeUndefined();
    expect(textOf(form, "question")).toBe(
      "Wij zijn de afzender van zending 3STEST12345620, op 10 november 2026 verzonden. Wilt u onderzoeken waar het pakket is en ons laten weten wat u vindt? Is het pakket verloren of beschadigd, dan vragen wij u de schade te vergoeden.",
    );
  });
});
