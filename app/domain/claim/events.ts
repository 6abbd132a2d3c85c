import type { Language } from "../language.ts";
import type { Instant } from "../time.ts";
import type { ClaimReason } from "./reasons.ts";

/** Where a claim came from. */
export const CLAIM_CHANNELS = ["shopify_dispute", "customer", "mediator", "psp"] as const;
export type ClaimChannel = (typeof CLAIM_CHANNELS)[number];

/** Where a response goes. */
export const RESPONSE_CHANNELS = ["shopify_dispute", "customer_email", "hand_off"] as const;
export type ResponseChannel = (typeof RESPONSE_CHANNELS)[number];

/** What a response says: the claim is not owed, we are finding out, or we solve it. */
export const STANCES = ["contest", "investigate", "settle"] as const;
export type Stance = (typeof STANCES)[number];

/** Shopify's words for a dispute's state, in lower case as webhooks write them. */
export const DISPUTE_STATUSES = [
  "needs_response",
  "under_review",
  "prevented",
  "charge_refunded",
  "accepted",
  "won",
  "lost",
] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];

export const OUTCOMES = ["won", "lost", "accepted", "prevented", "settled", "withdrawn"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An amount as JSON carries it: minor units as decimal text, with the ISO 4217 code. */
export type Amount = { minor: string; currency: string };

/** One report of Shopify about a dispute. `version` is the moment for which it speaks; the newest one stands. */
export type DisputeReport = {
  disputeId: string;
  version: Instant;
  status: DisputeStatus;
  disputeType: "inquiry" | "chargeback";
  reason: ClaimReason;
  networkCode?: string;
  amount?: Amount;
  /** Shopify's own date; it stands above any other deadline. */
  dueBy?: Instant;
  evidenceSentOn?: Instant;
  finalizedOn?: Instant;
  initiatedAt?: Instant;
};

/** What happens to a claim. Plain JSON; `at` is when it happened. */
export type ClaimEvent =
  | {
      type: "claim_opened";
      at: Instant;
      channel: ClaimChannel;
      reason: ClaimReason;
      language: Language;
      networkCode?: string;
      amount?: Amount;
      statement?: string;
      orderId?: string;
    }
  | ({ type: "dispute_reported"; at: Instant } & DisputeReport)
  | { type: "order_linked"; at: Instant; orderId: string; language?: Language }
  /** The merchant says why: Shopify gives no reason without the scope for disputes, and a person can choose the wrong one. */
  | { type: "reason_set"; at: Instant; reason: ClaimReason }
  | { type: "statement_added"; at: Instant; text: string }
  /** `rule` is a row of the clock table (clocks.ts), or `named` by the other side (`merchant` in older events). `from`: when the clock began. */
  | { type: "deadline_set"; at: Instant; dueAt: Instant; rule: string; from?: Instant }
  /** Something happened that leads up the ladder (ladder/rung.ts): a mediator wrote, a body sent a claim. `at` is that day. */
  | { type: "rung_reached"; at: Instant; rung: string }
  /** A paper made for the claim's mediation may be used elsewhere (evidence/mediation-papers.ts). */
  | { type: "paper_released"; at: Instant; entry: string }
  | { type: "response_prepared"; at: Instant; step: string; channel: ResponseChannel; stance: Stance }
  /** `final`: nothing can be added afterwards (evidence submitted). A hand-off is sent, and then confirmed. */
  | { type: "response_sent"; at: Instant; step: string; channel: ResponseChannel; stance: Stance; final: boolean }
  /** `certain: false`: it may have left; it is never sent again by itself. */
  | { type: "response_failed"; at: Instant; step: string; reason: string; certain: boolean }
  | { type: "response_undone"; at: Instant; step: string }
  | { type: "hand_off_confirmed"; at: Instant; step: string }
  | { type: "outcome_reported"; at: Instant; outcome: Outcome }
  | { type: "refund_seen"; at: Instant; refundId: string; amount: Amount }
  | { type: "reopened"; at: Instant };
