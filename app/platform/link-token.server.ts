import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The secret of a link that is sent by mail: 128 random bits, so that nobody guesses one. Base64url, 22 characters. */
export function newLinkToken(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a secret: SHA-256, from which no link can be made. */
export function hashLinkToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** The same as lower-case hex, by which a link is found. */
export function linkTokenDigest(token: string): string {
  return Buffer.from(hashLinkToken(token)).toString("hex");
}

/** Whether a secret is the one that was kept. */
export function isLinkToken(token: string, kept: Uint8Array): boolean {
  const hash = hashLinkToken(token);
  return hash.length === kept.length && timingSafeEqual(hash, kept);
}
