import { describe, expect, test } from "vitest";
import { CLAIM_REASONS } from "#app/domain/claim/reasons.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { composeResponse } from "./compose-response.ts";
import { allowsPartialRefund, readPartialRefund, refundable } from "./partial-refund.ts";

const AT = "2026-11-12T15:42:00.000Z";
const entry = (kind: EvidenceEntry["kind"], id: string, content: object): EvidenceEntry => ({
  id: `${kind}:${id}`,
  seq: 1,
  kind,
  entity: id,
  occurredAt: AT,
  recordedAt: AT,
  content: { id: Number(id), order_id: 10, ...content },
});
const order = entry("order", "10", { name: "#1042", currency: "EUR", total_price: "50.00", customer_locale: "nl" });
const charge = (id: string, amount: string) =>
  entry("transaction", id, { kind: "sale", status: "success", amount, currency: "EUR" });
const refund = (amount: string) =>
  entry("refund", "60", { transactions: [{ id: 61, kind: "refund", status: "success", amount, currency: "EUR" }] });

test.each<[string, EvidenceEntry[], [string, string, string] | undefined]>([
  ["an order without charges", [order], ["5000", "0", "5000"]],
  ["an order paid in two", [order, charge("50", "30.00"), charge("51", "10.00")], ["4000", "0", "4000"]],
  ["a part that went back", [order, charge("50", "50.00"), refund("12.50")], ["5000", "1250", "3750"]],
  ["all that went back", [order, refund("50.00")], ["5000", "5000", "0"]],
  ["nothing known", [], undefined],
])("of %s can be refunded %j", (_what, entries, expected) => {
  const can = refundable(readFacts(entries));
  expect(can && [can.paid, can.refunded, can.left].map(({ minor }) => minor.toString())).toStrictEqual(expected);
});

test.each([
  ["12.50", "1250 EUR"],
  ["12,5", "1250 EUR"],
  [" 37.50 ", "3750 EUR"],
  ["37.51", "too_much"],
  ["0", "too_little"],
  ["-5", "too_little"],
  ["12.505", "not_an_amount"],
  ["de helft", "not_an_amount"],
  ["", "not_an_amount"],
])("%j of what is left of 50 euros after 12.50: %j", (text, expected) => {
  const read = readPartialRefund(text, "damaged", readFacts([order, charge("50", "50.00"), refund("12.50")]));
  expect(read.ok ? `${read.value.minor} ${read.value.currency}` : read.error).toBe(expected);
});

test("a part is not offered where the law gives all, or nothing is known of the payment", () => {
  expect(CLAIM_REASONS.filter((reason) => !allowsPartialRefund(reason)).sort()).toStrictEqual([
    "cancelled_before_dispatch",
    "product_not_received",
    "withdrawal",
  ]);
  expect(readPartialRefund("10", "withdrawal", readFacts([order]))).toStrictEqual({
    ok: false,
    error: "all_or_nothing",
  });
  expect(readPartialRefund("10", "damaged", readFacts([]))).toStrictEqual({ ok: false, error: "unknown_amount" });
});

describe("the letter of a settlement", () => {
  const compose = (
    language: "nl" | "en" | "de" | "fr",
    options: { disputeType?: "chargeback"; amount?: string } = {},
  ) => {
    const facts = readFacts([order, charge("50", "50.00")]);
    const { disputeType, amount = "12.50" } = options;
    const claim = {
      reason: "damaged" as const,
      channel: disputeType ? ("shopify_dispute" as const) : ("customer" as const),
      reference: "W-0311",
      openedAt: AT,
      step: "respond-1",
      ...(disputeType ? { disputeType } : {}),
    };
    const read = readPartialRefund(amount, claim.reason, facts);
    if (!read.ok) throw new Error(read.error);
    const response = composeResponse({
      claim,
      facts,
      assessment: assess({ claim, facts, now: AT }),
      trader: { name: "De Trui", lines: [], signatory: "Sanne", formality: "u" },
      shop: { timeZone: "Europe/Amsterdam", language: "nl" },
      stance: "settle",
      language,
      now: AT,
      partialRefund: read.value,
    });
    return JSON.stringify(response.letter.paragraphs).replaceAll("\u00a0", " ");
  };

  test.each([
    ["nl", "€ 12,50"],
    ["en", "€12.50"],
    ["de", "12,50 €"],
    ["fr", "12,50 €"],
  ] as const)("names the amount in %s, and leaves the customer the choice", (language, amount) => {
    const text = compose(language);
    expect(text).toContain(amount);
    expect(text.split(amount)).toHaveLength(2);
  });

  test("offers nothing while the bank holds the money", () => {
    expect(compose("nl", { disputeType: "chargeback" })).not.toContain("12,50");
  });
});
