import type { ClaimChannel, ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import type { Rung } from "#app/domain/claim/ladder/rung.ts";
import type { Mediation } from "#app/domain/claim/mediation.ts";
import type { AssessedClaim, Assessment } from "#app/domain/evidence/assessment/model.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Language } from "#app/domain/language.ts";
import type { Money } from "#app/domain/money.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Dossier, ExhibitSection, Letter, Statement } from "./document.ts";
import type { DisputeFileSlot } from "./limits.ts";
import type { LetterLanguage } from "./sentences/say.ts";

/** The texts of Shopify's evidence form (`ShopifyPaymentsDisputeEvidenceUpdateInput`) that a response can fill. */
export const DISPUTE_TEXT_FIELDS = [
  "accessActivityLog",
  "cancellationPolicyDisclosure",
  "cancellationRebuttal",
  "customerEmailAddress",
  "customerFirstName",
  "customerLastName",
  "refundPolicyDisclosure",
  "refundRefusalExplanation",
  "uncategorizedText",
] as const;
export type DisputeTextField = (typeof DISPUTE_TEXT_FIELDS)[number];

/** A claim as a response needs it. */
export type RespondingClaim = AssessedClaim & {
  channel: ClaimChannel;
  /** Such as `W-0311`. */
  reference: string;
  openedAt: Instant;
  /** The claim's step; only `acknowledge` asks the customer the first questions. */
  step: string;
  disputeType?: "inquiry" | "chargeback";
  /** The rung of the ladder that the response is for; without one the channel alone decides whom it addresses. */
  rung?: Pick<Rung, "letter" | "language" | "confidential">;
  /** The mediation that the response is for: papers made for one are used in no other response. */
  mediation?: Mediation | undefined;
};

/** Who writes: the shop's legal person and how it speaks. */
export type Writer = {
  name: string;
  /** Address and contact lines under the name. */
  lines: string[];
  signatory: string;
  formality: "u" | "je";
  place?: string;
};

export type ResponseInput = {
  claim: RespondingClaim;
  facts: OrderFacts;
  assessment: Assessment;
  trader: Writer;
  /** `language`: the shop's own, for a customer whose language is not known. */
  shop: { timeZone: string; language: Language };
  stance: Stance;
  /** Replaces the language that follows from the order. */
  language?: LetterLanguage;
  now: Instant;
  /** Names of the carriers whose own services told of the parcels, by their folders. */
  sources?: Readonly<Record<string, string>>;
  /** The shop promises a free choice between a new parcel and the money when receipt cannot be shown. */
  promiseChoice?: boolean;
  /** The part of the amount that a settlement offers, see partial-refund.ts. */
  partialRefund?: Money | undefined;
  /** Out-of-court lines in the letter's language; used only by a letter that leaves the complaint unsolved. */
  disclosure?: readonly string[];
};

export type Exhibit = {
  /** Capital letter: A, B, C. */
  label: string;
  title: string;
  /** Where it goes on Shopify's form. */
  slot: DisputeFileSlot;
  /** Ledger entries it shows. */
  entries: string[];
};

export type PreparedResponse = {
  /** What the response says; not `contest` towards a consumer or mediator below strong in law. */
  stance: Stance;
  channel: ResponseChannel;
  language: LetterLanguage;
  letter: Letter;
  /** The exhibits as a dossier; the moment of making and the chain are added by who renders it. */
  dossier: Omit<Dossier, "madeAt" | "chain"> & { sections: ExhibitSection[] };
  disputeFields: Partial<Record<DisputeTextField, { text: string; sentences: Statement[] }>>;
  /** The order's shipping address in the words of Shopify's `MailingAddressInput`. */
  shippingAddress?: Record<string, string>;
  exhibits: Exhibit[];
  /** Every sentence that asserts something about the order, with the entries it rests on. */
  sentences: { id: string; text: string; evidence: string[] }[];
};
