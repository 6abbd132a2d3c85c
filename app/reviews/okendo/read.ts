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

const STATES = new Map<string, ReviewState>([
  ["approved", "published"],
  ["pending", "pending"],
  ["rejected", "rejected"],
]);

/** Reads a list of reviews, or one. */
export function readOkendo(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const many = list.safeParse(json.value);
  if (many.success) return ok(readEach(many.data.reviews, review, one));
  if (single.safeParse(json.value).success)
    return ok(readEach([(json.value as { review: unknown }).review], review, one));
  if (review.safeParse(json.value).success) return ok(readEach([json.value], review, one));
  return err({ kind: "malformed", reason: "not a body of Okendo's" });
}

function one(told: z.infer<typeof review>, warnings: string[]): SiteReview | undefined {
  const at = parseInstant(told.dateCreated);
  if (!at) {
    warnOnce(warnings, "a time that is none");
    return undefined;
  }
  const state = told.status === null ? "published" : STATES.get(told.status);
  if (!state) warnOnce(warnings, `unknown state ${(told.status ?? "").slice(0, 40)}`);
  return {
    id: told.reviewId,
    at,
    updatedAt: told.dateUpdated ? (parseInstant(told.dateUpdated) ?? null) : null,
    rating: normalised(told.rating, SCALE, warnings),
    scale: SCALE,
    ...titleAndText(told.title, told.body),
    language: told.languageCode,
    author: told.reviewer?.name ?? told.reviewer?.displayName ?? null,
    email: told.reviewer?.email ?? null,
    orderReference: told.order?.orderNumber ?? null,
    orderId: digits(told.order?.orderId),
    productId: digits(told.productId),
    verified: told.reviewer?.isVerified ?? null,
    state: state ?? "pending",
    subject: told.productId === null ? "shop" : "product",
  };
}

/** Shopify's number inside an id such as `shopify-123456789`. */
function digits(id: string | null | undefined): string | null {
  return /^(?:shopify-)?(\d+)$/.exec(id ?? "")?.[1] ?? null;
}
