import { describe, expect, test } from "vitest";
import type { InquiryAdvice } from "#app/domain/carrier-inquiry/offer.ts";
import type { EvidenceEntry } from "../entry.ts";
import { readFacts } from "../facts.ts";
import type { EvidenceKind } from "../kinds.ts";
import { assess } from "./assess.ts";
import type { AssessedClaim } from "./model.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const DELIVERED = "2026-11-12T15:42:00.000Z";
let seq = 0;
const entry = (kind: EvidenceKind, entity: string, content: object, at = DELIVERED): EvidenceEntry => ({
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
  currency: "EUR",
  total_price: "50.00",
  shipping_address: { name: "Anna de Wit" },
});
const shipped = entry("fulfillment", "20", {
  id: 20,
  order_id: 10,
  status: "success",
  tracking_company: "PostNL",
  tracking_number: "3S20",
});
const event = (fields: object = {}) =>
  entry("fulfillment_event", String((fields as { id?: number }).id ?? 30), {
    id: 30,
    order_id: 10,
    fulfillment_id: 20,
    status: "delivered",
    happened_at: DELIVERED,
    ...fields,
  });
const scan = [order, shipped, event()];

type Answer = { finding: string; receiver?: string; place?: string; words?: string };
/** An inquiry that was handed off, with the desk's answers in order. */
function inquiry(...answers: Answer[]): EvidenceEntry[] {
  const step = (name: string, fields: object, at = "2026-11-20T10:00:00.000Z") =>
    entry("carrier_inquiry", `i1/${name}`, { inquiry_id: "i1", at, by: "merchant:71", ...fields }, at);
  const begun = {
    step: "prepared",
    desk: "postnl",
    matter: "not_received",
    fulfillment_id: "20",
    tracking_number: "3S20",
    claim: null,
    due_at: null,
    clock: null,
  };
  return [
    step("0001", begun),
    step("0002", { step: "handed_off", fields: [], files: [], reference: null }),
    ...answers.map(({ finding, receiver, place, words = "" }, index) =>
      step(
        `000${index + 3}`,
        { step: "answered", finding, receiver: receiver ?? null, place: place ?? null, words },
        `2026-11-20T1${index}:30:00.000Z`,
      ),
    ),
  ];
}

function judge(entries: EvidenceEntry[], claim: Partial<AssessedClaim> = {}, advice?: InquiryAdvice) {
  return assess({
    claim: { reason: "product_not_received", channel: "customer", ...claim },
    facts: readFacts(entries),
    now: NOW,
    ...(advice ? { inquiry: advice } : {}),
  });
}
const isHeld = (entries: EvidenceEntry[], id: string, claim: Partial<AssessedClaim> = {}) =>
  judge(entries, claim).civil.requirements.find((one) => one.id === id);

