import { basic } from "#tests/sandbox/carriers/stand-in.ts";
import { bearer, grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import { type SiteStandIn, stars } from "#tests/sandbox/reviews/stand-in.ts";
import type { SandboxReview } from "#tests/sandbox/reviews/state.ts";

const INVITATIONS = "invitations-api.trustpilot.com";
const TOKEN_SECONDS = 359_999;

/** Trustpilot: private reviews hold reference and address, pushes hold no address and no signature; deleted ones are gone. */
export const trustpilot: SiteStandIn = {
  id: "trustpilot",
  hosts: ["api.trustpilot.com", INVITATIONS],
  credentials: {
    apiKey: "sandbox-trustpilot-key",
    apiSecret: "sandbox-trustpilot-secret",
    businessUnitId: "sandbox-trustpilot-unit",
    businessUserId: "sandbox-trustpilot-user",
  },
  products: false,
  unauthorised: () => Response.json({ message: "Unauthorized" }, { status: 401 }),
  answer(call, desk) {
    const { method, url, headers, body } = call;
    const { apiKey, apiSecret, businessUnitId, businessUserId } = this.credentials;
    if (url.pathname === "/v1/oauth/oauth-business-users-for-applications/accesstoken") {
      if (desk.ended || method !== "POST" || headers.authorization !== basic(apiKey!, apiSecret!))
        return this.unauthorised(call);
      const access_token = grantToken(this.id, TOKEN_SECONDS, desk.now);
      return Response.json({ access_token, token_type: "BearerToken", expires_in: String(TOKEN_SECONDS) });
    }
    if (desk.ended || !isGoodToken(this.id, bearer(headers.authorization), desk.now)) return this.unauthorised(call);
    const unit = `/v1/private/business-units/${businessUnitId}`;
    if (url.host === INVITATIONS && method === "POST" && url.pathname === `${unit}/email-invitations`) {
      const invitation = JSON.parse(body) as { consumerEmail: string; referenceNumber: string };
      // A token of the application names no person: who invites has to be said.
      if (headers["x-business-user-id"] !== businessUserId)
        return Response.json({ message: "x-business-user-id is required" }, { status: 400 });
      desk.invite(invitation.consumerEmail, invitation.referenceNumber);
      return new Response("", { status: 202 });
    }
    if (url.pathname === `${unit}/reviews`) {
      const page = Number(url.searchParams.get("page") ?? 1);
      const perPage = Number(url.searchParams.get("perPage") ?? 20);
      const since = url.searchParams.get("startDateTime") ?? "";
      const found = desk.listed.filter(({ at }) => at >= since);
      return Response.json({ reviews: found.slice((page - 1) * perPage, page * perPage).map(shape), links: [] });
    }
    const id = /^\/v1\/private\/reviews\/([^/]+)$/.exec(url.pathname)?.[1];
    const review = desk.listed.find((known) => known.id === id);
    return review ? Response.json(shape(review)) : Response.json({ message: "Not found" }, { status: 404 });
  },
  push(review, what) {
    const { referralEmail: _private, updatedAt: _notTold, ...eventData } = shape(review);
    const event = { eventName: `service-review-${what}`, version: "1.0.0", eventData };
    return { headers: {}, body: JSON.stringify({ events: [event] }) };
  },
};

function shape(review: SandboxReview) {
  return {
    id: review.id,
    stars: stars(review),
    title: "",
    text: review.text,
    language: review.language,
    createdAt: review.at,
    updatedAt: review.updatedAt === review.at ? null : review.updatedAt,
    referenceId: review.reference,
    referralEmail: review.email,
    isVerified: review.reference !== null,
    status: "active",
    source: review.reference ? "InvitationApi" : "Organic",
    consumer: { id: `consumer-${review.id}`, displayName: review.author },
  };
}
