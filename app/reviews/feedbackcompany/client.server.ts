import { err, ok } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { tokenKeeper } from "#app/providers/access-token.server.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import type { Credentials, ProviderHttp } from "#app/providers/provider.ts";
import { getBody, getPage, parsed } from "../asking.ts";
import { withBearer } from "../bearer.server.ts";
import { passed, placeOf } from "../paging.ts";
import type { InvitationOutcome, Invite, ListReviews, RereadReview, SiteConnectionTest } from "../review-site.ts";
import { readFeedbackCompany } from "./read.ts";
import { list, told, token } from "./schema.ts";

const BASE = "https://www.feedbackcompany.com/api/v2";
const PAGE = 100;
/** The vendor's plugin keeps a token for 20 days, and asks for another one when it is refused. */
const TOKEN_SECONDS = 20 * 86_400;

const tokens = tokenKeeper(async (http, credentials, now) => {
  const granted = await askToken(http, credentials, now);
  if (!granted.ok) return granted;
  const seconds = Math.min(granted.value.expires_in ?? TOKEN_SECONDS, TOKEN_SECONDS);
  return ok({ token: granted.value.access_token, expiresAt: new Date(Date.parse(now) + seconds * 1000).toISOString() });
});

/** GET /review/ in pieces; should a site not know the pieces, whoever reads on sees the same ones again and stops. */
export const listFeedbackCompany: ListReviews = (http, credentials, { since, cursor }, now) =>
  withBearer(tokens, http, credentials, now, async (headers) => {
    const start = placeOf(cursor, 0);
    const body = await getPage(http, `${BASE}/review/?limit=${PAGE}&start=${start}`, headers, now);
    if (!body.ok) return body;
    const reading = readFeedbackCompany(body.value);
    if (!reading.ok) return reading;
    const page = parsed(body.value, list, "Feedback Company");
    const held = page.ok ? page.value.reviews.length : 0;
    const more = held === PAGE && !passed(reading.value.reviews, since);
    return ok({ ...reading.value, next: more ? `${start + held}` : null });
  });

/** GET /review/get/?id= */
export const rereadFeedbackCompany: RereadReview = (http, credentials, id, now) =>
  withBearer(tokens, http, credentials, now, async (headers) => {
    const body = await getBody(http, `${BASE}/review/get/?id=${encodeURIComponent(id)}`, headers, now);
    if (!body.ok) return body;
    if (!body.value) return ok(null);
    const reading = readFeedbackCompany(body.value);
    return reading.ok ? ok(reading.value.reviews[0] ?? null) : reading;
  });

/** POST /orders without delay; the site invites for it, and reminds by its own setting. */
export const inviteFeedbackCompany: Invite = (http, credentials, given, now) =>
  withBearer<InvitationOutcome>(tokens, http, credentials, now, async (headers) => {
    const request = {
      method: "POST" as const,
      url: `${BASE}/orders`,
      headers: { ...headers, "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({
        external_id: given.orderReference,
        customer: {
          email: given.email,
          fullname: [given.firstName, given.lastName].filter(Boolean).join(" "),
        },
        invitation: { delay: { unit: "days", amount: 0 } },
      }),
    };
    const answer = await ask(http, request, now);
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    const json = jsonOf(body);
    const said = json.ok ? told.safeParse(json.value).data : undefined;
    const message = said?.message ?? said?.error ?? null;
    if (status === 409 || /already/i.test(message ?? "")) return ok({ status: "already_sent", message });
    if (!json.ok) return json;
    if (status === 400 || status === 422 || said?.success === false)
      return ok({ status: "refused", message: message ?? `HTTP ${status}` });
    if (status > 299) return err({ kind: "malformed", reason: `HTTP ${status}` });
    return ok({ status: "accepted", message });
  });

/** Whether a token is given for the credentials. */
export const testFeedbackCompany: SiteConnectionTest = async (http, credentials) => {
  const granted = await askToken(http, credentials, null);
  return granted.ok ? ok({ works: true }) : granted;
};

/** GET /oauth2/token: the vendor takes its secrets in the address only. */
async function askToken(http: ProviderHttp, { clientId = "", clientSecret = "" }: Credentials, now: Instant | null) {
  const query = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "authorization_code",
  });
  const url = `${BASE}/oauth2/token?${query.toString()}`;
  const answer = await ask(http, { method: "GET", url, headers: { accept: "application/json" } }, now);
  if (!answer.ok) return answer;
  // RFC 6749, section 5.2: wrong credentials may also be answered with 400.
  if (answer.value.status === 400) return err({ kind: "unauthorised" as const, reason: "HTTP 400" });
  return parsed(answer.value.body, token, "Feedback Company");
}
