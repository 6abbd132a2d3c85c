import { jsonOf } from "#app/providers/answer.ts";
import type { Push } from "../carrier.ts";
import { bodyHash, hmacMatches } from "#app/providers/push-signature.server.ts";
import { webhook } from "./schema.ts";

/** `aftership-hmac-sha256`: the HMAC-SHA256 of the raw body in base64, made with the webhook secret. */
export const pushAfterShip: Push = {
  verify: ({ headers, body }, credentials) =>
    hmacMatches(body, credentials.webhookSecret, headers["aftership-hmac-sha256"], "base64"),
  idOf(body) {
    const json = jsonOf(body);
    const parsed = json.ok ? webhook.safeParse(json.value) : undefined;
    return (parsed?.success ? parsed.data.event_id : null) ?? bodyHash(body);
  },
};
