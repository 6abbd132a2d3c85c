import type { z } from "zod";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { reach, statusFailure } from "#app/providers/answer.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { getPage, parsed } from "../asking.ts";
import { normalised } from "../reading.ts";
import type { InvitationOutcome, Invite, ListReviews, ReadSummary, SiteConnectionTest } from "../review-site.ts";
import { readKiyoh, SCALE } from "./read.ts";
import { feed, invited } from "./schema.ts";

/** The two names of one service, with the number by which it tells them apart. */
const HOSTS = {
  kiyoh: { name: "Kiyoh", base: "https://www.kiyoh.com", tenantId: "98" },
  klantenvertellen: { name: "Klantenvertellen", base: "https://www.klantenvertellen.nl", tenantId: "99" },
};
/** Reviews asked for in one go. */
const WINDOW = 500;

/**
 * GET /v1/publication/review/external knows a first moment (`dateSince`) and no pages: the next piece begins at the newest
 * review of this one, and the review on the seam comes twice. The cursor is that moment.
 */
export const listKiyoh: ListReviews = async (http, credentials, { since, cursor }, now) => {
  const from = cursor ?? since;
  const body = await getPage(http, listAddress(credentials, from, WINDOW), headers(credentials), now);
  if (!body.ok) return body;
  const reading = readKiyoh(body.value);
  if (!reading.ok) return reading;
  const { reviews, warnings } = reading.value;
  const held = reviews.length + warnings.filter((warning) => /^review \d+ left out/.test(warning)).length;
  if (held < WINDOW) return ok({ ...reading.value, next: null });
  const oldestFirst = reviews.every((review, index) => index === 0 || reviews[index - 1]!.at <= review.at);
  const newest = reviews.at(-1)?.at;
  if (oldestFirst && newest !== undefined && newest !== from) return ok({ ...reading.value, next: newest });
  return ok({
    reviews,
    warnings: [...warnings, `the list ends after ${WINDOW} reviews: older ones are not shown`],
    next: null,
    cutOff: true,
  });
};

/** POST /v1/invite/external without delay. A repetition is told by the inner code, whatever the outer one says. */
export const inviteKiyoh: Invite = async (http, credentials, given, now) => {
  const answer = await reach(http, {
    method: "POST",
    url: `${host(credentials).base}/v1/invite/external`,
    headers: { ...headers(credentials), accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({
      location_id: credentials.locationId ?? "",
      invite_email: given.email,
      delay: 0,
      first_name: given.firstName ?? "",
      last_name: given.lastName ?? "",
      language: given.language,
      ref_code: given.orderReference,
    }),
  });
  if (!answer.ok) return answer;
  const failure = statusFailure(answer.value, now);
  if (failure && failure.kind !== "unavailable") return err(failure);
  const told = parsed(answer.value.body, invited, "Kiyoh");
  const said = told.ok ? outcomeOf(told.value) : undefined;
  if (said) return said;
  return failure ? err(failure) : told.ok ? err({ kind: "malformed", reason: "not a body of Kiyoh's" }) : told;
};

function outcomeOf(told: z.infer<typeof invited>): Result<InvitationOutcome, ProviderFailure> | undefined {
  const inner = told.detailedError?.[0];
  const code = inner?.errorCode ?? told.errorCode ?? told.code;
  const message = inner?.message ?? told.message;
  if (code === null || code === undefined) return undefined;
  if (code === "OK") return ok({ status: "accepted", message });
  if (code === "INVITATION_ALREADY_PLACED") return ok({ status: "already_sent", message });
  if (/INVALID_HASH|TOKEN|UNAUTHORI[SZ]ED|FORBIDDEN/i.test(code)) return err({ kind: "unauthorised", reason: code });
  if (code === "INTERNAL_SERVER_ERROR") return err({ kind: "unavailable", reason: code });
  return ok({ status: "refused", message: message ?? code });
}

/** The averages stand above the list of reviews. */
export const summaryKiyoh: ReadSummary = async (http, credentials, now) => {
  const body = await getPage(http, listAddress(credentials, null, 1), headers(credentials), now);
  if (!body.ok) return body;
  const list = parsed(body.value, feed, "Kiyoh");
  if (!list.ok) return list;
  const count = list.value.numberReviews ?? 0;
  return ok({
    name: host(credentials).name,
    rating: count > 0 ? normalised(list.value.averageRating, SCALE, []) : null,
    scale: SCALE,
    count,
    page: null,
  });
};

/** Reads one review of the location. */
export const testKiyoh: SiteConnectionTest = async (http, credentials) => {
  const body = await getPage(http, listAddress(credentials, null, 1), headers(credentials), null);
  if (!body.ok) return body;
  const reading = readKiyoh(body.value);
  return reading.ok ? ok({ works: true }) : reading;
};

function host(credentials: Credentials): { name: string; base: string; tenantId: string } {
  return /klantenvertellen/i.test(credentials.service ?? "") ? HOSTS.klantenvertellen : HOSTS.kiyoh;
}

function headers(credentials: Credentials): Record<string, string> {
  return { "x-publication-api-token": credentials.token ?? "" };
}

function listAddress(credentials: Credentials, from: Instant | null, limit: number): string {
  const { base, tenantId } = host(credentials);
  const query = new URLSearchParams({ locationId: credentials.locationId ?? "", tenantId, limit: `${limit}` });
  // Oldest first, so that pieces can follow each other; that these two are known everywhere is not documented.
  query.set("orderBy", "CREATE_DATE");
  query.set("sortOrder", "ASC");
  if (from !== null) query.set("dateSince", from);
  return `${base}/v1/publication/review/external?${query.toString()}`;
}
