import { err, ok } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { tokenKeeper } from "#app/providers/access-token.server.ts";
import { ask } from "#app/providers/answer.ts";
import type { Credentials, ProviderHttp } from "#app/providers/provider.ts";
import { getBody, getPage, parsed } from "../asking.ts";
import { withBearer } from "../bearer.server.ts";
import type { InvitationOutcome, Invite, ListReviews, RereadReview, SiteConnectionTest } from "../review-site.ts";
import { readEtrusted } from "./read.ts";
import { accepted, after, list, token } from "./schema.ts";

const BASE = "https://api.etrusted.com";
const LOGIN = "https://login.etrusted.com/oauth/token";
const PAGE = 100;

const tokens = tokenKeeper(async (http, credentials, now) => {
  const granted = await askToken(http, credentials, now);
  if (!granted.ok) return granted;
  const expiresAt = new Date(Date.parse(now) + granted.value.expires_in * 1000).toISOString();
  return ok({ token: granted.value.access_token, expiresAt });
});

/** GET /reviews from the submitted ones on; the cursor is the site's own. */
export const listEtrusted: ListReviews = (http, credentials, { since, cursor }, now) =>
  withBearer(tokens, http, credentials, now, async (headers) => {
    const query = new URLSearchParams({ count: `${PAGE}` });
    if (credentials.channel) query.set("channels", credentials.channel);
    if (since !== null) query.set("submittedAfter", since);
    if (cursor !== null) query.set("after", cursor);
    const body = await getPage(http, `${BASE}/reviews?${query.toString()}`, headers, now);
    if (!body.ok) return body;
    const reading = readEtrusted(body.value);
    if (!reading.ok) return reading;
    const page = parsed(body.value, list, "Trusted Shops");
    const next = page.ok
      ? (after.safeParse(page.value.paging?.cursors ?? page.value.paging?.cursor).data?.after ?? null)
      : null;
    return ok({ ...reading.value, next: next === cursor ? null : next });
  });

export const rereadEtrusted: RereadReview = (http, credentials, id, now) =>
  withBearer(tokens, http, credentials, now, async (headers) => {
    const body = await getBody(http, `${BASE}/reviews/${encodeURIComponent(id)}`, headers, now);
    if (!body.ok) return body;
    if (!body.value) return ok(null);
    const reading = readEtrusted(body.value);
    return reading.ok ? ok(reading.value.reviews[0] ?? null) : reading;
  });

/** POST /events: the event is what makes Trusted Shops invite, by the rules that the shop set there. */
export const inviteEtrusted: Invite = (http, credentials, given, now) =>
  withBearer<InvitationOutcome>(tokens, http, credentials, now, async (headers) => {
    const event = {
      type: "checkout",
      defaultLocale: given.language,
      customer: {
        email: given.email,
        ...(given.firstName ? { firstName: given.firstName } : {}),
        ...(given.lastName ? { lastName: given.lastName } : {}),
      },
      channel: { id: credentials.channel ?? "", type: "etrusted" },
      transaction: { reference: given.orderReference, date: given.orderedAt },
      estimatedDeliveryDate: now.slice(0, 10),
      system: "weerwoord",
    };
    const request = {
      method: "POST" as const,
      url: `${BASE}/events`,
      headers: { ...headers, "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(event),
    };
    const answer = await ask(http, request, now);
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    if (status === 409) return ok({ status: "already_sent", message: null });
    if (status === 400 || status === 422) return ok({ status: "refused", message: `HTTP ${status}` });
    if (status > 299) return err({ kind: "malformed", reason: `HTTP ${status}` });
    const told = parsed(body, accepted, "Trusted Shops");
    return told.ok ? ok({ status: "accepted", message: told.value.Message }) : told;
  });

/** Whether a token is given for the credentials. */
export const testEtrusted: SiteConnectionTest = async (http, credentials) => {
  const granted = await askToken(http, credentials, null);
  return granted.ok ? ok({ works: true }) : granted;
};

/** POST /oauth/token with client credentials; good for an hour. */
async function askToken(http: ProviderHttp, { clientId = "", clientSecret = "" }: Credentials, now: Instant | null) {
  const form = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
    audience: BASE,
  });
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  const answer = await ask(http, { method: "POST", url: LOGIN, headers, body: form.toString() }, now);
  if (!answer.ok) return answer;
  // RFC 6749, section 5.2: wrong credentials may also be answered with 400.
  if (answer.value.status === 400) return err({ kind: "unauthorised" as const, reason: "HTTP 400" });
  return parsed(answer.value.body, token, "Trusted Shops");
}
