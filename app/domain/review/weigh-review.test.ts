import { describe, expect, test } from "vitest";
import type { ClaimReason } from "../claim/reasons.ts";
import type { OrderReview } from "../evidence/facts.ts";
import { starsOf, weighReview } from "./weigh-review.ts";

const review = (text: string | null, fields: Partial<OrderReview> = {}): OrderReview => ({
  id: "kiyoh:1",
  site: "Kiyoh",
  at: "2026-11-12T09:00:00.000Z",
  rating: 1,
  scale: 10,
  title: null,
  text,
  language: "nl",
  author: null,
  email: null,
  order_reference: "1042",
  verified: null,
  state: "published",
  match: { entry: "e9", strength: "exact", rule: "order_reference" },
  ...fields,
});
const weigh = (given: OrderReview, reason: ClaimReason, from: string | null = "2026-11-10T09:00:00.000Z") => {
  const { helps, because } = weighReview(given, { reason, from, orderEmail: "fenna@example.com" });
  return `${helps}: ${because}`;
};

describe.each<[ClaimReason, OrderReview, string]>([
  ["product_not_received", review("Netjes ontvangen"), "shop: says_received"],
  ["product_not_received", review("De lamp werkt prima"), "shop: says_works"],
  ["product_not_received", review("Topwinkel!"), "nobody: not_about_this"],
  ["product_not_received", review("Nog steeds niet ontvangen"), "customer: says_not_received"],
  ["product_not_received", review("Ontvangen, maar kapot"), "customer: says_problem"],
  ["product_not_received", review(null, { title: "Ontvangen" }), "shop: says_received"],
  ["product_not_received", review("Ontvangen", { state: "removed" }), "nobody: no_longer_public"],
  [
    "product_not_received",
    review("Ontvangen", { match: { entry: "e9", strength: "weak", rule: "email_and_time" } }),
    "nobody: match_not_confirmed",
  ],
  [
    "product_not_received",
    review("Ontvangen", { match: { entry: "e9", strength: "chosen", rule: "merchant_choice" } }),
    "shop: says_received",
  ],
  ["product_not_received", review("Ontvangen", { at: "2026-11-09T09:00:00.000Z" }), "nobody: before_delivery"],
  ["late_delivery", review("Ontvangen"), "nobody: not_about_this"],
  ["partly_received", review("Ontvangen"), "nobody: not_about_this"],
  ["partly_received", review("Er ontbreekt een schroef"), "customer: says_problem"],
  ["product_unacceptable", review("De lamp werkt prima"), "shop: says_works"],
  ["damaged", review("Mooi!", { rating: 0.8 }), "shop: satisfied"],
  ["damaged", review("Mooi!", { rating: 0.6 }), "nobody: not_about_this"],
  ["damaged", review(null), "nobody: not_about_this"],
  ["damaged", review("Kwam beschadigd binnen"), "customer: says_problem"],
  ["guarantee", review("Werkt prima"), "nobody: not_about_this"],
  ["fraudulent", review("Netjes ontvangen"), "nobody: not_about_this"],
  ["fraudulent", review("Netjes", { email: "Fenna@example.com" }), "shop: same_person"],
  ["fraudulent", review("Netjes", { email: "else@example.com" }), "nobody: not_about_this"],
  ["duplicate", review("Kapot"), "nobody: not_about_this"],
  ["subscription_cancelled", review("Ontvangen"), "nobody: not_about_this"],
])("in a claim %s", (reason, given, expected) => {
  test(`“${given.title ?? given.text}” at ${given.at.slice(0, 10)}, ${given.match.strength}: ${expected}`, () => {
    expect(weigh(given, reason)).toBe(expected);
  });
});

test("says nothing about goods that were never sent", () => {
  expect(weigh(review("Ontvangen"), "product_not_received", null)).toBe("nobody: before_delivery");
});

test.each([
  [0.9, 10, "9/10"],
  [0.8, 5, "4/5"],
  [0.87, 10, "8.7/10"],
  [null, 5, null],
])("%s of %i is written %s", (rating, scale, expected) => expect(starsOf({ rating, scale })).toBe(expected));
