import type { z } from "zod";
import { ok, type Result } from "#app/domain/result.ts";
import { parseInstant } from "#app/domain/time.ts";
import { joined } from "#app/providers/loose-text.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { parsed } from "../asking.ts";
import { normalised, readEach, warnOnce } from "../reading.ts";
import type { ReviewReading, SiteReview } from "../review-site.ts";
import { feed, review } from "./schema.ts";

export const SCALE = 10;

/** Reads the reviews of a location, by either feed. */
export function readKiyoh(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const list = parsed(body, feed, "Kiyoh");
  return list.ok ? ok(readEach(list.value.reviews, review, one)) : list;
}

function one(told: z.infer<typeof review>, warnings: string[]): SiteReview | undefined {
  const at = parseInstant(told.dateSince);
  if (!at) {
    warnOnce(warnings, "a time that is none");
    return undefined;
  }
  const answerTo = (group: string) =>
    told.reviewContent?.find(({ questionGroup }) => questionGroup === group)?.rating ?? null;
  const overall = answerTo("DEFAULT_OVERALL");
  if (overall !== null && Number(overall) !== told.rating)
    warnOnce(warnings, "rating and DEFAULT_OVERALL differ: the rating counts");
  return {
    id: told.reviewId,
    at,
    updatedAt: told.updatedSince ? (parseInstant(told.updatedSince) ?? null) : null,
    rating: normalised(told.rating ?? (overall === null ? null : Number(overall)), SCALE, warnings),
    scale: SCALE,
    title: null,
    // Two answers in the customer's own words, to "in one line" and "your experience".
    text: joined([answerTo("DEFAULT_ONELINER"), answerTo("DEFAULT_OPINION")], "\n"),
    language: told.reviewLanguage,
    author: told.reviewAuthor,
    email: null,
    orderReference: told.referenceCode,
    orderId: null,
    productId: null,
    verified: null,
    state: "published",
    subject: "shop",
  };
}
