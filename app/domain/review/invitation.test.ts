import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addHours } from "../time.ts";
import { decideInvitation, type InvitationFacts, LAWFUL_BASES, type LawfulBasis } from "./invitation.ts";

const ORDERED = "2026-11-01T09:00:00.000Z";
const day = (count: number) => addHours(ORDERED, count * 24);
const facts = (fields: Partial<InvitationFacts> = {}): InvitationFacts => ({
  orderedAt: ORDERED,
  cancelledAt: null,
  dispatchedAt: day(1),
  handedOverAt: day(3),
  email: "fenna@example.com",
  refused: false,
  acceptsMarketing: false,
  agreedAtSite: null,
  hasProblem: false,
  ...fields,
});
const decide = (given: Partial<InvitationFacts>, now: string, basis: LawfulBasis | null = "existing_customer") =>
  decideInvitation(facts(given), { delayDays: 5, basis }, now);

describe("a customer is asked", () => {
  test.each<[string, Partial<InvitationFacts>, number, LawfulBasis?]>([
    ["after the handover and the shop's delay", {}, 8],
    ["14 days and the delay after a dispatch without an end", { handedOverAt: null }, 20],
    ["though a problem is still open after 30 days", { hasProblem: true }, 38],
    ["with consent to marketing", { acceptsMarketing: true }, 8, "marketing_consent"],
    ["with consent at the site", { agreedAtSite: true }, 8, "site_consent"],
    ["of an order that was cancelled after it left", { cancelledAt: day(2) }, 8],
  ])("%s", (_name, given, at, basis) => {
    expect(decide(given, day(at), basis)).toEqual({ decision: "send" });
    expect(decide(given, addHours(day(at), -0.001), basis).decision).toBe("wait");
  });
});

test.each<[string, Partial<InvitationFacts>, number, string, number]>([
  ["before the dispatch", { dispatchedAt: null, handedOverAt: null }, 2, "not_dispatched", 2.5],
  ["before the handover", { handedOverAt: null }, 2, "not_handed_over", 2.5],
  ["just before a dispatch without an end is due", { handedOverAt: null }, 19.9, "not_handed_over", 20],
  ["during the delay", {}, 4, "delay", 8],
  ["while a problem is open", { hasProblem: true }, 9, "problem", 9.5],
  ["on the last day of a problem", { hasProblem: true }, 37.9, "problem", 38],
])("waits %s", (_name, given, at, because, until) => {
  const decision = decide(given, day(at));
  expect(decision).toMatchObject({ decision: "wait", because });
  expect(decision.decision === "wait" && Date.parse(decision.until) - Date.parse(day(until))).toBeLessThan(2);
});

test.each<[string, Partial<InvitationFacts>, number, LawfulBasis | null]>([
  ["cancelled", { cancelledAt: day(0.5), dispatchedAt: null, handedOverAt: null }, 1, "existing_customer"],
  ["cancelled", { cancelledAt: day(0.5) }, 9, "existing_customer"],
  ["opted_out", { refused: true }, 9, "existing_customer"],
  ["no_lawful_basis", {}, 9, null],
  ["no_lawful_basis", {}, 9, "marketing_consent"],
  ["no_lawful_basis", { agreedAtSite: null }, 9, "site_consent"],
  ["no_lawful_basis", { agreedAtSite: false, acceptsMarketing: true }, 9, "site_consent"],
  ["no_address", { email: null }, 9, "existing_customer"],
  ["too_old", {}, 69, "existing_customer"],
  ["too_old", { dispatchedAt: null, handedOverAt: null }, 121, "existing_customer"],
])("%s: %j on day %d, by %s, is left out", (reason, given, at, basis) => {
  expect(decide(given, day(at), basis)).toEqual({ decision: "leave_out", reason });
});

test("a problem never cancels an invitation, and postpones it 30 days at most", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 67, noNaN: true }), fc.constantFrom(...LAWFUL_BASES), (at, basis) => {
      const open = { hasProblem: true, acceptsMarketing: true, agreedAtSite: true };
      const decision = decide(open, day(at), basis);
      if (at >= 38.001) expect(decision).toEqual({ decision: "send" });
      else expect(decision.decision).toBe("wait");
    }),
  );
});
