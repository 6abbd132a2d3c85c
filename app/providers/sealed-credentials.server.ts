import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import { env } from "#app/env.server.ts";
import { decrypt, encrypt } from "#app/platform/crypto.server.ts";
import type { Credentials } from "./provider.ts";

const credentialsText = z.record(z.string(), z.string());

/** Credentials as the database keeps them. */
export function sealCredentials(credentials: Credentials): string {
  return encrypt(JSON.stringify(credentials));
}

/**
 * Opens what {@link sealCredentials} wrote, also with the previous key.
 * @throws Error when its key is not configured any more, or when the text was altered
 */
export function unsealCredentials(text: string): Credentials {
  return credentialsText.parse(JSON.parse(decrypt(text)));
}

/**
 * The name of the buckets that one set of credentials draws from, whichever shops use it. Says nothing of what they are.
 * @param provider its folder's name
 */
export function bucketKey(provider: string, credentials: Credentials): string {
  const text = canonicalize(credentials) as string;
  return `${provider}:${createHmac("sha256", env.encryptionKey).update(text).digest("hex")}`;
}
