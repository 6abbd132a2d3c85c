import type { EmbedStatus } from "../disclosure/theme-blocks.ts";
import type { ForumAssessment, Forum, MessageKey, Strength } from "../evidence/assessment/model.ts";
import type { DisputePlan } from "../response/dispute-plan.ts";
import type { Letter, Statement } from "../response/document.ts";
import type { DisputeTextField, Exhibit } from "../response/prepared-response.ts";
import type { LetterLanguage } from "../response/sentences/say.ts";
import type { ToneWarning } from "../response/tone.ts";
import type { Instant } from "../time.ts";
import type { Amount, ClaimChannel, ClaimEvent, ResponseChannel, Stance } from "./events.ts";
import type { ClaimReason } from "./reasons.ts";
import type { ClaimStatus } from "./state.ts";

/** A claim with everything a person needs in order to answer it; plain JSON. */
export type ClaimPage = {
  id: string;
  /** Such as `W-0311`. */
  reference: string;
  status: ClaimStatus;
  closed: boolean;
  channel: ClaimChannel;
  reason: ClaimReason;
  /** Shopify gave neither reason nor date, as happens without the scope for disputes: the merchant can copy them. */
  reasonUnknown: boolean;
  disputeType: "inquiry" | "chargeback" | null;
  networkCode: string | null;
  amount: Amount | null;
  /** What the customer says, in his own words. */
  statement: string | null;
  openedAt: Instant;
  dueAt: Instant | null;
  order: ClaimOrder | null;
  /** Files that came with the claim. */
  files: ClaimFile[];
  /** The forum that this claim's channel answers to; `other` where it has a say too. */
  assessment: { forum: Forum; ours: ForumAssessment; other: { forum: Forum; strength: Strength } | null };
  recommendation: { stance: Stance; reasons: MessageKey[] };
  stances: { stance: Stance; allowed: boolean }[];
  response: ClaimResponse;
  footer: FooterState;
  /** The sending that is under way, or the last one of this step that came to nothing. */
  attempt: ClaimAttempt | null;
  history: HistoryLine[];
  /** Nothing can be sent any more: the evidence is with the bank. */
  final: boolean;
  /** When the page was read: the server's moment, so that server and browser write the same. */
  now: Instant;
};

export type ClaimOrder = {
  id: string;
  shopifyId: string;
  name: string | null;
  customerName: string | null;
};

export type ClaimFile = { id: string; name: string; bytes: number; slot: string | null };

/** The response as it will be sent. */
export type ClaimResponse = {
  stance: Stance;
  channel: ResponseChannel;
  language: LetterLanguage;
  letter: Letter;
  exhibits: Exhibit[];
  fields: { name: DisputeTextField; text: string; sentences: Statement[] }[];
  /** The order's shipping address, where it is a field of its own. */
  shippingAddress: string[];
  plan: DisputePlan | null;
  /** The address on the order; null when it names none. */
  orderEmail: string | null;
  /** Whether a mail can leave from here; otherwise the click ends in a draft. */
  mailReady: boolean;
  toneWarnings: ToneWarning[];
  digest: string;
};

export type FooterState = {
  confirmed: boolean;
  /** The storefront has what would be published now. */
  live: boolean;
  theme: EmbedStatus | null;
  embedLink: string;
};

/** A sending with what was fixed at its click. */
export type ClaimAttempt = {
  id: string;
  step: string;
  channel: ResponseChannel;
  stance: Stance;
  status: "prepared" | "sending" | "sent" | "failed" | "unknown" | "undone";
  /** A reason as channels word it. */
  error: string | null;
  preparedAt: Instant;
  /** A mail leaves at this moment, not before. */
  sendAfter: Instant;
  subject: string;
  text: string;
  language: string;
  recipient: string | null;
  fields: { name: string; text: string }[];
  files: ClaimFile[];
  /** Where the merchant takes it; null when there is no such place. */
  destination: string | null;
};

/** An event of the claim, with who caused it. */
export type HistoryLine = { seq: number; actor: "shopify" | "customer" | "system" | "merchant"; event: ClaimEvent };
