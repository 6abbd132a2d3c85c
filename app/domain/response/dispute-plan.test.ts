import { expect, test } from "vitest";
import type { ForumAssessment, Strength } from "#app/domain/evidence/assessment/model.ts";
import { responseButton } from "./button-label.ts";
import { disputePlan } from "./dispute-plan.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const card = (strength: Strength): ForumAssessment => ({
  strength,
  requirements: [],
  missing: [],
  reasons: [],
  counterArguments: [],
});

test.each([
  ["2026-12-03T22:59:00.000Z", "moderate", "save", "proof_expected"],
  ["2026-12-03T22:59:00.000Z", "strong", "save", "evidence_strong"],
  ["2026-11-23T10:00:01.000Z", "weak", "save", "proof_expected"],
  ["2026-11-23T10:00:00.000Z", "weak", "submit", "due_soon"],
  ["2026-11-21T10:00:00.000Z", "strong", "submit", "due_soon"],
  ["2026-11-21T09:59:59.000Z", "strong", "submit", "past_due"],
  [undefined, "moderate", "save", "proof_expected"],
] as const)("due %s with %s evidence: %s", (dueBy, strength, action, because) => {
  expect(disputePlan({ dueBy, now: NOW, card: card(strength) })).toStrictEqual({ action, because });
});

const base = {
  stance: "contest",
  exhibits: 2,
  recipient: "A.deWit@example.com ",
  orderEmail: "a.dewit@example.com",
  chargeback: false,
} as const;

test.each([
  [{ ...base, channel: "customer_email" }, "mail", "mail_cannot_be_recalled"],
  [{ ...base, channel: "customer_email", recipient: "other@example.com" }, "mail_to_other", "mail_cannot_be_recalled"],
  [{ ...base, channel: "customer_email", orderEmail: undefined }, "mail_to_other", "mail_cannot_be_recalled"],
  [{ ...base, channel: "shopify_dispute", plan: { action: "save", because: "proof_expected" } }, "save", undefined],
  [
    { ...base, channel: "shopify_dispute", plan: { action: "submit", because: "due_soon" } },
    "submit",
    "evidence_final",
  ],
  [{ ...base, channel: "hand_off", destination: "https://example.com" }, "hand_off", undefined],
] as const)("the button of %j is %s", (input, key, irreversible) => {
  const button = responseButton(input);
  expect([button.label.key, button.consequences.irreversible]).toStrictEqual([key, irreversible]);
});

test("settling opens the refund page, or the dispute that is a chargeback; saving says until when it can be changed", () => {
  expect(responseButton({ ...base, channel: "customer_email", stance: "settle" }).consequences.follows).toContain(
    "refund_page_opens",
  );
  expect(
    responseButton({ ...base, channel: "customer_email", stance: "settle", chargeback: true }).consequences.follows,
  ).toStrictEqual(["undo_60s", "dispute_page_opens", "customer_can_reply"]);
  expect(
    responseButton({ ...base, channel: "shopify_dispute", dueBy: "2026-12-03T22:59:00.000Z" }).label.params,
  ).toStrictEqual({ changeableUntil: "2026-12-03T22:59:00.000Z" });
});
