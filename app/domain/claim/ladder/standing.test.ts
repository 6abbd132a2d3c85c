import { describe, expect, test } from "vitest";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import { foldClaim } from "../claim.ts";
import type { ClaimChannel, ClaimEvent } from "../events.ts";
import { isClosed, type OpenedClaim } from "../state.ts";
import { ladderName, openingClock, standingOf } from "./standing.ts";

const at = (day: number) => `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const trader: TraderFacts = {
  country: "NL",
  adrCommitment: "member",
  adrEntity: "webwinkelkeur",
  showInformationLink: false,
  markets: [],
};
const opened = (channel: ClaimChannel): ClaimEvent => ({
  type: "claim_opened",
  at: at(1),
  channel,
  reason: "product_not_received",
  language: "nl",
});
const sent = (day: number, step: string, stance: "investigate" | "contest" | "settle"): ClaimEvent[] => [
  { type: "response_prepared", at: at(day), step, channel: "customer_email", stance },
  { type: "response_sent", at: at(day), step, channel: "customer_email", stance, final: false },
];
const reached = (day: number, rung: string): ClaimEvent => ({ type: "rung_reached", at: at(day), rung });

function stand(...events: ClaimEvent[]) {
  const claim = foldClaim(events) as OpenedClaim;
  const standing = standingOf(claim, {
    ladder: ladderName(claim, []),
    trader,
    consumerCountry: "NL",
    day: "2026-11-28",
  });
  return { claim, current: standing.current.id, next: standing.next.map(({ id }) => id), standing };
}

describe("from the customer's message to DigiDispuut", () => {
  const way: [string, ClaimEvent[], string, string[], string][] = [
    ["a message came", [opened("customer")], "acknowledge", ["investigate"], "open"],
    ["acknowledged", sent(2, "acknowledge", "investigate"), "investigate", ["answer"], "open"],
    [
      "shown the evidence",
      sent(5, "respond-1", "contest"),
      "answer",
      ["webwinkelkeur_first_phase", "webwinkelkeur_pending", "webwinkelkeur_mediation"],
      "answered",
    ],
    [
      "WebwinkelKeur wrote",
      [reached(8, "webwinkelkeur_first_phase")],
      "webwinkelkeur_first_phase",
      ["webwinkelkeur_pending", "webwinkelkeur_mediation", "digidispuut"],
      "open",
    ],
    [
      "answered there",
      sent(9, "respond-2", "contest"),
      "webwinkelkeur_first_phase",
      ["webwinkelkeur_pending", "webwinkelkeur_mediation", "digidispuut"],
      "answered",
    ],
    ["mediation", [reached(15, "webwinkelkeur_mediation")], "webwinkelkeur_mediation", ["digidispuut"], "open"],
    ["DigiDispuut", [reached(20, "digidispuut")], "digidispuut", ["court", "public_complaint"], "open"],
    [
      "decided",
      [{ type: "outcome_reported", at: at(28), outcome: "won" }],
      "digidispuut",
      ["court", "public_complaint"],
      "won",
    ],
  ];
  test.each(way.map((step, index) => [step[0], way.slice(0, index + 1)] as const))("%s", (_name, steps) => {
    const [, , current, next, status] = steps.at(-1)!;
    const stood = stand(...steps.flatMap(([, events]) => events));
    expect([stood.current, stood.next, stood.claim.status]).toStrictEqual([current, next, status]);
  });
});

describe("a rung that was reached", () => {
  test("asks for an answer again, also when a solution was being given", () => {
    const { claim } = stand(
      opened("customer"),
      ...sent(2, "acknowledge", "settle"),
      reached(9, "webwinkelkeur_first_phase"),
    );
    expect(claim).toMatchObject({
      status: "open",
      step: "respond-1",
      rung: { id: "webwinkelkeur_first_phase", at: at(9) },
    });
  });

  test("ends the term of the rung below and takes the one it names", () => {
    const own: ClaimEvent = { type: "deadline_set", at: at(1), dueAt: at(15), rule: "own_answer", from: at(1) };
    const before = stand(opened("customer"), own);
    expect(before.claim).toMatchObject({ dueAt: at(15), dueSince: at(1) });
    const without = stand(opened("customer"), own, reached(9, "webwinkelkeur_mediation"));
    expect(without.claim.dueAt).toBeUndefined();
    const named: ClaimEvent = {
      type: "deadline_set",
      at: at(9),
      dueAt: at(16),
      rule: "webwinkelkeur_first_phase",
      from: at(9),
    };
    expect(stand(opened("customer"), own, reached(9, "webwinkelkeur_first_phase"), named).claim).toMatchObject({
      dueAt: at(16),
      dueSince: at(9),
    });
  });

  test("does not shift the date of a bank", () => {
    const dispute: ClaimEvent = {
      type: "dispute_reported",
      at: at(1),
      disputeId: "7",
      version: at(1),
      status: "needs_response",
      disputeType: "chargeback",
      reason: "product_not_received",
      dueBy: at(20),
    };
    const ours: ClaimEvent = { type: "deadline_set", at: at(9), dueAt: at(25), rule: "named", from: at(9) };
    expect(stand(opened("shopify_dispute"), dispute, reached(9, "shopify_chargeback"), ours).claim.dueAt).toBe(at(20));
  });
});

test.each([
  ["shopify_dispute", "shopify_chargeback", "shopify"],
  ["mediator", "webwinkelkeur_first_phase", "complaint"],
  ["psp", "provider_dispute", "provider"],
] as const)("a claim through %s begins on %s", (channel, current, ladder) => {
  const stood = stand(opened(channel));
  expect([stood.current, ladderName(stood.claim, [])]).toStrictEqual([current, ladder]);
});

test.each([
  ["customer", "own_answer"],
  ["mediator", "webwinkelkeur_first_phase"],
  ["psp", undefined],
  ["shopify_dispute", undefined],
] as const)("a claim through %s is given the clock %s", (channel, clock) => {
  const claim = foldClaim([opened(channel)]) as OpenedClaim;
  const key = { ladder: ladderName(claim, []), trader, day: "2026-11-28" };
  expect(openingClock(claim, key)).toBe(clock);
  if (channel === "mediator")
    expect(openingClock(claim, { ...key, trader: { ...trader, country: "BE", adrCommitment: "none" } })).toBe(
      "be_ombudsman_information",
    );
});

test("a term that nobody verified is not proposed", () => {
  const claim = foldClaim([opened("psp")]) as OpenedClaim;
  expect(openingClock(claim, { ladder: "paypal", trader, day: "2026-11-28" })).toBeUndefined();
});

test.each([
  ["PayPal Express Checkout", "paypal", "paypal_dispute", undefined],
  ["Klarna", "klarna", "klarna_dispute", "klarna"],
  ["Mollie - iDEAL", "mollie", "mollie_chargeback", undefined],
  ["Mollie - SEPA Direct Debit", "direct_debit", "direct_debit_returned", undefined],
  ["Adyen", "adyen", "adyen_information_request", undefined],
  ["stripe", "stripe", "stripe_dispute", undefined],
  ["Braintree", "braintree", "braintree_dispute", undefined],
  ["Some Pay", "provider", "provider_dispute", undefined],
] as const)("a claim through %s runs on the ladder %s from %s, with the clock %s", (gateway, ladder, rung, clock) => {
  expect(ladderName({ channel: "psp" }, [gateway])).toBe(ladder);
  expect(ladderName({ channel: "shopify_dispute" }, [gateway])).toBe("shopify");
  const claim = foldClaim([opened("psp")]) as OpenedClaim;
  const key = { ladder, trader, day: "2026-11-28" } as const;
  expect(standingOf(claim, key).current.id).toBe(rung);
  expect(openingClock(claim, key)).toBe(clock);
});

test("the date that a provider names stands, whatever our table says", () => {
  const named: ClaimEvent = { type: "deadline_set", at: at(9), dueAt: at(12), rule: "named", from: at(9) };
  expect(stand(opened("psp"), named).claim.dueAt).toBe(at(12));
});

test("a closed claim can only be taken up again by a bank", () => {
  const won = stand(opened("shopify_dispute"), { type: "outcome_reported", at: at(9), outcome: "won" });
  expect(isClosed(won.claim.status)).toBe(true);
  expect(won.standing.recordable.map(({ id }) => id)).toStrictEqual(["shopify_pre_arbitration"]);
  const closed = stand(opened("customer"), { type: "outcome_reported", at: at(9), outcome: "settled" });
  expect(closed.standing.recordable).toStrictEqual([]);
});
