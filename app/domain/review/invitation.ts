import { addHours, type Instant } from "../time.ts";

/**
 * On what a shop rests that it may mail a customer after a sale. A mail that asks how it was is advertising in Germany: consent,
 * or § 7(3) UWG (BGH VI ZR 225/17); in the Netherlands art. 11.7 Tw, in Belgium art. XII.13 WER.
 */
export const LAWFUL_BASES = ["existing_customer", "marketing_consent", "site_consent"] as const;
export type LawfulBasis = (typeof LAWFUL_BASES)[number];

/** What decides whether and when a customer is asked. */
export type InvitationFacts = {
  orderedAt: Instant;
  cancelledAt: Instant | null;
  /** When the first parcel left. */
  dispatchedAt: Instant | null;
  handedOverAt: Instant | null;
  email: string | null;
  /** He is on the shop's do-not-mail list. */
  refused: boolean;
  /** He agreed to marketing at checkout. */
  acceptsMarketing: boolean;
  /** He agreed at the review site; null when it has no answer. */
  agreedAtSite: boolean | null;
  /** A claim is open, or he said that something is wrong. */
  hasProblem: boolean;
};

export type InvitationSettings = { delayDays: number; basis: LawfulBasis | null };

/** Why a customer is not asked. A complaint is no reason: asking the content ones alone would make the average misleading. */
export type LeftOutReason = "cancelled" | "opted_out" | "no_lawful_basis" | "too_old" | "no_address";

export type InvitationDecision =
  | { decision: "send" }
  /** Looked at again at that moment; `problem` while one is open. */
  | { decision: "wait"; until: Instant; because: "not_dispatched" | "not_handed_over" | "delay" | "problem" }
  | { decision: "leave_out"; reason: LeftOutReason };

/** A carrier that never says how it ended: the customer has had the parcel by then. */
const UNREPORTED_DAYS = 14;
/** An open problem postpones an invitation so long at most, and never cancels it. */
const POSTPONED_AT_MOST_DAYS = 30;
/** Later an invitation is no longer about this order for the customer. */
const TOO_LATE_DAYS = 60;
/** An order that was not sent after so long will not be. */
const NEVER_SENT_DAYS = 120;
/** While something may change from one hour to the next. */
const LOOK_AGAIN_HOURS = 12;

/**
 * Whether the customer of an order is asked for a review now. Due after the handover, or 14 days after the dispatch when the
 * carrier never says, plus the shop's delay.
 */
export function decideInvitation(
  facts: InvitationFacts,
  { delayDays, basis }: InvitationSettings,
  now: Instant,
): InvitationDecision {
  const { cancelledAt, dispatchedAt, handedOverAt } = facts;
  if (cancelledAt !== null && (dispatchedAt === null || cancelledAt <= dispatchedAt)) return leaveOut("cancelled");
  if (dispatchedAt === null && handedOverAt === null)
    return now > days(facts.orderedAt, NEVER_SENT_DAYS)
      ? leaveOut("too_old")
      : { decision: "wait", until: addHours(now, LOOK_AGAIN_HOURS), because: "not_dispatched" };
  const due = days(handedOverAt ?? days(dispatchedAt!, UNREPORTED_DAYS), delayDays);
  if (now < due)
    return handedOverAt === null
      ? { decision: "wait", until: earlier(due, addHours(now, LOOK_AGAIN_HOURS)), because: "not_handed_over" }
      : { decision: "wait", until: due, because: "delay" };
  if (facts.email === null) return leaveOut("no_address");
  if (facts.refused) return leaveOut("opted_out");
  if (!isLawful(facts, basis)) return leaveOut("no_lawful_basis");
  if (now > days(due, TOO_LATE_DAYS)) return leaveOut("too_old");
  const last = days(due, POSTPONED_AT_MOST_DAYS);
  if (facts.hasProblem && now < last)
    return { decision: "wait", until: earlier(last, addHours(now, LOOK_AGAIN_HOURS)), because: "problem" };
  return { decision: "send" };
}

function isLawful({ acceptsMarketing, agreedAtSite }: InvitationFacts, basis: LawfulBasis | null): boolean {
  switch (basis) {
    case "existing_customer":
      return true;
    case "marketing_consent":
      return acceptsMarketing;
    case "site_consent":
      return agreedAtSite === true;
    case null:
      return false;
  }
}

function leaveOut(reason: LeftOutReason): InvitationDecision {
  return { decision: "leave_out", reason };
}

function days(from: Instant, count: number): Instant {
  return addHours(from, count * 24);
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
