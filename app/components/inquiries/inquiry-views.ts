import type { DocumentId, FieldId } from "#app/domain/carrier-inquiry/desk.ts";
import type { Finding, InquiryStatus } from "#app/domain/carrier-inquiry/inquiry.ts";
import type { Matter } from "#app/domain/carrier-inquiry/matter.ts";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import type { Language } from "#app/domain/language.ts";

/** Within which term a desk takes a matter, and who says so. */
export type TermView = {
  latest: { dueAt: string; passed: boolean; confidence: Confidence; source: Source } | null;
  earliest: { at: string; reached: boolean; confidence: Confidence; source: Source } | null;
};

/** A parcel about which a carrier can be asked, or was. Names of carriers are empty where the table holds none. */
export type OfferView = {
  fulfillmentId: string;
  trackingNumber: string;
  matter: Matter;
  /** The first desk is known to be this parcel's. */
  proposed: boolean;
  desks: { id: string; name: string; terms: Record<Matter, TermView> }[];
  inquiry: InquirySummary | null;
};

export type InquirySummary = {
  id: string;
  status: InquiryStatus;
  carrier: string;
  matter: Matter;
  preparedAt: string;
  handedOffAt: string | null;
  /** What the desk last answered. */
  finding: Finding | null;
  paid: Amount[];
};

export type Amount = { minor: string; currency: string };

/** A step of an inquiry in short, for its history. */
export type StepView = {
  step: "prepared" | "handed_off" | "answered" | "refused" | "paid" | "payment_corrected" | "closed";
  at: string;
  finding: Finding | null;
  /** Who received it, where, and the desk's own words. */
  details: string[];
  paid: Amount | null;
};

/** An inquiry's page as JSON. */
export type InquiryPageData = {
  summary: InquirySummary;
  trackingNumber: string;
  link: { url: string; confidence: Confidence } | null;
  channel: "form" | "portal" | "email";
  labelService: boolean;
  term: TermView;
  liability: { text: string; confidence: Confidence; source: Source } | null;
  source: Source;
  confidence: Confidence;
  /** The desk's language. */
  language: Language;
  /** The matter in that language. */
  matterText: string;
  fields: { id: FieldId; label: string; text: string }[];
  /** The shop has not said where it is. */
  senderWithoutAddress: boolean;
  documents: readonly DocumentId[];
  files: { id: string; name: string; bytes: number }[];
  /** What was handed over; empty before. */
  handedOver: { id: string; label: string; text: string }[];
  handedOverFiles: string[];
  /** The number under which the desk keeps it. */
  reference: string | null;
  steps: StepView[];
  order: { id: string; name: string | null; currency: string };
  claim: { id: string; reference: string } | null;
};
