import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClaimCommand, decide, foldClaim, initialClaim } from "./claim.ts";
import type { ClaimEvent } from "./events.ts";

const at = (day: number, hour = 10) =>
  `2026-11-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

type Of<Type extends ClaimEvent["type"]> = Extract<ClaimEvent, { type: Type }>;
const opened = (fields: Partial<Of<"claim_opened">> = {}): ClaimEvent => ({
  type: "claim_opened",
  at: at(10),
  channel: "customer",
  reason: "product_not_received",
  language: "nl",
  amount: { minor: "5000", currency: "EUR" },
  ...fields,
});
const disputeOpened = opened({ channel: "shopify_dispute" });
const report = (fields: Partial<Of<"dispute_reported">> = {}): ClaimEvent => ({
  type: "dispute_reported",
  at: at(10),
  disputeId: "77",
  version: at(10),
  status: "needs_response",
  disputeType: "chargeback",
  reason: "product_not_received",
  dueBy: at(20),
  ...fields,
});
const prepared = (step: string, fields: Partial<Of<"response_prepared">> = {}): ClaimEvent => ({
  type: "response_prepared",
  at: at(11),
  step,
  channel: "customer_email",
  stance: "contest",
  ...fields,
});
const sent = (step: string, fields: Partial<Of<"response_sent">> = {}): ClaimEvent => ({
  type: "response_sent",
  at: at(11),
  step,
  channel: "customer_email",
  stance: "contest",
  final: false,
  ...fields,
});
const refund = (refundId: string, minor: string, day: number): ClaimEvent => ({
  type: "refund_seen",
  at: at(day),
  refundId,
  amount: { minor, currency: "EUR" },
});

function given(...events: ClaimEvent[]) {
  const state = foldClaim(events);
  return {
    state,
    when: (command: ClaimCommand) => {
      const result = decide(command, state);
      return result.ok ? result.value : result.error;
    },
  };
}

describe("opening", () => {
  test("a claim opens once", () => {
    expect(given().when(opened())).toStrictEqual([opened()]);
    expect(given(opened()).when(opened())).toStrictEqual({ type: "already_open" });
  });

  test("nothing happens to a claim that does not exist", () => {
    expect(given().when(report())).toStrictEqual({ type: "no_claim" });
    expect(initialClaim).toStrictEqual({ exists: false });
  });

  test("a customer's claim is first acknowledged, a dispute is responded to", () => {
    expect(given(opened()).state).toMatchObject({ status: "open", step: "acknowledge", openedAt: at(10) });
    expect(given(disputeOpened).state).toMatchObject({ status: "open", step: "respond-1" });
  });

  test("an order is linked once", () => {
    const link: ClaimEvent = { type: "order_linked", at: at(10), orderId: "o1" };
    expect(given(opened()).when(link)).toStrictEqual([link]);
    expect(given(opened(), link).when(link)).toStrictEqual([]);
    expect(given(opened(), link).when({ ...link, orderId: "o2" })).toStrictEqual({
      type: "other_order",
      orderId: "o1",
    });
  });
});

describe("responding", () => {
  test("a step's response is prepared once, however often the button is pressed", () => {
    expect(given(opened()).when(prepared("acknowledge"))).toStrictEqual([prepared("acknowledge")]);
    expect(given(opened(), prepared("acknowledge")).when(prepared("acknowledge"))).toStrictEqual({
      type: "attempt_under_way",
      step: "acknowledge",
      phase: "prepared",
    });
  });

  test("a step that has passed is not sent again", () => {
    expect(given(opened(), prepared("acknowledge"), sent("acknowledge")).when(prepared("acknowledge"))).toStrictEqual({
      type: "not_this_step",
      step: "acknowledge",
      current: "respond-1",
    });
  });

  test("a letter that contests answers the claim; an acknowledgment leaves it open", () => {
    expect(given(opened(), prepared("acknowledge"), sent("acknowledge")).state).toMatchObject({
      status: "answered",
      step: "respond-1",
    });
    expect(
      given(opened(), prepared("acknowledge"), sent("acknowledge", { stance: "investigate" })).state,
    ).toMatchObject({ status: "open", step: "respond-1" });
  });

  test("saved evidence can be saved again, submitted evidence is final", () => {
    const dispute = { channel: "shopify_dispute" } as const;
    const saved = given(disputeOpened, prepared("respond-1", dispute), sent("respond-1", dispute));
    expect(saved.state).toMatchObject({ status: "open", step: "respond-2" });
    expect(saved.when(prepared("respond-2", dispute))).toStrictEqual([prepared("respond-2", dispute)]);

    const submitted = given(
      disputeOpened,
      prepared("respond-1", dispute),
      sent("respond-1", { ...dispute, final: true }),
    );
    expect(submitted.state).toMatchObject({ status: "answered" });
    expect(submitted.when(prepared("respond-2", dispute))).toStrictEqual({ type: "final", at: at(11) });
  });

  test("a failure frees the step; an uncertain one holds it until somebody says what happened", () => {
    const failed = (certain: boolean): ClaimEvent => ({
      type: "response_failed",
      at: at(11),
      step: "acknowledge",
      reason: "timeout",
      certain,
    });
    expect(given(opened(), prepared("acknowledge"), failed(true)).when(prepared("acknowledge"))).toHaveLength(1);
    const uncertain = given(opened(), prepared("acknowledge"), failed(false));
    expect(uncertain.when(prepared("acknowledge"))).toMatchObject({ type: "attempt_under_way", phase: "unknown" });
    expect(uncertain.when(sent("acknowledge"))).toHaveLength(1);
    expect(uncertain.when(failed(true))).toHaveLength(1);
  });

  test("an undone response frees the step, one that left cannot be undone", () => {
    const undone: ClaimEvent = { type: "response_undone", at: at(11), step: "acknowledge" };
    expect(given(opened(), prepared("acknowledge"), undone).state).toMatchObject({
      step: "acknowledge",
      status: "open",
    });
    expect(given(opened(), prepared("acknowledge"), sent("acknowledge")).when(undone)).toStrictEqual({
      type: "no_attempt",
      step: "acknowledge",
    });
  });

  test("a hand-off waits for the merchant's word", () => {
    const handOff = { channel: "hand_off" } as const;
    const confirmed: ClaimEvent = { type: "hand_off_confirmed", at: at(12), step: "respond-1" };
    const handedOff = given(disputeOpened, prepared("respond-1", handOff), sent("respond-1", handOff));
    expect(handedOff.state).toMatchObject({ status: "open", attempt: { phase: "handed_off" } });
    expect(handedOff.when(confirmed)).toStrictEqual([confirmed]);
    expect(
      given(disputeOpened, prepared("respond-1", handOff), sent("respond-1", handOff), confirmed).state,
    ).toMatchObject({ status: "answered", answered: { final: true, at: at(12) } });
    expect(given(disputeOpened).when(confirmed)).toStrictEqual({ type: "no_attempt", step: "respond-1" });
  });

  test("a closed claim takes no response until it is reopened", () => {
    const lost: ClaimEvent = { type: "outcome_reported", at: at(12), outcome: "withdrawn" };
    const reopened: ClaimEvent = { type: "reopened", at: at(13) };
    expect(given(opened(), lost).when(prepared("acknowledge"))).toStrictEqual({
      type: "claim_closed",
      status: "withdrawn",
    });
    expect(given(opened(), lost, reopened).state).toMatchObject({ status: "open" });
    expect(given(opened()).when(reopened)).toStrictEqual({ type: "not_closed" });
  });
});

describe("disputes", () => {
  test.each([
    ["needs_response", "open"],
    ["under_review", "answered"],
    ["won", "won"],
    ["lost", "lost"],
    ["accepted", "settled"],
    ["prevented", "closed"],
    ["charge_refunded", "settled"],
  ] as const)("%s makes the claim %s", (status, expected) => {
    expect(given(disputeOpened, report({ status })).state).toMatchObject({ status: expected });
  });

  test("Shopify's date stands above ours", () => {
    const ours: ClaimEvent = { type: "deadline_set", at: at(10), dueAt: at(15), rule: "merchant" };
    expect(given(disputeOpened, report(), ours).state).toMatchObject({ dueAt: at(20) });
    expect(given(opened(), ours).state).toMatchObject({ dueAt: at(15) });
  });

  test("a repeated report says nothing new", () => {
    expect(given(disputeOpened, report()).when(report())).toStrictEqual([]);
  });

  test("another dispute is not this claim's", () => {
    expect(given(disputeOpened, report()).when(report({ disputeId: "78" }))).toStrictEqual({
      type: "other_dispute",
      disputeId: "77",
    });
  });

  test("an older report changes nothing; of equally old ones the further status stands", () => {
    const won = report({ version: at(14), status: "won" });
    expect(given(disputeOpened, won, report({ version: at(12), status: "under_review" })).state).toMatchObject({
      status: "won",
    });
    expect(given(disputeOpened, won, report({ version: at(14), status: "under_review" })).state).toMatchObject({
      status: "won",
    });
  });

  test("reports and refunds give one state in every order, repeated or not", () => {
    const facts = [
      report(),
      report({ version: at(12), status: "under_review", evidenceSentOn: at(12) }),
      report({ version: at(14), status: "won", finalizedOn: at(14) }),
      report({ version: at(14), status: "under_review" }),
      report({ version: at(9), amount: { minor: "1", currency: "EUR" }, networkCode: "13.1" }),
      report({ version: at(9), amount: { minor: "2", currency: "EUR" }, networkCode: "13.1" }),
      refund("r1", "100", 12),
      refund("r2", "200", 12),
    ];
    const expected = foldClaim([disputeOpened, ...facts]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.array(fc.constantFrom(...facts)),
        (order, repeated) => {
          expect(foldClaim([disputeOpened, ...order, ...repeated])).toStrictEqual(expected);
        },
      ),
      { seed: 20261121 },
    );
  });
});

describe("the reason", () => {
  const said: ClaimEvent = { type: "reason_set", at: at(11), reason: "product_unacceptable" };
  const summary = report({ reason: "general" });

  test("the merchant's word stands where Shopify gives no reason", () => {
    expect(given(disputeOpened, summary, said).state).toMatchObject({ reason: "product_unacceptable" });
    const later = report({ reason: "general", version: at(12) });
    expect(given(disputeOpened, summary, said, later).state).toMatchObject({ reason: "product_unacceptable" });
  });

  test("Shopify's own reason stands above it", () => {
    const later = report({ version: at(12) });
    expect(given(disputeOpened, summary, said, later).state).toMatchObject({ reason: "product_not_received" });
    expect(given(disputeOpened, report()).when(said)).toStrictEqual({
      type: "reason_known",
      reason: "product_not_received",
    });
  });

  test("a customer's claim gets the reason the merchant chooses", () => {
    expect(given(opened(), said).state).toMatchObject({ reason: "product_unacceptable" });
  });
});

describe("refunds", () => {
  test("refunds that reach the claimed amount settle a customer's claim", () => {
    expect(given(opened(), refund("r1", "2000", 12)).state).toMatchObject({ status: "open" });
    expect(given(opened(), refund("r1", "2000", 12), refund("r2", "3000", 13)).state).toMatchObject({
      status: "settled",
      closedAt: at(13),
    });
  });

  test("a refund before the claim, or of another currency, does not", () => {
    expect(given(opened(), refund("r1", "5000", 9)).state).toMatchObject({ status: "open" });
    const dollars: ClaimEvent = {
      type: "refund_seen",
      at: at(12),
      refundId: "r1",
      amount: { minor: "5000", currency: "USD" },
    };
    expect(given(opened(), dollars).state).toMatchObject({ status: "open" });
  });

  test("after a settlement was offered any refund ends the claim", () => {
    const offered = [opened(), prepared("acknowledge"), sent("acknowledge", { stance: "settle" })];
    expect(given(...offered).state).toMatchObject({ status: "settling" });
    expect(given(...offered, refund("r1", "2500", 12)).state).toMatchObject({ status: "settled" });
  });

  test("a refund does not end a payment dispute", () => {
    expect(given(disputeOpened, report(), refund("r1", "5000", 12)).state).toMatchObject({ status: "open" });
  });
});

test("the same command twice is the same as once", () => {
  const said: ClaimEvent = { type: "outcome_reported", at: at(12), outcome: "won" };
  expect(given(opened(), said).when(said)).toStrictEqual([]);
});
