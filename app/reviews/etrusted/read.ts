import type { z } from "zod";
import type { ReviewState } from "#app/domain/review/review.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { parseInstant } from "#app/domain/time.ts";
import { jsonOf } from "#app/providers/answer.ts";
import { joined } from "#app/providers/loose-text.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { normalised, readEach, titleAndText, warnOnce } from "../reading.ts";
import type { ReviewReading, SiteReview } from "../review-site.ts";
import { list, review } from "./schema.ts";

const SCALE = 5;

const STATES = new Map<string, ReviewState>([
  ["APPROVED", "published"],
  ["SUBMITTED", "pending"],
  ["MODERATION", "pending"],
  ["REJECTED", "rejected"],
  ["DISCARDED", "removed"],
]);

/** Reads a list of reviews, or one. */
export function readEtrusted(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const many = list.safeParse(json.value);
  if (many.success) return ok(readEach(many.data.items, review, one));
  if (review.safeParse(json.value).success) return ok(readEach([json.value], review, one));
  return err({ kind: "malformed", reason: "not a body of Trusted Shops'" });
}

function one(told: z.infer<typeof review>, warnings: string[]): SiteReview | undefined {
  // `createdAt` is when the site stored it, and may lie after the moment at which the customer sent it.
  const at = parseInstant(told.submittedAt ?? told.createdAt);
  if (!at) {
    warnOnce(warnings, "a time that is none");
    return undefined;
  }
  const changed = told.editedAt ?? told.updatedAt;
  const state = STATES.get(told.state ?? "");
  if (!state) warnOnce(warnings, `unknown state ${told.state ?? "(none)"}`);
  const { customer } = told;
  return {
    id: told.id,
    at,
    updatedAt: changed ? (parseInstant(changed) ?? null) : null,
    rating: normalised(told.rating, SCALE, warnings),
    scale: SCALE,
    ...titleAndText(told.title, told.comment),
    language: told.language,
    author: customer?.fullName ?? joined([customer?.firstName, customer?.lastName], " "),
    email: customer?.email ?? null,
    orderReference: told.transaction?.reference ?? null,
    orderId: null,
    productId: null,
    verified: told.verificationType === "VERIFIED" ? true : null,
    state: state ?? "pending",
    subject: told.type === "PRODUCT_REVIEW" ? "product" : "shop",
  };
}
