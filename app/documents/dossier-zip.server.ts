import { strToU8, zipSync, type Zippable } from "fflate";
import { canonicalText } from "#app/domain/evidence/exact-json.ts";
import { hashEntry, type StoredLink } from "#app/domain/evidence/chain.ts";
import type { LoadedFile, RenderedFile } from "#app/domain/response/document.ts";
import type { Language } from "#app/domain/language.ts";
import type { Instant } from "#app/domain/time.ts";
import { sha256Hex } from "#app/documents/archive-pdf.server.ts";
import { fileStem } from "#app/documents/file-name.ts";
import { README } from "#app/documents/zip-readme.ts";

/** What goes into a verifiable dossier. */
export type DossierZipContent = {
  language: Language;
  reference: string;
  /** The only time in the archive's own entries. */
  madeAt: Instant;
  /** The order's ledger, complete; an entry without content had it erased. */
  links: StoredLink[];
  /** The finished PDFs. */
  exhibits: RenderedFile[];
  /** The files that exhibits show, as they were stored. */
  originals: LoadedFile[];
};

/** Where things stand in the archive. */
export const SUMS_PATH = "SHA256SUMS";
export const entryPath = (seq: number): string => `ledger/entries/${numbered(seq)}.json`;
export const contentPath = (seq: number): string => `ledger/content/${numbered(seq)}.bin`;

/**
 * Packs a dossier so that anyone can check it with any SHA-256 program:
 * - `ledger/content/NNNN.bin` is the salt followed by the canonical text: its SHA-256 is the entry's content hash;
 * - `ledger/entries/NNNN.json` is the canonical text of the entry: its SHA-256 is the entry's hash, which the next one names;
 * - `SHA256SUMS` names the SHA-256 of every other file, in the format of `sha256sum -c`.
 * The same content gives the same bytes.
 */
export function buildDossierZip(content: DossierZipContent): RenderedFile {
  const files = new Map<string, Uint8Array>();
  const readme = README[content.language];
  const ordered = [...content.links].sort((a, b) => a.seq - b.seq);
  files.set(readme.name, strToU8(readme.text(content.reference, headOf(ordered))));
  content.exhibits.forEach(({ name, bytes }, index) => files.set(`exhibits/${numbered(index + 1)}-${name}`, bytes));
  content.originals.forEach((file, index) => files.set(originalPath(file, index), file.bytes));
  for (const link of ordered) {
    files.set(entryPath(link.seq), strToU8(entryText(link)));
    if (link.content) files.set(contentPath(link.seq), saltedText(link.content));
  }
  files.set(SUMS_PATH, strToU8([...files].map(([path, bytes]) => `${sha256Hex(bytes)}  ${path}\n`).join("")));
  const bytes = pack(files, content.madeAt);
  return {
    name: `${fileStem("dossier", content.reference)}.zip`,
    mediaType: "application/zip",
    bytes,
    sha256: sha256Hex(bytes),
  };
}

/** The canonical text that an entry's hash is taken over. */
function entryText(link: StoredLink): string {
  const text = canonicalText({
    contentHash: toHex(link.contentHash),
    kind: link.kind,
    orderId: link.orderId,
    previousHash: link.previousHash && toHex(link.previousHash),
    recordedAt: link.recordedAt,
    seq: link.seq,
  });
  if (sha256Hex(text) !== toHex(hashEntry(link)))
    throw new Error("the text of an entry is not what its hash is taken over");
  return text;
}

function saltedText({ salt, text }: { salt: Uint8Array; text: string }): Uint8Array {
  return new Uint8Array(Buffer.concat([salt, strToU8(text)]));
}

function headOf(ordered: StoredLink[]): string | undefined {
  const last = ordered.at(-1);
  return last && toHex(last.hash);
}

function originalPath({ name }: LoadedFile, index: number): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? "";
  const stem = fileStem(ending ? name.slice(0, -ending.length) : name);
  return `originals/${numbered(index + 1)}-${stem}${ending.toLowerCase()}`;
}

function pack(files: Map<string, Uint8Array>, madeAt: Instant): Uint8Array {
  // ZIP times carry no zone and fflate writes local ones: build the date so that it reads as UTC on any machine.
  const at = new Date(madeAt);
  const mtime = new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
  const entries: Zippable = {};
  for (const [path, bytes] of files) {
    // PDFs and images are compressed already.
    entries[path] = [bytes, { level: path.startsWith("exhibits/") || path.startsWith("originals/") ? 0 : 6, mtime }];
  }
  return zipSync(entries);
}

function numbered(number: number): string {
  return String(number).padStart(4, "0");
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
