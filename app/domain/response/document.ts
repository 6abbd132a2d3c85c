import type { Language } from "#app/domain/language.ts";
import type { Result } from "#app/domain/result.ts";
import type { Day, Instant } from "#app/domain/time.ts";

/** A sentence or list item with the ids of the ledger entries it rests on. Without ids it asserts no fact about the order. */
export type Statement = { text: string; evidence: string[] };

/** A paragraph of a letter: running text, or a list. */
export type Paragraph = Statement | { list: Statement[] };

/** A letter to a person or a body, complete and ready to be set. Texts are in `language` and hold no markup. */
export type Letter = {
  language: Language;
  subject: string;
  /** The trader: legal name, then address and contact lines. */
  sender: { name: string; lines: string[] };
  recipient: { name: string; lines: string[] };
  place?: string;
  date: Day;
  /** How both sides find the matter again, such as `W-0311 / #1042`; empty where the public reads along. */
  reference: string;
  paragraphs: Paragraph[];
  closing: string;
  signatory: string;
  exhibits: { label: string; title: string }[];
};

/** One exhibit of a dossier. Its label is a capital letter: A, B, C and so on. */
export type ExhibitSection = {
  label: string;
  title: string;
  facts: { label: string; value: string; evidence: string[] }[];
  /** Every row has as many cells as the head. */
  table?: { head: string[]; rows: string[][] };
  images?: { fileId: string; caption: string }[];
  /** A PDF made elsewhere: shown as page images; its original travels in the ZIP. */
  attachedPdf?: { fileId: string; caption: string };
  note?: string;
};

/** A line of an order's ledger as a dossier prints it; hashes are lower-case hexadecimal. */
export type ChainLine = { seq: number; kind: string; recordedAt: Instant; contentHash: string; hash: string };

/** The bundle of exhibits with the chain that vouches for them. */
export type Dossier = {
  language: Language;
  title: string;
  reference: string;
  /** When the dossier was put together; the only time that is printed as such. */
  madeAt: Instant;
  /** The order's name, such as `#1042`. */
  order?: string;
  sections: ExhibitSection[];
  chain: ChainLine[];
};

/** A finished file. `sha256` is lower-case hexadecimal; `pages` is set for a PDF. */
export type RenderedFile = { name: string; mediaType: string; bytes: Uint8Array; pages?: number; sha256: string };

/** A file as it was stored, fetched by the id that an exhibit names. */
export type LoadedFile = { name: string; mediaType: string; bytes: Uint8Array };

/** How a renderer reaches stored files; `undefined` when there is no such file. */
export type LoadFile = (fileId: string) => Promise<LoadedFile | undefined>;

/** Why a document could not be made. Nothing is ever left out silently: one of these is returned instead. */
export type DocumentError =
  /** The font has no glyph for these characters. */
  | { type: "missing_glyph"; characters: string[] }
  | { type: "file_missing"; fileId: string }
  | { type: "file_unreadable"; fileId: string; reason: string }
  | { type: "over_limit"; excesses: Excess[] }
  /** The document contradicts itself, for example a table row with too few cells. */
  | { type: "invalid"; reason: string };

/** By how much a file, or a set of files, exceeds a channel's limit. Sizes are bytes; `limit` is the largest allowed value. */
export type Excess =
  | { rule: "file_bytes"; file: string; actual: number; limit: number }
  | { rule: "total_bytes"; actual: number; limit: number }
  | { rule: "file_pages"; file: string; actual: number; limit: number }
  | { rule: "media_type"; file: string; actual: string; allowed: string[] }
  | { rule: "files_per_slot"; slot: string; actual: number; limit: number }
  | { rule: "file_count"; actual: number; limit: number };

/** What a renderer answers. */
export type Rendered = Promise<Result<RenderedFile, DocumentError>>;
