import type { z } from "zod";
import { err, ok, type Result } from "#app/domain/result.ts";
import { jsonOf } from "#app/providers/answer.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { normalised, readEach, warnOnce } from "../reading.ts";
import type { ReviewReading, SiteReview } from "../review-site.ts";
import { list, review, single } from "./schema.ts";

const SCALE = 5;
const ZONE = "Europe/Amsterdam";

/** Reads a list of reviews, or one. */
export function readFeedbackCompany(body: Uint8Array): Result<ReviewReading, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const many = list.safeParse(json.value);
  if (many.success) return ok(readEach(many.data.reviews, review, one));
  const alone = single.safeParse(json.value);
  if (alone.success) return ok(readEach([alone.data.review], review, one));
  return err({ kind: "malformed", reason: "not a body of Feedback Company's" });
}

function one(told: z.infer<typeof review>, warnings: string[]): SiteReview | undefined {
  const time = told.date_created ?? told.date;
  const at = time === null ? undefined : isoInstant(time, ZONE);
  if (!at) {
    warnOnce(warnings, "a review without a time that can be read");
    return undefined;
  }
  const answerTo = (type: string) => told.questions.find((question) => question.type === type)?.value ?? null;
  const score = answerTo("final_score");
  return {
    id: told.id,
    at,
    updatedAt: null,
    rating: normalised(score === null ? null : Number(score.replace(",", ".")), SCALE, warnings),
    scale: SCALE,
    title: null,
    text: answerTo("main_open"),
    language: told.language,
    author: told.client?.name ?? null,
    email: told.client?.email ?? null,
    orderReference: told.external_id ?? told.order?.external_id ?? null,
    orderId: null,
    productId: null,
    verified: null,
    state: "published",
    subject: "shop",
  };
}
