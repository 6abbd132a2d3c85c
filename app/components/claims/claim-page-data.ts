import type { ClaimChannel, ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import type { HistoryLine } from "#app/domain/claim/history.ts";
import type { FirstCheck } from "#app/domain/claim/ladder/first-checks.ts";
import type { Rung } from "#app/domain/claim/ladder/rung.ts";
import type { LinkedClaim } from "#app/domain/claim/linked-claims.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import type { EmbedStatus } from "#app/domain/disclosure/theme-blocks.ts";
import type { Forum, Strength, Weight } from "#app/domain/evidence/assessment/model.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import type { ButtonConsequences, ButtonLabel } from "#app/domain/response/button-label.ts";
import type { DisputePlan } from "#app/domain/response/dispute-plan.ts";
import type { Letter, Statement } from "#app/domain/response/document.ts";
import type { PartialRefundIssue } from "#app/domain/response/partial-refund.ts";
import type { Exhibit } from "#app/domain/response/prepared-response.ts";
import type { LetterLanguage } from "#app/domain/response/sentences/say.ts";
import type { OfferView } from "../inquiries/inquiry-views.ts";
import type { ProofView } from "../proofs/proof-view.ts";

/** A claim's page as JSON: texts of the assessment are in the reader's language already. */
export type ClaimPageData = {
  id: string;
  reference: string;
  status: ClaimStatus;
  channel: ClaimChannel;
  reason: ClaimReason;
  /** Nothing more is expected of anybody. */
  closed: boolean;
  /** The evidence is with the bank for good. */
  final: boolean;
  /** Shopify told neither reason nor date, as without the scope for disputes: the merchant can copy them. */
  reasonUnknown: boolean;
  disputeId: string | null;
  disputeType: "inquiry" | "chargeback" | null;
  networkCode: string | null;
  amount: { minor: string; currency: string } | null;
  openedAt: string;
  dueAt: string | null;
  statement: string | null;
  order: { id: string; shopifyId: string; name: string | null; customerName: string | null } | null;
  assessment: AssessmentView;
  ladder: LadderView;
  /** Texts in the reader's language. */
  law: { notes: LawStatement[]; routes: LawStatement[] };
  /** What the carriers can be asked about the parcels. */
  inquiries: { offers: OfferView[]; pressing: boolean };
  /** Papers made for a mediation about the order; null when there are none. */
  papers: {
    source: Source;
    list: { entry: string; title: string; claim: string; /** When it was released. */ released: string | null }[];
  } | null;
  related: { linked: RelatedClaimView[]; ofCustomer: RelatedClaimView[] };
  response: ResponseView;
  /** Where every cited entry stands in the order's ledger. */
  evidence: Record<string, EvidenceReference>;
  /** Signatures, photos and documents that carriers gave. */
  proofs: ProofView[];
  /** Names of carriers by their folders. */
  sourceNames: Readonly<Record<string, string>>;
  attempt: AttemptView | null;
  /** Files that came with the claim. */
  files: FileView[];
  /** The latest first. */
  history: HistoryLine[];
  footer: { confirmed: boolean; current: boolean; theme: EmbedStatus | null; embedLink: string };
};

/** Where the claim stands, in the reader's language. */
export type LadderView = {
  current: {
    id: string;
    level: number;
    /** Levels count the steps of a complaint; a bank's or provider's own way has others. */
    ofComplaint: boolean;
    title: string;
    doNow: string;
    ifNothing: string;
    customerCan: string;
    needs: string[];
    /** When it was reached, where that was written down. */
    since: string | null;
    confidential: boolean;
    source: Source;
    confidence: Confidence;
  };
  next: { id: string; title: string; starter: Rung["starter"] }[];
  checks: FirstCheck[];
  /** What can be written down as having happened; `term` in words, where one is known. */
  recordable: { id: string; title: string; starts: string; term: string | null }[];
};

export type LawStatement = { id: string; text: string; source: Source; confidence: Confidence };

export type RelatedClaimView = LinkedClaim & { id: string };

export type EvidenceReference = { seq: number; kind: EvidenceKind; occurredAt: string };

export type AssessmentView = {
  /** Who judges this claim, and how strong the evidence is for him. */
  forum: Forum;
  strength: Strength;
  /** How strong it is in law, beside a bank's view. */
  civilStrength: Strength;
  reasons: string[];
  held: { id: string; weight: Weight; title: string; why: string; entries: string[] }[];
  missing: { id: string; weight: Weight; title: string; how: string }[];
  counterArguments: { text: string; entries: string[] }[];
  recommendation: { stance: Stance; reasons: string[] };
};

export type ResponseView = {
  stance: Stance;
  proposedStance: Stance;
  /** Stances that this claim's evidence allows. */
  allowed: Stance[];
  channel: ResponseChannel;
  language: LetterLanguage;
  letter: Letter;
  fields: { name: string; text: string; sentences: Statement[] }[];
  shippingAddress: string | null;
  exhibits: Exhibit[];
  /** The part of the amount that a settlement can offer; null where nothing can be refunded by it. */
  partial: {
    asked: string;
    issue: PartialRefundIssue | null;
    /** False where the law gives the customer everything. */
    allowed: boolean;
    left: { minor: string; currency: string };
    /** What went back already, if anything. */
    refunded: { minor: string; currency: string } | null;
  } | null;
  orderEmail: string | null;
  /** False: no mail server is set up, so the click ends in a draft. */
  mailReady: boolean;
  button: { label: ButtonLabel; consequences: ButtonConsequences };
  plan: DisputePlan | null;
  /** The claim's step that this response is for: it is sent once. */
  step: string;
  digest: string;
};

/** A file of a sending. */
export type FileView = { id: string; name: string; bytes: number; slot: string | null };

/** The newest sending, with what the merchant needs to finish it himself. */
export type AttemptView = {
  id: string;
  channel: ResponseChannel;
  status: "prepared" | "sending" | "sent" | "failed" | "unknown" | "undone";
  stance: Stance;
  error: string | null;
  /** Nobody clicked for it. */
  automatic: boolean;
  sendAfter: string;
  finishedAt: string | null;
  /** True while it is the sending of the claim's present step. */
  underWay: boolean;
  subject: string;
  text: string;
  /** What was prepared, where the merchant wrote another text. */
  original: string | null;
  to: string | null;
  /** For a Shopify dispute: whether the evidence was submitted for good. */
  submitted: boolean;
  fields: { name: string; text: string }[];
  /** What was prepared of those fields that the merchant rewrote. */
  originalFields: { name: string; text: string }[];
  files: FileView[];
  destination: string | null;
};
