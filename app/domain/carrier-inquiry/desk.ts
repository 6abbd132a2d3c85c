import type { ClockId } from "../claim/clocks/clocks.ts";
import type { Confidence, Source } from "../disclosure/source.ts";
import type { Language } from "../language.ts";
import type { Matter } from "./matter.ts";

/** What a term counts from. The first of a list that is known stands. */
export type Anchor = "dispatch" | "delivery" | "last_event";

/** Until when a desk takes a matter, and from when on; absent where no source tells. */
export type DeskTerm = {
  matter: Matter;
  latest?: { clock: ClockId; from: readonly Anchor[] };
  earliest?: { clock: ClockId; from: readonly Anchor[] };
};

/** A field of a desk's form. */
export const FIELD_IDS = [
  "tracking_number",
  "recipient_postcode",
  "dispatched_on",
  "delivered_on",
  "last_event",
  "sender",
  "recipient",
  "contents",
  "sales_value",
  "purchase_value",
  "weight",
  "appearance",
  "customer_words",
  "question",
  "order",
  "reference",
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

/** Papers that a desk wants with the form. */
export const DOCUMENT_IDS = [
  "sales_invoice",
  "purchase_invoice",
  "proof_of_dispatch",
  "recipient_statement",
  "photo_outside",
  "photo_inside",
  "photo_item",
  "photo_label",
] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** Who takes an inquiry or a claim about a parcel from its sender: the carrier, or the service that sold the label. */
export type InquiryDesk = {
  id: string;
  name: string;
  kind: "carrier" | "label_service";
  /** Folders of our carriers whose parcels it answers for. */
  carriers: readonly string[];
  /** Countries of the sender (ISO 3166-1 alpha-2), where a carrier has a desk for each; absent: any. */
  countries?: readonly string[];
  channel: "form" | "portal" | "email";
  /** Where the form is, or the page that leads to it, per language. */
  links: Partial<Record<Language, string>>;
  /** How well the link was checked; one that was not is shown with that mark. */
  linkConfidence: Confidence;
  /** Languages that it reads, its own first. */
  languages: readonly [Language, ...Language[]];
  terms: readonly DeskTerm[];
  /** What the form asks, in its order. */
  fields: readonly FieldId[];
  documents: Record<Matter, readonly DocumentId[]>;
  /** What it pays at most without insurance, for the merchant to read. */
  liability?: { text: Record<"nl" | "en", string>; source: Source; confidence: Confidence };
  source: Source;
  confidence: Confidence;
};

/** The desk's form in that language, or in the first one it has. */
export function linkOf({ links, languages }: InquiryDesk, language: Language): string | undefined {
  return links[language] ?? languages.map((each) => links[each]).find((link) => link !== undefined);
}

/** The language to write to a desk: the shop's where the desk reads it, else the desk's own. */
export function languageFor({ languages }: InquiryDesk, shop: Language): Language {
  return languages.includes(shop) ? shop : languages[0];
}
