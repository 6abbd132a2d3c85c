import { jsonOf } from "#app/providers/answer.ts";
import { bodyHash } from "#app/providers/push-signature.server.ts";
import type { ReviewPush } from "../review-site.ts";
import { push } from "./schema.ts";

/**
 * Webhooks carry no signature: the address is the secret, and a body only says which reviews to read again.
 * https://support.trustpilot.com (Integrations > Developers > Webhooks)
 */
export const pushTrustpilot: ReviewPush = {
  trust: "unsigned",
  verify: ({ body }) => names(body).length > 0,
  idOf: bodyHash,
  names,
};

function names(body: Uint8Array): string[] {
  const json = jsonOf(body);
  const told = json.ok ? push.safeParse(json.value) : undefined;
  return told?.success ? [...new Set(told.data.events.map(({ eventData }) => eventData.id))] : [];
}
