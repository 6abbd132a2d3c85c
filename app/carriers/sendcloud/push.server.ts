import type { Push } from "../carrier.ts";
import { bodyHash, hmacMatches, secretMatches } from "#app/providers/push-signature.server.ts";

/**
 * Webhooks of an integration carry `Sendcloud-Signature`, the HMAC-SHA256 of the raw body in hex, made with the webhook
 * signature key or, without one, the integration's secret key. Event subscriptions carry no signature but the bearer token
 * with which the connection was made. https://sendcloud.dev/api/v3/event-subscriptions
 */
export const pushSendcloud: Push = {
  verify({ headers, body }, credentials) {
    const signature = headers["sendcloud-signature"];
    if (signature !== undefined) {
      return hmacMatches(body, credentials.webhookKey || credentials.secretKey, signature, "hex");
    }
    const bearer = /^bearer\s+(.+)$/i.exec(headers.authorization ?? "")?.[1];
    return secretMatches(bearer, credentials.eventToken);
  },
  idOf: bodyHash,
};
