import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EvidenceEntry } from "../evidence/entry.ts";
import { readFacts } from "../evidence/facts.ts";
import { foldClaim } from "./claim.ts";
import { type CustomerState, statusForCustomer } from "./customer-status.ts";
import { CLAIM_CHANNELS, type ClaimChannel, type ClaimEvent } from "./events.ts";
import { RUNGS } from "./ladder/ladder.ts";

const at = (day: number) => `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const SECRET = "geheim";
const opened = (channel: ClaimChannel = "customer"): ClaimEvent => ({
  type: "claim_opened",
  at: at(15),
  channel,
  reason: "product_not_received",
  language: "nl",
  orderId: "1",
  statement: "Ik heb niets gekregen.",
});
const sent = (stance: "contest" | "investigate" | "settle", step = "acknowledge"): ClaimEvent[] => [
  { type: "response_prepared", at: at(16), step, channel: "customer_email", stance },
  { type: "response_sent", at: at(16), step, channel: "customer_email", stance, final: false },
];
const due: ClaimEvent = { type: "deadline_set", at: at(15), dueAt: at(29), rule: "own_answer", from: at(15) };

const entry = (kind: EvidenceEntry["kind"], id: string, day: number, content: object): EvidenceEntry => ({
  id: `${kind}:${id}`,
  seq: 1,
  kind,
  entity: id,
  occurredAt: at(day),
  recordedAt: at(day),
  content: { id, at: at(day), ...content },
});
const order = entry("order", "10", 9, {
  name: "#1042",
  currency: "EUR",
  total_price: "50.00",
  processed_at: at(9),
  note: SECRET,
});
const shipped = entry("fulfillment", "20", 10, {
  order_id: "10",
  status: "success",
  created_at: at(10),
  tracking_company: "PostNL",
  tracking_number: "3SABC",
});
const delivered = entry("fulfillment_event", "30", 12, {
  order_id: "10",
  fulfillment_id: "20",
  status: "delivered",
  happened_at: at(12),
  message: `Delivered to neighbour ${SECRET}`,
});
const message = (id: string, text: string, how: object = {}) =>
  entry("customer_message", id, 13, { from: "customer", medium: "email", text, ...how });
const letter = (id: string, how: object = {}) =>
  entry("response", id, 16, {
    claimNumber: 7,
    channel: "customer_email",
    stance: "investigate",
    recipient: "a@example.com",
    subject: "Wij zoeken het uit",
    text: "Beste",
    files: [],
    ...how,
  });
const refund = entry("refund", "60", 17, {
  order_id: "10",
  processed_at: at(17),
  note: SECRET,
  transactions: [{ id: "61", kind: "refund", status: "success", amount: "12.50", currency: "EUR" }],
});

/** What the shop knows and its customer does not. */
const HIDDEN: EvidenceEntry[] = [
  message("note", SECRET, { medium: "telephone" }),
  message("outgoing-note", SECRET, { medium: "telephone", direction: "sent" }),
  message("mediated", SECRET, { mediation: { claim: "W-0007", body: "mediator" } }),
  message("mediated-reply", SECRET, { direction: "sent", mediation: { claim: "W-0007", body: "webwinkelkeur" } }),
  letter("to-the-bank", { channel: "shopify_dispute", subject: SECRET, text: SECRET }),
  letter("to-a-body", { channel: "hand_off", subject: SECRET, text: SECRET }),
  letter("in-mediation", { confidential: true, subject: SECRET, text: SECRET }),
  letter("other-claim", { claimNumber: 8, subject: SECRET, text: SECRET }),
  entry("merchant_file", "f", 14, { name: SECRET, mediaType: "image/png", bytes: 1, sha256: "00", caption: SECRET }),
  entry("dispute", "d", 14, { type: "chargeback", reason: SECRET, status: "needs_response" }),
  entry("transaction", "50", 9, { order_id: "10", kind: "sale", status: "success", gateway: SECRET }),
  entry("carrier_inquiry", "q", 14, {
    step: "answered",
    inquiry_id: "q",
    by: "merchant:1",
    finding: "not_found",
    receiver: SECRET,
    place: SECRET,
    words: SECRET,
  }),
];

function status(events: ClaimEvent[], entries: EvidenceEntry[] = []) {
  const claim = foldClaim(events);
  if (!claim.exists) throw new Error("no claim");
  return statusForCustomer(claim, 7, readFacts(entries));
}

test.each<[string, ClaimEvent[], CustomerState, string | null]>([
  ["a claim that came", [opened(), due], "received", null],
  ["a letter that is only prepared", [opened(), due, sent("contest")[0]!], "received", null],
  ["an acknowledgment", [opened(), due, ...sent("investigate")], "looking_into", at(29)],
  ["an answer", [opened(), due, ...sent("investigate"), ...sent("contest", "respond-1")], "answered", null],
  ["a solution", [opened(), due, ...sent("settle")], "solution_offered", null],
  ["a mediator", [opened("mediator")], "elsewhere", null],
  [
    "a body",
    [opened(), ...sent("investigate"), { type: "rung_reached", at: at(20), rung: "digidispuut" }],
    "elsewhere",
    null,
  ],
  ["the end", [opened(), { type: "outcome_reported", at: at(20), outcome: "won" }], "closed", null],
])("after %s", (_what, events, state, answerBy) => {
  expect(status(events)).toMatchObject({ state, answerBy });
});

test("the timeline tells what he and we know of each other, the latest first", () => {
  const entries = [
    order,
    shipped,
    delivered,
    message("m", "Waar blijft het?"),
    message("r", "Wij kijken het na.", { direction: "sent" }),
    letter("l"),
    refund,
  ];
  const told = status([opened(), due, ...sent("investigate")], entries);
  expect(told).toMatchObject({ reference: "W-0007", order: "#1042", openedAt: at(15) });
  expect(told?.lines).toStrictEqual([
    { at: at(17), tells: "refund", amount: { minor: "1250", currency: "EUR" } },
    { at: at(16), tells: "letter", subject: "Wij zoeken het uit", words: "Beste" },
    { at: at(15), tells: "claim", words: "Ik heb niets gekregen." },
    { at: at(13), tells: "message", from: "customer", words: "Waar blijft het?" },
    { at: at(13), tells: "message", from: "shop", words: "Wij kijken het na." },
    { at: at(12), tells: "parcel", status: "delivered", handover: "to_neighbour" },
    { at: at(10), tells: "shipped", carrier: "PostNL", numbers: ["3SABC"] },
    { at: at(9), tells: "ordered", order: "#1042" },
  ]);
});

test("a letter that the shop mailed itself is one to him", () => {
  const withAddress = { ...order, content: { ...(order.content as object), email: "A@example.com" } };
  const mailed = letter("own", { channel: "hand_off", recipient: "a@example.com" });
  expect(status([opened()], [withAddress, mailed])?.lines.map(({ tells }) => tells)).toContain("letter");
});

describe("nothing of the shop's own is told", () => {
  test.each(HIDDEN.map((one) => [one.id, one] as const))("%s", (_id, hidden) => {
    const entries = [order, shipped, delivered, hidden];
    const without = status([opened()], [order, shipped, delivered]);
    expect(status([opened()], entries)).toStrictEqual(without);
  });

  test("whatever there is, and wherever the claim stands", () => {
    const outcome = fc.constantFrom("won" as const, "lost" as const, "accepted" as const);
    fc.assert(
      fc.property(
        fc.subarray([...HIDDEN, order, shipped, delivered, refund]),
        fc.constantFrom(...CLAIM_CHANNELS),
        fc.option(fc.constantFrom(...RUNGS.map(({ id }) => id)), { nil: undefined }),
        fc.option(outcome, { nil: undefined }),
        (entries, channel, rung, ended) => {
          const told = status(
            [
              opened(channel),
              ...(rung ? [{ type: "rung_reached" as const, at: at(18), rung }] : []),
              ...(ended ? [{ type: "outcome_reported" as const, at: at(19), outcome: ended }] : []),
            ],
            entries,
          );
          expect(told === undefined).toBe(channel === "shopify_dispute" || channel === "psp");
          const text = JSON.stringify(told ?? null);
          expect(text).not.toContain(SECRET);
          expect(text).not.toMatch(/strong|moderate|weak|contest|assess|won|lost|merchant/);
        },
      ),
      { seed: 20261128, numRuns: 300 },
    );
  });
});
