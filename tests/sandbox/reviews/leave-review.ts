import { randomUUID } from "node:crypto";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { findSiteStandIn } from "#tests/sandbox/reviews/registry.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";
import { customerOf, NotFound } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/**
 * What kind of review a customer leaves. `ambiguous`: without an invitation, so that only his address speaks for an order;
 * `edited` and `removed`: his last one at that site, in other words or taken away.
 */
export const REVIEW_MOODS = ["good", "bad", "late", "ambiguous", "edited", "removed"] as const;
export type ReviewMood = (typeof REVIEW_MOODS)[number];

const SAID: Record<Exclude<ReviewMood, "removed">, { rating: number; text: string }> = {
  good: { rating: 9, text: "Netjes ontvangen, precies zoals besteld." },
  bad: { rating: 2, text: "Kwam beschadigd aan. Jammer." },
  late: { rating: 6, text: "Pas na drie weken ontvangen." },
  ambiguous: { rating: 8, text: "Prima winkel, alles goed ontvangen." },
  edited: { rating: 3, text: "Bij nader inzien: na een week kapot." },
};

export type LeaveReview = {
  /** Id of the site. */
  site: string;
  mood?: ReviewMood;
  /** Of the shop, or of the order's first product where the site takes such reviews. */
  about?: "shop" | "product";
  text?: string | undefined;
  /** Of the text; default Dutch, as the usual ones are. */
  language?: string;
  /** 1 to 10; default what the mood says. */
  rating?: number | undefined;
  at?: Date | undefined;
};

/**
 * A customer leaves a review at a site, or changes or takes away the last one that he left there. The site tells the addresses
 * entered for it.
 * @throws NotFound when there is no such site, or nothing to change
 */
export async function leaveReview(context: SandboxContext, order: Order, input: LeaveReview): Promise<SandboxReview> {
  const { mood = "good" } = input;
  const before = mood === "edited" || mood === "removed" ? lastReview(context, order, input.site) : undefined;
  const now = (input.at ?? context.now()).toISOString();
  if (mood === "removed") {
    Object.assign(before!, { removed: true, updatedAt: now });
    return told(context, before!, "deleted");
  }
  const said = {
    ...SAID[mood],
    ...(input.text ? { text: input.text } : {}),
    ...(input.rating ? { rating: input.rating } : {}),
  };
  if (before) return told(context, Object.assign(before, said, { updatedAt: now }), "updated");
  const review = newReview(context, order, input, now, said);
  context.state.reviewSites.reviews.push(review);
  return told(context, review, "created");
}

function newReview(
  context: SandboxContext,
  order: Order,
  { site, mood, about, language = "nl" }: LeaveReview,
  at: string,
  said: { rating: number; text: string },
): SandboxReview {
  const standIn = findSiteStandIn(site);
  if (about === "product" && !standIn.products) throw new RangeError(`${site} takes no reviews of products`);
  const customer = customerOf(context.state, order);
  const invited = mood !== "ambiguous";
  return {
    id: randomUUID(),
    site: standIn.id,
    reference: invited ? order.name.replace(/^#/, "") : null,
    orderId: invited ? order.id : null,
    productId: about === "product" ? (order.lineItems[0]?.productId ?? null) : null,
    email: customer.email,
    author: customer.firstName,
    ...said,
    language,
    at,
    updatedAt: at,
  };
}

function lastReview({ state }: SandboxContext, order: Order, site: string): SandboxReview {
  const { email } = customerOf(state, order);
  const standIn = findSiteStandIn(site);
  const review = state.reviewSites.reviews.findLast(
    (known) => known.site === standIn.id && known.email === email && !known.removed,
  );
  if (!review) throw new NotFound(`${email} has no review at ${site}`);
  return review;
}

async function told(
  context: SandboxContext,
  review: SandboxReview,
  what: "created" | "updated" | "deleted",
): Promise<SandboxReview> {
  context.save();
  await context.pushReview(review, what);
  return review;
}
