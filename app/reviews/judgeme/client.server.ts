import { err, ok } from "#app/domain/result.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import type { Credentials } from "#app/providers/provider.ts";
import { getBody, getPage, parsed } from "../asking.ts";
import { passed, placeOf } from "../paging.ts";
import type { Invite, ListReviews, RereadReview, SiteConnectionTest } from "../review-site.ts";
import { readJudgeme } from "./read.ts";
import { list } from "./schema.ts";

const BASE = "https://api.judge.me/api/v1";
const PAGE = 100;

/** GET /reviews by pages that count from 1; the page after the last is empty. */
export const listJudgeme: ListReviews = async (http, credentials, { since, cursor }, now) => {
  const page = placeOf(cursor, 1);
  const url = address(credentials, "/reviews", { page: `${page}`, per_page: `${PAGE}` });
  const body = await getPage(http, url, headers(credentials), now);
  if (!body.ok) return body;
  const reading = readJudgeme(body.value);
  if (!reading.ok) return reading;
  const told = parsed(body.value, list, "Judge.me");
  // The vendor may give fewer than asked for: it says how many make a page.
  const full = told.ok && told.value.reviews.length >= (told.value.per_page ?? PAGE);
  return ok({ ...reading.value, next: full && !passed(reading.value.reviews, since) ? `${page + 1}` : null });
};

export const rereadJudgeme: RereadReview = async (http, credentials, id, now) => {
  const body = await getBody(
    http,
    address(credentials, `/reviews/${encodeURIComponent(id)}`),
    headers(credentials),
    now,
  );
  if (!body.ok) return body;
  if (!body.value) return ok(null);
  const reading = readJudgeme(body.value);
  return reading.ok ? ok(reading.value.reviews[0] ?? null) : reading;
};

/** POST /orders/send_manual_review_request: Judge.me knows the order from Shopify and asks for it. */
export const inviteJudgeme: Invite = async (http, credentials, given, now) => {
  const answer = await ask(
    http,
    {
      method: "POST",
      url: address(credentials, "/orders/send_manual_review_request"),
      headers: { ...headers(credentials), "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ id: given.orderId, email: given.email }),
    },
    now,
  );
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status >= 200 && status < 300) {
    // What a taken request is answered with is not documented; a page of HTML is somebody else's.
    const json = body.length === 0 ? ok(null) : jsonOf(body);
    return json.ok ? ok({ status: "accepted", message: null }) : json;
  }
  if (status === 404 || status === 422) return ok({ status: "refused", message: `HTTP ${status}` });
  return err({ kind: "malformed", reason: `HTTP ${status}` });
};

/** Reads one review. */
export const testJudgeme: SiteConnectionTest = async (http, credentials) => {
  const url = address(credentials, "/reviews", { page: "1", per_page: "1" });
  const body = await getPage(http, url, headers(credentials), null);
  if (!body.ok) return body;
  const reading = readJudgeme(body.value);
  return reading.ok ? ok({ works: true }) : reading;
};

function address(credentials: Credentials, path: string, query: Record<string, string> = {}): string {
  const { shopDomain = "" } = credentials;
  return `${BASE}${path}?${new URLSearchParams({ shop_domain: shopDomain, ...query }).toString()}`;
}

function headers(credentials: Credentials): Record<string, string> {
  return { "x-api-token": credentials.token ?? "" };
}
