import { err, ok } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { tokenKeeper } from "#app/providers/access-token.server.ts";
import { ask } from "#app/providers/answer.ts";
import type { Credentials, ProviderHttp } from "#app/providers/provider.ts";
import { getBody, getPage, parsed } from "../asking.ts";
import { withBearer } from "../bearer.server.ts";
import { placeOf } from "../paging.ts";
import type { InvitationOutcome, Invite, ListReviews, RereadReview, SiteConnectionTest } from "../review-site.ts";
import { readTrustpilot } from "./read.ts";
import { list, token } from "./schema.ts";

const API = "https://api.trustpilot.com/v1";
const INVITATIONS = "https://invitations-api.trustpilot.com/v1";
const PAGE = 100;

/** Locales that Trustpilot writes invitations in, https://developers.trustpilot.com/invitation-api */
const LOCALES = { nl: "nl-NL", en: "en-GB", de: "de-DE", fr: "fr-FR" } as const;

const tokens = tokenKeeper(async (http, credentials, now) => {
  const granted = await askToken(http, credentials, now);
  if (!granted.ok) return granted;
  const expiresAt = new Date(Date.parse(now) + granted.value.expires_in * 1000).toISOString();
  return ok({ token: granted.value.access_token, expiresAt });
});

/** GET private service reviews, newest first, by pages that count from 1. Only these hold reference and e-mail address. */
export const listTrustpilot: ListReviews = (http, credentials, { since, cursor }, now) =>
  withBearer(tokens, http, credentials, now, async (headers) => {
    const page = placeOf(cursor, 1);
    const query = new URLSearchParams({ page: `${page}`, perPage: `${PAGE}`, orderBy: "createdat.desc" });
    if (since !== null) query.set("startDateTime", since);
    const url = `${API}/private/business-units/${unit(credentials)}/reviews?${query.toString()}`;
    const body = await getPage(http, url, headers, now);
    if (!body.ok) return body;
    const reading = readTrustpilot(body.value);
    if (!reading.ok) return reading;
    const told = parsed(body.value, list, "Trustpilot");
    const full = told.ok && told.value.reviews.length === PAGE;
    return ok({ ...reading.value, next: full ? `${page + 1}` : null });
  });

/** GET /private/reviews/{id}; a deleted one is not found. */
export const rereadTrustpilot: RereadReview = (http, credentials, id, now) =>
  withBearer(tokens, http, credentials, now, async (headers) => {
    const body = await getBody(http, `${API}/private/reviews/${encodeURIComponent(id)}`, headers, now);
    if (!body.ok) return body;
    if (!body.value) return ok(null);
    const reading = readTrustpilot(body.value);
    return reading.ok ? ok(reading.value.reviews[0] ?? null) : reading;
  });

/** POST email-invitations without delay, with the template that the shop chose at Trustpilot. */
export const inviteTrustpilot: Invite = (http, credentials, given, now) =>
  withBearer<InvitationOutcome>(tokens, http, credentials, now, async (headers) => {
    const invitation = {
      type: "email",
      consumerEmail: given.email,
      consumerName: [given.firstName, given.lastName].filter(Boolean).join(" ") || given.email.split("@")[0],
      referenceNumber: given.orderReference,
      locale: LOCALES[given.language],
      serviceReviewInvitation: {
        preferredSendTime: now.slice(0, 19),
        ...(credentials.templateId ? { templateId: credentials.templateId } : {}),
      },
    };
    const request = {
      method: "POST" as const,
      url: `${INVITATIONS}/private/business-units/${unit(credentials)}/email-invitations`,
      headers: {
        ...headers,
        "content-type": "application/json",
        accept: "application/json",
        ...(credentials.businessUserId ? { "x-business-user-id": credentials.businessUserId } : {}),
      },
      body: JSON.stringify(invitation),
    };
    const answer = await ask(http, request, now);
    if (!answer.ok) return answer;
    const { status } = answer.value;
    if (status >= 200 && status < 300) return ok({ status: "accepted", message: null });
    if (status === 400 || status === 422) return ok({ status: "refused", message: `HTTP ${status}` });
    return err({ kind: "malformed", reason: `HTTP ${status}` });
  });

/** Whether a token is given for the credentials. */
export const testTrustpilot: SiteConnectionTest = async (http, credentials) => {
  const granted = await askToken(http, credentials, null);
  return granted.ok ? ok({ works: true }) : granted;
};

/** POST /oauth/oauth-business-users-for-applications/accesstoken with client credentials. */
async function askToken(http: ProviderHttp, { apiKey = "", apiSecret = "" }: Credentials, now: Instant | null) {
  const request = {
    method: "POST" as const,
    url: `${API}/oauth/oauth-business-users-for-applications/accesstoken`,
    headers: {
      authorization: `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
    },
    body: "grant_type=client_credentials",
  };
  const answer = await ask(http, request, now);
  if (!answer.ok) return answer;
  // RFC 6749, section 5.2: wrong credentials may also be answered with 400.
  if (answer.value.status === 400) return err({ kind: "unauthorised" as const, reason: "HTTP 400" });
  return parsed(answer.value.body, token, "Trustpilot");
}

function unit(credentials: Credentials): string {
  return encodeURIComponent(credentials.businessUnitId ?? "");
}
