import { randomUUID } from "node:crypto";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { PlayedSite, SandboxReview } from "#tests/sandbox/reviews/state.ts";
import { customerOf } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** What kind of review a customer leaves. `ambiguous`: without an invitation; `edited`: another version of his last one. */
export const REVIEW_MOODS = ["good", "bad", "late", "ambiguous", "edited"] as const;
export type ReviewMood = (typeof REVIEW_MOODS)[number];

const SAID: Record<ReviewMood, { rating: number; text: string }> = {
  good: { rating: 9, text: "Netjes ontvangen, precies zoals besteld." },
  bad: { rating: 2, text: "Kwam beschadigd aan. Jammer." },
  late: { rating: 6, text: "Pas na drie weken ontvangen." },
  ambiguous: { rating: 8, text: "Prima winkel, alles goed ontvangen." },
  edited: { rating: 3, text: "Bij nader inzien: na een week kapot." },
};

/** A customer leaves a review at a site, or changes the last one that he left there. */
export function leaveReview(
  context: SandboxContext,
  order: Order,
  { site, mood, text }: { site: PlayedSite; mood: ReviewMood; text?: string },
): SandboxReview {
  const customer = customerOf(context.state, order);
  const now = context.now().toISOString();
  const said = { ...SAID[mood], ...(text ? { text } : {}) };
  const { reviews } = context.state.reviewSites;
  const last = reviews.findLast((review) => review.site === site && review.email === customer.email);
  if (mood === "edited" && last) Object.assign(last, said, { updatedAt: now });
  const review: SandboxReview =
    mood === "edited" && last
      ? last
      : {
          id: randomUUID(),
          site,
          reference: mood === "ambiguous" ? null : order.name.replace(/^#/, ""),
          email: customer.email,
          author: customer.firstName,
          ...said,
          language: "nl",
          at: now,
          updatedAt: now,
        };
  if (review !== last) reviews.push(review);
  context.save();
  return review;
}
