import { createHash } from "node:crypto";
import type { z } from "zod";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { jsonOf } from "#app/providers/answer.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { normalised, readEach, titleAndText, warnOnce } from "../reading.ts";
import type { ReviewReading, SiteReview } from "../review-site.ts";
import { productReview, rating, ratings, refusal } from "./schema.ts";

const ZONE = "Europe/Amsterdam";

/** Reads a list of ratings, or a product review as it is pushed to the shop. */
export function readWebwinkelkeur(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const list = ratings.safeParse(json.value);
  if (list.success) return ok(readRatings(list.data.ratings));
  const pushed = productReview.safeParse(json.value);
  if (pushed.success) return ok(readProductReview(pushed.data.product_review));
  return err(refusalOf(json.value));
}

/** What `{"status":"error"}` says: the same status carries wrong keys and requests that cannot be met. */
export function refusalOf(json: unknown): ProviderFailure {
  const refused = refusal.safeParse(json);
  if (!refused.success) return { kind: "malformed", reason: "not a body of WebwinkelKeur's" };
  const reason = refused.data.message ?? "refused without a reason";
  if (/authentication|credential/i.test(reason)) return { kind: "unauthorised", reason };
  if (/unexpected error/i.test(reason)) return { kind: "unavailable", reason };
  return { kind: "malformed", reason };
}

/**
 * An account rates from 1 to 5 or from 1 to 10. Nothing in the answer says which, but one number above 5 does, and it speaks for
 * the whole list: 4 out of 10 must not be read as 4 out of 5.
 */
function readRatings(items: readonly unknown[]): ReviewReading {
  const numbers = items.map((item) => rating.safeParse(item).data?.rating ?? 0);
  const scale = numbers.some((number) => number > 5) ? 10 : 5;
  return readEach(items, rating, (one, warnings) => {
    const at = timeOf(one, warnings);
    if (!at) return undefined;
    return {
      id: idOf(one, at),
      at,
      updatedAt: null,
      rating: normalised(one.rating, scale, warnings),
      scale,
      title: null,
      text: one.comment,
      language: one.language,
      author: one.name,
      email: one.email,
      orderReference: null,
      orderId: null,
      productId: null,
      verified: one.verified,
      state: one.quarantine ? "pending" : "published",
      subject: "shop",
    } satisfies SiteReview;
  });
}

function timeOf(one: { created: string | null; date?: string | null }, warnings: string[]): Instant | undefined {
  const text = one.created ?? one.date;
  const at = text == null ? undefined : isoInstant(text, ZONE);
  if (!at) warnOnce(warnings, text == null ? "a rating without a time" : "a time that is none");
  else if (one.created === null) warnOnce(warnings, "ratings with a day and no hour: midnight stands for it");
  return at;
}

/** Ratings have no id. Who wrote and when stay the same when words or stars are changed. */
function idOf(one: z.infer<typeof rating>, at: Instant): string {
  const who = one.email?.toLowerCase() ?? one.name ?? "";
  return createHash("sha256").update(`${who}\n${at}`).digest("hex").slice(0, 32);
}

function readProductReview(one: z.infer<typeof productReview>["product_review"]): ReviewReading {
  return readEach([one], productReview.shape.product_review, (review, warnings) => {
    const at = timeOf(review, warnings);
    if (!at) return undefined;
    const scale = (review.rating ?? 0) > 5 ? 10 : 5;
    return {
      id: review.id,
      at,
      updatedAt: null,
      rating: normalised(review.rating, scale, warnings),
      scale,
      ...titleAndText(review.title, review.review ?? review.comment),
      language: review.language,
      author: review.name,
      email: review.email,
      orderReference: null,
      orderId: null,
      productId: review.product_id,
      verified: null,
      state: review.deleted ? "removed" : "published",
      subject: "product",
    } satisfies SiteReview;
  });
}