describe("what a carrier answered counts for what it says", () => {
  test("that it handed the parcel over is its statement: told in its words, and weak in law", () => {
    const entries = [
      ...scan,
      ...inquiry({ finding: "delivered", receiver: "N. Bakker", place: "Lindelaan 14", words: "Afgegeven bij nr. 14" }),
    ];
    const before = judge(scan);
    const after = judge(entries);
    expect([after.card.strength, after.civil.strength]).toStrictEqual([before.card.strength, before.civil.strength]);
    expect(after.civil.strength).toBe("weak");
    expect(isHeld(entries, "carrier_statement")).toMatchObject({
      held: true,
      entries: ["carrier_inquiry:i1/0003"],
      why: { key: "held.carrier_statement", params: { words: "Afgegeven bij nr. 14; N. Bakker; Lindelaan 14" } },
    });
  });

  test("nothing is held by an inquiry that nobody answered", () => {
    expect(isHeld([...scan, ...inquiry()], "carrier_statement")?.held).toBe(false);
  });

  test("it speaks of the parcel that was asked about, not of another", () => {
    const other = [entry("fulfillment", "21", { id: 21, order_id: 10, status: "success", tracking_number: "3S21" })];
    const entries = [
      ...scan,
      ...other,
      event({ id: 31, fulfillment_id: 21 }),
      ...inquiry({ finding: "delivered", words: "Ja" }),
    ];
    expect(isHeld(entries, "carrier_statement")?.held).toBe(false);
  });

  test("acknowledged damage is the carrier's finding on the damage", () => {
    const entries = [...scan, ...inquiry({ finding: "damaged", words: "Schade vastgesteld" })];
    expect(isHeld(entries, "carrier_damage_report", { reason: "damaged" })).toMatchObject({
      held: true,
      entries: ["carrier_inquiry:i1/0003"],
    });
  });

  test.each([
    ["not_found", "against.carrier_not_found", "settle", "advice.carrier_not_found"],
    ["found", "against.carrier_found", "investigate", "advice.carrier_found"],
  ] as const)("a parcel that is %s speaks against the scan", (finding, against, stance, advice) => {
    const { card, civil, recommendation } = judge([...scan, ...inquiry({ finding, words: "…" })]);
    expect(civil.counterArguments).toContainEqual({ key: against, params: {}, entries: ["carrier_inquiry:i1/0003"] });
    expect([card.strength, civil.strength]).toStrictEqual(["weak", "weak"]);
    expect(recommendation).toMatchObject({ stance, reasons: [{ key: advice }] });
  });

  test("the carrier's last answer stands", () => {
    const { civil } = judge([
      ...scan,
      ...inquiry({ finding: "not_found", words: "Niet gevonden" }, { finding: "delivered", words: "Toch afgegeven" }),
    ]);
    expect(civil.counterArguments.map(({ key }) => key)).not.toContain("against.carrier_not_found");
    expect(civil.requirements.find(({ id }) => id === "carrier_statement")?.held).toBe(true);
  });

  test("a delivery after the answer stands for it", () => {
    const entries = [
      order,
      shipped,
      event({ happened_at: "2026-11-21T08:00:00.000Z" }),
      ...inquiry({ finding: "found", words: "…" }),
    ];
    expect(judge(entries).civil.counterArguments.map(({ key }) => key)).not.toContain("against.carrier_found");
  });
});

describe("what to do with the carrier", () => {
  const keys = (claim: Partial<AssessedClaim>, advice?: InquiryAdvice, entries = scan) =>
    judge(entries, claim, advice).recommendation.reasons.map(({ key }) => key);

  test.each([
    [{ state: "ask", carrier: "PostNL", days: 3 }, "advice.ask_carrier_until"],
    [{ state: "ask", carrier: "PostNL" }, "advice.ask_carrier"],
    [{ state: "late", carrier: "PostNL" }, "advice.ask_carrier_late"],
    [{ state: "hand_off", carrier: "PostNL" }, "advice.hand_off_inquiry"],
    [{ state: "waiting", carrier: "PostNL" }, "advice.inquiry_open"],
  ] as const)("weak evidence: %j comes first", (advice, key) => {
    expect(keys({}, advice)).toStrictEqual([key, "advice.civil_weak"]);
  });

  test("the days that are left and the carrier's name are told", () => {
    expect(judge(scan, {}, { state: "ask", carrier: "PostNL", days: 3 }).recommendation.reasons[0]).toStrictEqual({
      key: "advice.ask_carrier_until",
      params: { carrier: " (PostNL)", days: "3" },
    });
  });

  test("a bank's claim on a bare scan asks the carrier first too", () => {
    const claim = { channel: "shopify_dispute", dueAt: "2026-12-03T22:59:00.000Z" } as const;
    expect(keys(claim, { state: "ask", carrier: "PostNL", days: 3 })).toStrictEqual([
      "advice.ask_carrier_until",
      "advice.more_proof_needed",
    ]);
  });

  test("where the customer gets his solution anyway, the carrier comes last", () => {
    expect(keys({ investigated: true }, { state: "ask", carrier: "PostNL", days: 3 })).toStrictEqual([
      "advice.nothing_more_found",
      "advice.claim_from_carrier",
    ]);
  });

  test.each([
    ["strong evidence", [order, shipped, event({ message: "Signed by A. de Wit" })], {}],
    ["a claim that no carrier can help with", scan, { reason: "withdrawal" }],
  ] as const)("%s: the carrier is left alone", (_case, entries, claim) => {
    const reasons = keys(claim, { state: "ask", carrier: "PostNL", days: 3 }, [...entries]);
    expect(reasons.filter((key) => key.includes("carrier"))).toStrictEqual([]);
  });
});
