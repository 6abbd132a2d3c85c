import type { Push } from "../carrier.ts";
import { bodyHash, hmacMatches } from "#app/providers/push-signature.server.ts";

/**
 * Advanced Integrated Visibility: `fdx-signature` is the base64 HMAC-SHA256 of the raw body under the security token of
 * the webhook project, by FedEx's documentation (developer.fedex.com, shipment-visibility-webhook, business rules). A
 * push has no id of its own.
 */
export const fedexPush: Push = {
  verify: ({ headers, body }, credentials) =>
    hmacMatches(body, credentials.securityToken, headers["fdx-signature"], "base64"),
  idOf: bodyHash,
};
