import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts and decrypts short texts, such as tokens and passwords. */
export type Cipher = {
  encrypt(plain: string): string;
  decrypt(text: string): string;
  /** Whether the text was encrypted with the current key, and not with the one before. */
  isCurrent(text: string): boolean;
};

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit IV per text. A ciphertext reads `v1.<key id>.<base64url of
 * IV, tag and data>`; the key id is the first 8 hex digits of the key's SHA-256, so that after a rotation the right key
 * is found without trying.
 * @param current 32 bytes in base64; encrypts, and decrypts what names it
 * @param previous 32 bytes in base64; only decrypts
 * @returns `decrypt` throws Error when no key has the id named, or when the text was altered
 */
export function createCipher(current: string, previous?: string): Cipher {
  const active = keyOf(current);
  const known = new Map([active, ...(previous === undefined ? [] : [keyOf(previous)])].map((key) => [key.id, key]));
  return {
    encrypt(plain) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", active.bytes, iv);
      const data = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return `v1.${active.id}.${Buffer.concat([iv, cipher.getAuthTag(), data]).toString("base64url")}`;
    },
    isCurrent: (text) => text.split(".", 2)[1] === active.id,
    decrypt(text) {
      const [version, id, payload] = text.split(".");
      const key = version === "v1" ? known.get(id ?? "") : undefined;
      if (key === undefined || payload === undefined) throw new Error("encrypted with a key that is not configured");
      const bytes = Buffer.from(payload, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
    },
  };
}

function keyOf(base64: string): { id: string; bytes: Buffer } {
  const bytes = Buffer.from(base64, "base64");
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}
