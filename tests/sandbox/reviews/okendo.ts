import { basic } from "#tests/sandbox/carriers/stand-in.ts";
import { type SiteStandIn, stars } from "#tests/sandbox/reviews/stand-in.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";

/** Okendo: invites by itself and tells Shopify's order with the review; the next page is an address. */
export const okendo: SiteStandIn = {
  id: "okendo",
  hosts: ["api.okendo.io"],
  credentials: { userId: "sandbox-okendo-user", apiKey: "sandbox-okendo-key" },
  products: true,
  unauthorised: () => Response.json({ message: "Unauthorized" }, { status: 401 }),
  answer(call, desk) {
    const { url, headers } = call;
    const { userId, apiKey } = this.credentials;
    if (desk.ended || headers.authorization !== basic(userId!, apiKey!)) return this.unauthorised(call);
    if (!headers["okendo-api-version"])
      return Response.json({ message: "okendo-api-version is required" }, { status: 400 });
    if (url.pathname !== "/enterprise/reviews") return Response.json({ message: "Not Found" }, { status: 404 });
    const limit = Math.min(Number(url.searchParams.get("limit") ?? 25), 100);
    const last = url.searchParams.get("lastEvaluated");
    const start = last === null ? 0 : desk.listed.findIndex(({ id }) => id === last) + 1;
    const reviews = desk.listed.slice(start, start + limit);
    const more = start + limit < desk.listed.length;
    return Response.json({
      reviews: reviews.map(shape),
      ...(more ? { nextUrl: `/enterprise/reviews?limit=${limit}&lastEvaluated=${reviews.at(-1)!.id}` } : {}),
    });
  },
};

function shape(review: SandboxReview) {
  return {
    reviewId: review.id,
    title: "",
    body: review.text,
    rating: stars(review),
    languageCode: review.language,
    dateCreated: review.at,
    dateUpdated: review.updatedAt === review.at ? null : review.updatedAt,
    status: "approved",
    productId: review.productId ? `shopify-${review.productId}` : null,
    ...(review.orderId ? { order: { orderId: review.orderId, orderNumber: review.reference } } : {}),
    reviewer: {
      displayName: review.author,
      name: review.author,
      email: review.email,
      isVerified: Boolean(review.orderId),
    },
  };
}
