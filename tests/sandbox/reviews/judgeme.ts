import { hmac } from "#tests/sandbox/carriers/stand-in.ts";
import { type SiteStandIn, stars } from "#tests/sandbox/reviews/stand-in.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";

const API = "/api/v1";
const MOST_PER_PAGE = 100;

/** Judge.me: knows orders from Shopify and tells none of them; its pushes are signed with the private token. */
export const judgeme: SiteStandIn = {
  id: "judgeme",
  hosts: ["api.judge.me"],
  credentials: { shopDomain: "weerwoord-demo.myshopify.com", token: "sandbox-judgeme-token" },
  products: true,
  unauthorised: () => Response.json({ error: "Failed to authenticate" }, { status: 401 }),
  answer(call, desk) {
    const { method, url, headers, body } = call;
    const { shopDomain, token } = this.credentials;
    if (desk.ended || headers["x-api-token"] !== token || url.searchParams.get("shop_domain") !== shopDomain)
      return this.unauthorised(call);
    if (method === "POST" && url.pathname === `${API}/orders/send_manual_review_request`) {
      const { id, email } = JSON.parse(body) as { id: string; email: string };
      const name = desk.orderName(id);
      if (name === undefined) return Response.json({ error: "Order not found" }, { status: 404 });
      desk.invite(email, name);
      return Response.json({ message: "Review request is scheduled" });
    }
    if (url.pathname === `${API}/reviews`) {
      const page = Number(url.searchParams.get("page") ?? 1);
      const perPage = Math.min(Number(url.searchParams.get("per_page") ?? 10), MOST_PER_PAGE);
      return Response.json({
        current_page: page,
        per_page: perPage,
        reviews: desk.listed.slice((page - 1) * perPage, page * perPage).map(shape),
      });
    }
    const id = new RegExp(`^${API}/reviews/([^/]+)$`).exec(url.pathname)?.[1];
    const review = desk.listed.find((known) => known.id === id);
    return review
      ? Response.json({ review: shape(review) })
      : Response.json({ error: "Review not found" }, { status: 404 });
  },
  push(review, what) {
    if (what === "deleted") return undefined;
    const body = JSON.stringify({ review: shape(review) });
    return { headers: { "judgeme-hmac-sha256": hmac(body, this.credentials.token!, "hex") }, body };
  },
};

function shape(review: SandboxReview) {
  return {
    id: review.id,
    title: "",
    body: review.text,
    rating: stars(review),
    product_external_id: review.productId ?? null,
    reviewer: { id: `reviewer-${review.id}`, email: review.email, name: review.author },
    source: "email",
    curated: "ok",
    published: true,
    hidden: false,
    verified: "nothing",
    created_at: withOffset(review.at),
    updated_at: withOffset(review.updatedAt),
    pictures: [],
  };
}

function withOffset(instant: string): string {
  return instant.replace(/\.\d+Z$/, "+00:00");
}
