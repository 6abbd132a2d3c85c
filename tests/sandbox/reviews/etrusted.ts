import { bearer, grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import { type SiteStandIn, stars } from "#tests/sandbox/reviews/stand-in.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";

const API = "https://api.etrusted.com";
const LOGIN = "login.etrusted.com";
const TOKEN_SECONDS = 3600;

/** Trusted Shops: a token for an hour; what invites is an event; the cursor of a page is nobody's business. */
export const etrusted: SiteStandIn = {
  id: "etrusted",
  hosts: [LOGIN, "api.etrusted.com"],
  credentials: {
    clientId: "sandbox-etrusted-client",
    clientSecret: "sandbox-etrusted-secret",
    channel: "chl-00000000-sandbox",
  },
  products: true,
  unauthorised: ({ url }) =>
    url.host === LOGIN
      ? Response.json({ error: "access_denied", error_description: "Unauthorized" }, { status: 401 })
      : Response.json({ Message: "The access token is not valid" }, { status: 401 }),
  answer(call, desk) {
    const { method, url, headers, body } = call;
    const { clientId, clientSecret, channel } = this.credentials;
    if (url.host === LOGIN) {
      const form = new URLSearchParams(body);
      const known = form.get("client_id") === clientId && form.get("client_secret") === clientSecret;
      if (method !== "POST" || url.pathname !== "/oauth/token") return new Response("", { status: 404 });
      if (desk.ended || !known || form.get("grant_type") !== "client_credentials" || form.get("audience") !== API)
        return this.unauthorised(call);
      const access_token = grantToken(this.id, TOKEN_SECONDS, desk.now);
      return Response.json({ access_token, expires_in: TOKEN_SECONDS, token_type: "Bearer" });
    }
    if (desk.ended || !isGoodToken(this.id, bearer(headers.authorization), desk.now)) return this.unauthorised(call);
    if (method === "POST" && url.pathname === "/events") {
      const event = JSON.parse(body) as {
        customer: { email: string };
        channel: { id: string };
        transaction: { reference: string };
      };
      if (event.channel.id !== channel) return Response.json({ Message: "Unknown channel" }, { status: 400 });
      // An event of the same transaction is taken again, and nobody is invited a second time.
      desk.invite(event.customer.email, event.transaction.reference);
      return Response.json({ Message: "Event received", EventRef: `evt-${event.transaction.reference}` });
    }
    if (url.pathname === "/reviews") {
      const after = url.searchParams.get("submittedAfter") ?? "";
      const count = Number(url.searchParams.get("count") ?? 10);
      const start = startAt(url.searchParams.get("after"));
      const found = url.searchParams.get("channels") === channel ? desk.reviews.filter(({ at }) => at >= after) : [];
      const more = start + count < found.length;
      return Response.json({
        items: found.slice(start, start + count).map(shape),
        paging: { count, cursors: { before: null, after: more ? cursorOf(start + count) : null }, links: {} },
        totalElements: found.length,
      });
    }
    const id = /^\/reviews\/([^/]+)$/.exec(url.pathname)?.[1];
    const review = desk.reviews.find((known) => known.id === id);
    return review ? Response.json(shape(review)) : Response.json({ Message: "Not found" }, { status: 404 });
  },
};

function cursorOf(start: number): string {
  return Buffer.from(`start:${start}`).toString("base64url");
}

function startAt(cursor: string | null): number {
  return Number(/^start:(\d+)$/.exec(Buffer.from(cursor ?? "", "base64url").toString())?.[1] ?? 0);
}

/** One without an invitation has neither customer's transaction nor proof of a purchase. */
function shape(review: SandboxReview) {
  return {
    id: review.id,
    type: review.productId ? "PRODUCT_REVIEW" : "SERVICE_REVIEW",
    rating: stars(review),
    title: "",
    comment: review.text,
    submittedAt: review.at,
    createdAt: review.at,
    updatedAt: review.updatedAt,
    editedAt: review.updatedAt === review.at ? null : review.updatedAt,
    state: review.removed ? "DISCARDED" : "APPROVED",
    verificationType: review.reference ? "VERIFIED" : "UNDEFINED",
    customer: { email: review.email, firstName: review.author, lastName: "", fullName: review.author },
    ...(review.reference ? { transaction: { reference: review.reference, date: review.at } } : {}),
    language: review.language,
  };
}
