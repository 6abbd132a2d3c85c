import type { Language } from "../language.ts";
import type { Instant } from "../time.ts";
import type { Amount, ClaimChannel, DisputeReport, Outcome, ResponseChannel, Stance } from "./events.ts";
import type { ClaimReason } from "./reasons.ts";

export const CLAIM_STATUSES = [
  "open",
  "answered",
  "settling",
  "won",
  "lost",
  "settled",
  "withdrawn",
  "closed",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The one sending that is under way for the claim's step. */
export type Attempt = {
  step: string;
  channel: ResponseChannel;
  stance: Stance;
  /** `unknown`: may have been sent. `handed_off`: with the merchant, who has not yet said that it is submitted. */
  phase: "prepared" | "unknown" | "handed_off";
};

/** What a claim is after its events, before its status and deadline are told from it (see claim.ts). */
export type ClaimRecord = {
  channel: ClaimChannel;
  reason: ClaimReason;
  language: Language;
  /** Names the next send attempt; each is used for one response that left. */
  step: string;
  openedAt: Instant;
  networkCode?: string;
  amount?: Amount;
  statement?: string;
  orderId?: string;
  dispute?: DisputeReport;
  /** The merchant's word for the reason; it stands where Shopify gives none. */
  reasonSet?: ClaimReason;
  deadline?: { dueAt: Instant; rule: string; from?: Instant };
  /** The rung that was last written down. */
  rung?: { id: string; at: Instant };
  /** Ledger entries of papers that were let out of the claim's mediation. */
  released?: string[];
  /** A rung was reached that nobody answered yet. */
  ourTurn?: boolean;
  attempt?: Attempt;
  /** The last response that left, with what it said. */
  answered?: { at: Instant; stance: Stance; final: boolean; channel: ResponseChannel };
  /** When a settlement was first offered. */
  settlingSince?: Instant;
  outcome?: { at: Instant; outcome: Outcome };
  refunds: Record<string, { at: Instant; amount: Amount }>;
  /** Refunds and outcomes before this moment no longer end the claim. */
  reopenedAt?: Instant;
};

export type OpenedClaim = ClaimRecord & {
  exists: true;
  status: ClaimStatus;
  dueAt?: Instant;
  /** When the clock of `dueAt` began. */
  dueSince?: Instant;
  closedAt?: Instant;
};

/** A claim as the fold of its events. */
export type ClaimState = { exists: false } | OpenedClaim;

/** Whether nothing more is expected of the shop or the other side. */
export function isClosed(status: ClaimStatus): boolean {
  return status !== "open" && status !== "answered" && status !== "settling";
}
