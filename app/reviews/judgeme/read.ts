import type { z } from "zod";
import type { ReviewState } from "#app/domain/review/review.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { parseInstant } from "#app/domain/time.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { normalised, readEach, titleAndText, warnOnce } from "../reading.ts";
import type { ReviewReading, SiteReview } from "../review-site.ts";
import { list, review, single } from "./schema.ts";

const SCALE = 5;

/** Reads a list of reviews, or one review, alone or inside a push. */
export function readJudgeme(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const many = list.safeParse(json.value);
  if (many.success) return ok(readEach(many.data.reviews, review, one));
  if (single.safeParse(json.value).success)
    return ok(readEach([(json.value as { review: unknown }).review], review, one));
  if (review.safeParse(json.value).success) return ok(readEach([json.value], review, one));
  return err({ kind: "malformed", reason: "not a body of Judge.me's" });
}

function one(told: z.infer<typeof review>, warnings: string[]): SiteReview | undefined {
  const at = parseInstant(told.created_at);
  if (!at) {
    warnOnce(warnings, "a time that is none");
    return undefined;
  }
  return {
    id: told.id,
    at,
    updatedAt: told.updated_at ? (parseInstant(told.updated_at) ?? null) : null,
    rating: normalised(told.rating, SCALE, warnings),
    scale: SCALE,
    ...titleAndText(told.title, told.body),
    language: null,
    author: told.reviewer?.name ?? null,
    email: told.reviewer?.email ?? null,
    orderReference: null,
    orderId: null,
    productId: told.product_external_id,
    verified: verifiedBy(told.verified, warnings),
    state: stateOf(told),
    subject: told.product_external_id === null ? "shop" : "product",
  };
}

/** `published` is absent in some answers: what was judged fit and is not hidden is then public. */
function stateOf({ curated, hidden, published }: z.infer<typeof review>): ReviewState {
  if (curated === "spam") return "rejected";
  if (hidden === true) return "hidden";
  if (published !== null) return published ? "published" : "pending";
  return curated === "not-yet" ? "pending" : "published";
}

/** Of the words only `nothing` is documented; one that nobody explained verifies nothing. */
function verifiedBy(word: unknown, warnings: string[]): boolean | null {
  if (typeof word === "boolean") return word;
  if (word === "nothing") return false;
  if (word != null) warnOnce(warnings, `unknown word for verified: ${String(word).slice(0, 40)}`);
  return null;
}
