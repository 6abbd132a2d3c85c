import type { Push } from "../carrier.ts";
import { bodyHash, secretMatches } from "#app/providers/push-signature.server.ts";

/** Track Alert signs nothing: it repeats, in the header `credential`, what the subscription gave it. */
export const pushUps: Push = {
  verify: ({ headers }, credentials) => secretMatches(headers.credential, credentials.alertCredential),
  idOf: bodyHash,
};
