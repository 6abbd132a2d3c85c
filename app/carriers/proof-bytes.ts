import type { Proof, ProofKind } from "./carrier.ts";

/** First bytes of the formats in which carriers send proof; what a carrier says of the format is often wrong. */
const SIGNATURES: { mediaType: string; magic: number[] }[] = [
  { mediaType: "image/gif", magic: [0x47, 0x49, 0x46, 0x38] },
  { mediaType: "image/png", magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: "image/jpeg", magic: [0xff, 0xd8, 0xff] },
  { mediaType: "image/bmp", magic: [0x42, 0x4d] },
  { mediaType: "application/pdf", magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

/** What the bytes are, by their beginning; undefined for anything but GIF, PNG, JPEG, BMP and PDF. */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))?.mediaType;
}

/**
 * A proof from its bytes: the media type sniffed, padding with zeros cut off.
 * @returns undefined when the bytes are no image or document that we know
 */
export function proofFromBytes(kind: ProofKind, bytes: Uint8Array): Proof | undefined {
  const mediaType = sniffMediaType(bytes);
  if (mediaType === undefined) return undefined;
  return { kind, mediaType, bytes: mediaType === "image/bmp" ? cutToHeader(bytes) : cutZeros(bytes) };
}

/** The same from base64 text, with or without line breaks or a `data:` prefix. */
export function proofFromBase64(kind: ProofKind, base64: string): Proof | undefined {
  const bytes = bytesFromBase64(base64);
  return bytes && proofFromBytes(kind, bytes);
}

/** @returns undefined when the text is not base64 */
export function bytesFromBase64(base64: string): Uint8Array | undefined {
  try {
    const binary = atob(base64.trim().replace(/^data:[^,]*;base64,/i, ""));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function cutZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.slice(0, end);
}

/** A BMP may rightly end in zeros (black), but its header names its length: little-endian, in bytes 2 to 5. */
function cutToHeader(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 6) return bytes;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(2, true);
  const padded = length >= 26 && length < bytes.length && bytes.subarray(length).every((byte) => byte === 0);
  return padded ? bytes.slice(0, length) : bytes;
}
