import { describe, expect, test } from "vitest";
import { noAcknowledgment, type NoAcknowledgment } from "./automatic-acknowledgment.ts";
import { foldClaim } from "./claim.ts";
import { type ClaimEvent, CLAIM_CHANNELS } from "./events.ts";
import { CLAIM_REASONS } from "./reasons.ts";
import { speaksOfLaw } from "./representation.ts";

const AT = "2026-11-21T10:00:00.000Z";
const NOW = "2026-11-21T10:05:00.000Z";
const opened: Extract<ClaimEvent, { type: "claim_opened" }> = {
  type: "claim_opened",
  at: AT,
  channel: "customer",
  reason: "product_not_received",
  language: "nl",
  orderId: "1",
  statement: "Ik heb niets ontvangen.",
};
const sent: ClaimEvent = {
  type: "response_sent",
  at: AT,
  step: "acknowledge",
  channel: "customer_email",
  stance: "settle",
  final: false,
};
const prepared: ClaimEvent = { ...sent, type: "response_prepared" };

function why(events: ClaimEvent[], options: { enabled?: boolean; writtenTo?: string[]; now?: string } = {}) {
  const state = foldClaim(events);
  if (!state.exists) throw new Error("no claim");
  const { enabled = true, writtenTo = [], now = NOW } = options;
  return noAcknowledgment(state, { enabled, writtenTo }, now);
}

describe("an acknowledgment leaves by itself", () => {
  test("for a customer's own claim, and while its own letter waits", () => {
    expect(why([opened])).toBeUndefined();
    expect(why([opened, prepared])).toBeUndefined();
  });

  test.each<[string, NoAcknowledgment | undefined, NoAcknowledgment | undefined]>([
    ["the merchant did not switch it on", why([opened], { enabled: false }), "off"],
    ["nobody knows the order", why([{ ...opened, orderId: "" }]), "not_direct"],
    ["formal notice was given", why([{ ...opened, reason: "formal_notice" }]), "represented"],
    ["a lawyer writes", why([{ ...opened, reason: "legal_representative" }]), "represented"],
    [
      "it becomes known that a lawyer writes",
      why([opened, prepared, { type: "reason_set", at: AT, reason: "legal_representative" }]),
      "represented",
    ],
    [
      "his words name his insurer",
      why([{ ...opened, statement: "Mijn rechtsbijstandsverzekering kijkt mee." }]),
      "represented",
    ],
    [
      "he adds formal notice",
      why([opened, prepared, { type: "statement_added", at: AT, text: "Hierbij stel ik u in gebreke." }]),
      "represented",
    ],
    [
      "a mediator wrote",
      why([opened, prepared, { type: "rung_reached", at: AT, rung: "webwinkelkeur_first_phase" }]),
      "escalated",
    ],
    ["a person answered", why([opened, prepared, sent]), "answered"],
    ["the shop wrote to him beside the app", why([opened], { writtenTo: [NOW] }), "answered"],
    ["an earlier mail of the shop is no answer", why([opened], { writtenTo: ["2026-11-20T10:00:00.000Z"] }), undefined],
    ["it is over", why([opened, { type: "outcome_reported", at: AT, outcome: "withdrawn" }]), "answered"],
    ["it came long ago", why([opened], { now: "2026-11-24T10:01:00.000Z" }), "long_ago"],
  ])("not when %s", (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  test("of no channel but the customer's, and for no reason that is a lawyer's", () => {
    for (const channel of CLAIM_CHANNELS)
      for (const reason of CLAIM_REASONS) {
        const formal = reason === "legal_representative" || reason === "formal_notice";
        expect(why([{ ...opened, channel, reason }]) === undefined).toBe(channel === "customer" && !formal);
      }
  });
});

test.each([
  ["Mijn advocaat neemt contact op", true],
  ["My solicitor will write to you", true],
  ["Mein Rechtsanwalt meldet sich", true],
  ["Ich setze Ihnen eine Frist; betrachten Sie das als Mahnung", true],
  ["Ceci est une mise en demeure", true],
  ["Waar blijft mijn pakket?", false],
  ["De jurk is te klein", false],
  ["Das Paket ist nicht da", false],
])("%j speaks of law: %j", (text, expected) => {
  expect(speaksOfLaw(text)).toBe(expected);
});
