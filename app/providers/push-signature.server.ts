import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/**
 * Whether a header holds the HMAC-SHA256 of the raw body. Takes the same time whatever it holds.
 * @param key the shared secret as text; an absent or empty one accepts nothing
 */
export function hmacMatches(
  body: Uint8Array,
  key: string | undefined,
  given: string | undefined,
  encoding: "hex" | "base64",
): boolean {
  if (!key || !given) return false;
  const expected = createHmac("sha256", key).update(body).digest(encoding);
  return secretMatches(encoding === "hex" ? given.trim().toLowerCase() : given.trim(), expected);
}

/** Whether a secret that the sender repeats is the one agreed on. Takes the same time whatever is given. */
export function secretMatches(given: string | undefined, expected: string | undefined): boolean {
  if (!given || !expected) return false;
  return timingSafeEqual(createHash("sha256").update(given).digest(), createHash("sha256").update(expected).digest());
}

/** A name for a push that has none: the hash of its body, lower-case hex. */
export function bodyHash(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
