import { createHmac } from "node:crypto";
import { normaliseEmail } from "#app/use-cases/evidence/project-orders.ts";

/** How the do-not-mail list compares an address: a keyed digest, which tells nothing without the shop's key. Lower-case hex. */
export function emailDigest(key: Uint8Array, email: string): string {
  return createHmac("sha256", key)
    .update(`mail-refusal\n${normaliseEmail(email)}`)
    .digest("hex");
}
