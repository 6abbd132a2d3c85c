import type { z } from "zod";
import type { ReviewState } from "#app/domain/review/review.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { parseInstant } from "#app/domain/time.ts";
import { jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { normalised, readEach, titleAndText, warnOnce } from "../reading.ts";
import type { ReviewReading, SiteReview } from "../review-site.ts";
import { list, push, review } from "./schema.ts";

const SCALE = 5;

/** Reads a list of private service reviews, one of them, or the events of a webhook. */
export function readTrustpilot(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const many = list.safeParse(json.value);
  if (many.success)
    return ok(readEach(many.data.reviews, review, (told, warnings) => one(told, "published", warnings)));
  const pushed = push.safeParse(json.value);
  if (pushed.success) return ok(readEvents(pushed.data.events));
  if (review.safeParse(json.value).success)
    return ok(readEach([json.value], review, (told, warnings) => one(told, "published", warnings)));
  return err({ kind: "malformed", reason: "not a body of Trustpilot's" });
}

function readEvents(events: z.infer<typeof push>["events"]): ReviewReading {
  const readings = events.map(({ eventName, eventData }) => {
    if (!/^service-review-(created|updated|deleted)$/.test(eventName))
      return { reviews: [], warnings: [`unknown event ${eventName.slice(0, 60)}`] };
    const state = eventName === "service-review-deleted" ? "removed" : "published";
    return readEach([eventData], review, (told, warnings) => one(told, state, warnings));
  });
  return {
    reviews: readings.flatMap(({ reviews }) => reviews),
    warnings: [...new Set(readings.flatMap(({ warnings }) => warnings))],
  };
}

function one(told: z.infer<typeof review>, state: ReviewState, warnings: string[]): SiteReview | undefined {
  const at = parseInstant(told.createdAt);
  if (!at) {
    warnOnce(warnings, "a time that is none");
    return undefined;
  }
  return {
    id: told.id,
    at,
    updatedAt: told.updatedAt ? (parseInstant(told.updatedAt) ?? null) : null,
    rating: normalised(told.stars, SCALE, warnings),
    scale: SCALE,
    ...titleAndText(told.title, told.text),
    language: told.language,
    author: told.consumer?.displayName ?? told.consumer?.name ?? null,
    email: told.referralEmail,
    orderReference: told.referenceId,
    orderId: null,
    productId: null,
    verified: told.isVerified,
    state,
    subject: "shop",
  };
}
