import type { InquiryAdvice } from "#app/domain/carrier-inquiry/offer.ts";
import type { ClaimChannel, Stance } from "#app/domain/claim/events.ts";
import type { LinkedClaim } from "#app/domain/claim/linked-claims.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { Money } from "#app/domain/money.ts";
import type { Instant } from "#app/domain/time.ts";
import type { OrderFacts } from "../facts.ts";
import type { Parcel } from "../parcels.ts";
import type { EarlierOrder } from "./earlier-orders.ts";
import type { MessageId } from "./messages/en.ts";

/** Who judges: `card` is what a bank accepts, `civil` what proves it in law. Consumers and mediators see `civil` only. */
export type Forum = "card" | "civil";

export const STRENGTHS = ["none", "weak", "moderate", "strong"] as const;
export type Strength = (typeof STRENGTHS)[number];

export type Weight = "essential" | "strong" | "supporting";

/** A sentence of messages/<language>.ts with what stands in its gaps. */
export type MessageKey = { key: MessageId; params: Record<string, string> };

/** Who says so. `mark` as in the sources themselves: primary, restated by others, or concluded by us. */
export type Source = { title: string; ref: string; mark: "primary" | "secondary" | "inference" | "unverified" };

/** The claim as the rules judge it. */
export type AssessedClaim = {
  reason: ClaimReason;
  channel: ClaimChannel;
  networkCode?: string;
  amount?: Money;
  /** What the customer says, in his own words. */
  statement?: string;
  dueAt?: Instant;
  openedAt?: Instant;
  /** The customer was told that we are finding out, and the term we named for it has passed or an answer came. */
  investigated?: boolean;
  /** Other claims on the same order. They decide no strength, only what is looked at first. */
  linked?: readonly LinkedClaim[];
};

/** What a rule may look at. */
export type AssessmentContext = {
  facts: OrderFacts;
  parcels: Parcel[];
  claim: AssessedClaim;
  now: Instant;
  /** The customer's earlier orders, newest first; absent when nobody looked. */
  earlierOrders?: readonly EarlierOrder[];
  /** What there is to do with the carriers about the parcels; absent when there is nothing, or nobody looked. */
  inquiry?: InquiryAdvice;
};

/** The ledger entries that hold a requirement, and why they do. */
export type Held = { entries: string[]; why: MessageKey };

export type AssessedRequirement = {
  id: string;
  weight: Weight;
  held: boolean;
  entries: string[];
  /** Why it is held, or what it is when it is not. */
  why: MessageKey;
  source: Source;
};

export type ForumAssessment = {
  strength: Strength;
  requirements: AssessedRequirement[];
  /** What is not held, most weighty first, and how to get it. */
  missing: { id: string; weight: Weight; how: MessageKey }[];
  /** Why the strength is what it is. */
  reasons: MessageKey[];
  /** What speaks against us. It is shown, and stays in the chronology. */
  counterArguments: (MessageKey & { entries: string[] })[];
};

export type Assessment = {
  card: ForumAssessment;
  civil: ForumAssessment;
  /** By the forum that the claim's channel answers to. */
  recommendation: { stance: Stance; forum: Forum; reasons: MessageKey[] };
};

/** The weaker of two strengths. */
export function weaker(a: Strength, b: Strength): Strength {
  return STRENGTHS.indexOf(a) < STRENGTHS.indexOf(b) ? a : b;
}

/** The stronger of two strengths. */
export function stronger(a: Strength, b: Strength): Strength {
  return weaker(a, b) === a ? b : a;
}

/** Builds a message; the parameters are texts already. */
export function message(key: MessageId, params: Record<string, string> = {}): MessageKey {
  return { key, params };
}
