import { jsonOf } from "#app/providers/answer.ts";
import { bodyHash, secretMatches } from "#app/providers/push-signature.server.ts";
import type { ReviewPush } from "../review-site.ts";
import { productReview } from "./schema.ts";

/** Product reviews are pushed with the shop's number and API key in the body, and say everything themselves. */
export const pushWebwinkelkeur: ReviewPush = {
  trust: "signed",
  verify({ body }, credentials) {
    const json = jsonOf(body);
    const pushed = json.ok ? productReview.safeParse(json.value) : undefined;
    if (!pushed?.success) return false;
    const sameShop = secretMatches(pushed.data.webshop_id ?? undefined, credentials.id);
    return secretMatches(pushed.data.api_key ?? undefined, credentials.code) && sameShop;
  },
  idOf: bodyHash,
  names: () => [],
};
