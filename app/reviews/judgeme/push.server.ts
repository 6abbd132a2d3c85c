import { jsonOf } from "#app/providers/answer.ts";
import { bodyHash, hmacMatches } from "#app/providers/push-signature.server.ts";
import type { ReviewPush } from "../review-site.ts";
import { named } from "./schema.ts";

/**
 * Webhooks review/created, review/updated and review/published carry `JUDGEME-HMAC-SHA256`, the HMAC-SHA256 of the raw body in
 * lower-case hex, made with the private API token of a webhook that was made with it. What else the body holds is not
 * documented: the review it names is read again. https://judge.me/help/en/articles/8299679
 */
export const pushJudgeme: ReviewPush = {
  trust: "signed",
  verify: ({ headers, body }, credentials) =>
    hmacMatches(body, credentials.token, headers["judgeme-hmac-sha256"], "hex"),
  idOf: bodyHash,
  names(body) {
    const json = jsonOf(body);
    const push = json.ok ? named.safeParse(json.value) : undefined;
    return push?.success ? [push.data] : [];
  },
};
