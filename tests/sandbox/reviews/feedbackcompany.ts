import { bearer, grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import { dutchTime, type SiteStandIn, stars } from "#tests/sandbox/reviews/stand-in.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";

const API = "/api/v2";
const TOKEN_SECONDS = 30 * 86_400;

/**
 * Feedback Company. That the time, the address and the order's number come back with a review, and that its list comes in
 * pieces, nobody has confirmed: they are played so that the app's reading of them can be tried.
 */
export const feedbackcompany: SiteStandIn = {
  id: "feedbackcompany",
  hosts: ["www.feedbackcompany.com"],
  credentials: { clientId: "sandbox-feedbackcompany-client", clientSecret: "sandbox-feedbackcompany-secret" },
  products: false,
  unauthorised: () => Response.json({ error: true, message: "Invalid credentials" }, { status: 401 }),
  answer(call, desk) {
    const { method, url, headers, body } = call;
    const { clientId, clientSecret } = this.credentials;
    const { searchParams, pathname } = url;
    if (pathname === `${API}/oauth2/token`) {
      if (
        desk.ended ||
        searchParams.get("client_id") !== clientId ||
        searchParams.get("client_secret") !== clientSecret ||
        searchParams.get("grant_type") !== "authorization_code"
      )
        return this.unauthorised(call);
      return Response.json({ access_token: grantToken(this.id, TOKEN_SECONDS, desk.now), error: false });
    }
    if (desk.ended || !isGoodToken(this.id, bearer(headers.authorization), desk.now)) return this.unauthorised(call);
    if (method === "POST" && pathname === `${API}/orders`) {
      const order = JSON.parse(body) as { external_id: string; customer: { email: string } };
      return desk.invite(order.customer.email, order.external_id)
        ? Response.json({ success: true, error: false })
        : Response.json({ success: false, message: "Order already exists" });
    }
    if (pathname === `${API}/review/`) {
      const start = Number(searchParams.get("start") ?? 0);
      const limit = Number(searchParams.get("limit") ?? 20);
      return Response.json({ success: true, reviews: desk.listed.slice(start, start + limit).map(shape) });
    }
    const review = desk.listed.find(({ id }) => id === searchParams.get("id"));
    return pathname === `${API}/review/get/` && review
      ? Response.json({ success: true, review: shape(review) })
      : Response.json({ success: false, message: "Not found" }, { status: 404 });
  },
};

function shape(review: SandboxReview) {
  return {
    id: review.id,
    client: { name: review.author, email: review.email },
    questions: [
      { type: "final_score", value: String(stars(review)) },
      { type: "main_open", value: review.text },
    ],
    date_created: dutchTime(review.at),
    ...(review.reference ? { external_id: review.reference } : {}),
    language: review.language,
  };
}
