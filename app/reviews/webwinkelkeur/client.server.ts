import type { z } from "zod";
import { webwinkelkeurPage } from "#app/domain/disclosure/countries/nl.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import type { Credentials, ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";
import { getPage } from "../asking.ts";
import { passed, placeOf } from "../paging.ts";
import { normalised, warnOnce } from "../reading.ts";
import type {
  ConsentCheck,
  Invite,
  ListInvitations,
  ListReviews,
  ReadSummary,
  SentInvitation,
  SiteConnectionTest,
} from "../review-site.ts";
import { readWebwinkelkeur, refusalOf } from "./read.ts";
import { invitation, invitations, permission, ratings, refusal, sent, summary, webshop } from "./schema.ts";

const BASE = "https://dashboard.webwinkelkeur.nl/api";
const PAGE = 100;
const ZONE = "Europe/Amsterdam";

/** GET ratings.json, newest first. A rating that arrives meanwhile moves others to the next page: they come twice, none is missed. */
export const listWebwinkelkeur: ListReviews = async (http, credentials, { since, cursor }, now) => {
  const offset = placeOf(cursor, 0);
  const body = await get(http, credentials, "1.0/ratings.json", { offset: `${offset}`, limit: `${PAGE}` }, now);
  if (!body.ok) return body;
  const reading = readWebwinkelkeur(body.value);
  if (!reading.ok) return reading;
  const list = read(body.value, ratings);
  const held = list.ok ? list.value.ratings.length : 0;
  const more = held === PAGE && !passed(reading.value.reviews, since);
  return ok({ ...reading.value, next: more ? `${offset + held}` : null });
};

/** GET invitations.json: the order stands here, not in the ratings, also for invitations that others asked for. */
export const listInvitationsWebwinkelkeur: ListInvitations = async (http, credentials, { cursor }, now) => {
  const offset = placeOf(cursor, 0);
  const body = await get(http, credentials, "1.0/invitations.json", { offset: `${offset}`, limit: `${PAGE}` }, now);
  if (!body.ok) return body;
  const list = read(body.value, invitations);
  if (!list.ok) return list;
  const warnings: string[] = [];
  const sentOnes = list.value.invitations.flatMap((item): SentInvitation[] => {
    const parsed = invitation.safeParse(item);
    if (!parsed.success) warnOnce(warnings, "an invitation is not understood");
    if (!parsed.success || parsed.data.datetimes.sent === false) return [];
    const sentAt = isoInstant(parsed.data.datetimes.sent, ZONE);
    if (!sentAt) warnOnce(warnings, "an invitation's time is none");
    return sentAt ? [{ email: parsed.data.email, orderReference: parsed.data.order, sentAt }] : [];
  });
  const held = list.value.invitations.length;
  return ok({ invitations: sentOnes, warnings, next: held === PAGE ? `${offset + held}` : null });
};

/** POST invitations.json, form-encoded, without delay: when it is due was decided here. Every answer is HTTP 200. */
export const inviteWebwinkelkeur: Invite = async (http, credentials, given, now) => {
  const name = [given.firstName, given.lastName].filter(Boolean).join(" ");
  const form = new URLSearchParams({
    email: given.email,
    order: given.orderReference,
    delay: "0",
    language: given.language,
    client: "weerwoord",
    ...(name ? { customer_name: name } : {}),
  });
  const answer = await ask(
    http,
    {
      method: "POST",
      url: address(credentials, "1.0/invitations.json"),
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: form.toString(),
    },
    now,
  );
  if (!answer.ok) return answer;
  const json = jsonOf(answer.value.body);
  if (!json.ok) return json;
  const success = sent.safeParse(json.value);
  if (success.success) {
    const { message } = success.data;
    return ok({ status: /already sent/i.test(message ?? "") ? "already_sent" : "accepted", message });
  }
  const failure = refusalOf(json.value);
  const told = refusal.safeParse(json.value);
  if (failure.kind !== "malformed" || !told.success) return err(failure);
  return ok({ status: "refused", message: failure.reason });
};

/** GET order_permissions.json: whether the customer ticked WebwinkelKeur's box for this order. */
export const consentWebwinkelkeur: ConsentCheck = async (http, credentials, orderNumber, now) => {
  const body = await get(http, credentials, "2.0/order_permissions.json", { orderNumber }, now);
  if (!body.ok) return body;
  const answer = read(body.value, permission);
  if (!answer.ok) return answer;
  return ok(answer.value.has_consent ?? answer.value.data?.has_consent ?? null);
};

/**
 * GET ratings_summary.json and webshop.json: the second one answers for members only, and names their page. The average is on
 * the scale of 10 when it is above 5 (the vendor's own client holds such an answer).
 */
export const summaryWebwinkelkeur: ReadSummary = async (http, credentials, now) => {
  const body = await get(http, credentials, "1.0/ratings_summary.json", {}, now);
  if (!body.ok) return body;
  const told = read(body.value, summary);
  if (!told.ok) return told;
  const shop = await get(http, credentials, "1.0/webshop.json", {}, now);
  if (!shop.ok) return shop;
  const member = read(shop.value, webshop);
  if (!member.ok) return member;
  const { amount, rating_average: average } = told.value.data;
  const scale = (average ?? 0) > 5 ? 10 : 5;
  const { languages } = member.value.data;
  const page = (languages.find(({ main }) => main === true) ?? languages[0])?.url ?? null;
  return ok({
    name: "WebwinkelKeur",
    rating: amount > 0 ? normalised(average, scale, []) : null,
    scale,
    count: amount,
    page: webwinkelkeurPage(page ?? undefined) ?? null,
  });
};

/** Reads one rating: wrong keys are told apart from a shop without ratings. */
export const testWebwinkelkeur: SiteConnectionTest = async (http, credentials) => {
  const body = await get(http, credentials, "1.0/ratings.json", { offset: "0", limit: "1" }, null);
  if (!body.ok) return body;
  const reading = readWebwinkelkeur(body.value);
  return reading.ok ? ok({ works: true }) : reading;
};

/** The vendor takes its keys in the address only: `id` is the webshop's number, `code` the API key. */
function address(credentials: Credentials, path: string, query: Record<string, string> = {}): string {
  const { id = "", code = "" } = credentials;
  return `${BASE}/${path}?${new URLSearchParams({ id, code, ...query }).toString()}`;
}

function get(
  http: ProviderHttp,
  credentials: Credentials,
  path: string,
  query: Record<string, string>,
  now: Instant | null,
): Promise<Result<Uint8Array, ProviderFailure>> {
  return getPage(http, address(credentials, path, query), {}, now);
}

function read<Schema extends z.ZodType>(body: Uint8Array, schema: Schema): Result<z.infer<Schema>, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err(refusalOf(json.value));
}
