import { starsOf, weighReview, type WeightReason } from "../../review/weigh-review.ts";
import type { OrderReview } from "../facts.ts";
import type { Fact } from "../handover-facts.ts";
import { isDelivered } from "../parcels.ts";
import { type AssessmentContext, type Held, message } from "./model.ts";

/** Requirements that a customer's review can hold. It supports what else is held; no forum takes it as proof alone. */

/** The reviews that speak for one side in this claim. */
export function reviewsFor(
  { facts, parcels, claim }: Pick<AssessmentContext, "facts" | "parcels" | "claim">,
  side: "shop" | "customer",
): { review: Fact<OrderReview>; because: WeightReason }[] {
  const order = facts.order?.value;
  const delivered = parcels.flatMap((parcel) => (isDelivered(parcel) ? (parcel.handover?.value.at ?? []) : []));
  const sent = facts.fulfillments.flatMap(({ value }) => value.created_at ?? []);
  const from = [...delivered].sort().at(-1) ?? [...sent].sort()[0] ?? null;
  const orderEmail = order?.email ?? order?.contact_email ?? null;
  return facts.reviews.flatMap((review) => {
    const weight = weighReview(review.value, { reason: claim.reason, from, orderEmail });
    return weight.helps === side ? [{ review, because: weight.because }] : [];
  });
}

/** A review in which the customer says that he has the goods, or that they work. */
export function reviewOfReceipt(context: AssessmentContext): Held | undefined {
  return heldBy(context, ["says_received", "says_works"]);
}

/** A review in which the customer is satisfied with the goods. */
export function reviewPraise(context: AssessmentContext): Held | undefined {
  return heldBy(context, ["says_works", "satisfied"]);
}

/** A review that was written under the address with which the order was placed. */
export function reviewBySamePerson(context: AssessmentContext): Held | undefined {
  return heldBy(context, ["same_person"]);
}

function heldBy(context: AssessmentContext, reasons: readonly WeightReason[]): Held | undefined {
  const found = reviewsFor(context, "shop").filter(({ because }) => reasons.includes(because));
  const [first] = found;
  if (!first) return undefined;
  const { site, at } = first.review.value;
  return {
    entries: found.flatMap(({ review }) => [review.entry, review.value.match.entry]),
    why: message("held.review", { site, date: at.slice(0, 10), stars: starsOf(first.review.value) ?? "–" }),
  };
}
