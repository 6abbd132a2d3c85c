import { err, ok, type Result } from "#app/domain/result.ts";

/** The kinds of file that a person may add to a claim. */
export const ACCEPTED_MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png", "image/webp", "image/gif"] as const;
export type AcceptedMediaType = (typeof ACCEPTED_MEDIA_TYPES)[number];

/** The largest file a person may add, in bytes: a photo of a good phone, or a long carrier's report. */
export const MAX_UPLOAD_BYTES = 15_000_000;

/** Why a file is not taken. HEIC is named apart: it is a photo, which its owner can save as JPEG and add again. */
export type UploadRefusal =
  | { type: "empty" }
  | { type: "too_large"; actual: number; limit: number }
  | { type: "heic" }
  | { type: "unknown_type" };

const SIGNATURES: { mediaType: AcceptedMediaType; matches: (bytes: Uint8Array) => boolean }[] = [
  { mediaType: "image/png", matches: (bytes) => startsWith(bytes, "\x89PNG\r\n\x1a\n") },
  { mediaType: "image/jpeg", matches: (bytes) => startsWith(bytes, "\xff\xd8\xff") },
  { mediaType: "image/gif", matches: (bytes) => startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a") },
  { mediaType: "image/webp", matches: (bytes) => startsWith(bytes, "RIFF") && textAt(bytes, 8, 4) === "WEBP" },
  // Readers accept a PDF whose header stands anywhere in the first 1024 bytes; ISO 32000-1, annex H.3 note 13.
  { mediaType: "application/pdf", matches: (bytes) => textAt(bytes, 0, 1024).includes("%PDF-") },
];

/** Brands of the HEIF family coded with HEVC (ISO/IEC 23008-12). */
const HEIC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]);

/** The media type of a file by its first bytes, whatever its name says; undefined when it is none that we take. */
export function sniffMediaType(bytes: Uint8Array): AcceptedMediaType | undefined {
  return SIGNATURES.find(({ matches }) => matches(bytes))?.mediaType;
}

/** Decides whether a file that a person chose is taken, by its content and size. */
export function acceptUpload(
  bytes: Uint8Array,
  limit: number = MAX_UPLOAD_BYTES,
): Result<AcceptedMediaType, UploadRefusal> {
  if (bytes.length === 0) return err({ type: "empty" });
  if (bytes.length > limit) return err({ type: "too_large", actual: bytes.length, limit });
  const mediaType = sniffMediaType(bytes);
  if (mediaType) return ok(mediaType);
  const isHeic = textAt(bytes, 4, 4) === "ftyp" && HEIC_BRANDS.has(textAt(bytes, 8, 4));
  return err({ type: isHeic ? "heic" : "unknown_type" });
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return textAt(bytes, 0, signature.length) === signature;
}

/** Bytes as Latin-1 text, one character a byte. */
function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
