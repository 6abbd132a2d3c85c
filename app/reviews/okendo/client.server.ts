import { ok } from "#app/domain/result.ts";
import type { Credentials } from "#app/providers/provider.ts";
import { getPage, parsed } from "../asking.ts";
import { passed } from "../paging.ts";
import type { ListReviews, SiteConnectionTest } from "../review-site.ts";
import { readOkendo } from "./read.ts";
import { list } from "./schema.ts";

const BASE = "https://api.okendo.io/enterprise";
const PAGE = 100;

/** GET /enterprise/reviews; the cursor is `lastEvaluated` of the address that the answer gives for the next page. */
export const listOkendo: ListReviews = async (http, credentials, { since, cursor }, now) => {
  const query = new URLSearchParams({ limit: `${PAGE}` });
  if (cursor !== null) query.set("lastEvaluated", cursor);
  const body = await getPage(http, `${BASE}/reviews?${query.toString()}`, headers(credentials), now);
  if (!body.ok) return body;
  const reading = readOkendo(body.value);
  if (!reading.ok) return reading;
  const told = parsed(body.value, list, "Okendo");
  const next = told.ok ? lastEvaluated(told.value.nextUrl) : null;
  const more = next !== null && next !== cursor && !passed(reading.value.reviews, since);
  return ok({ ...reading.value, next: more ? next : null });
};

/** Reads one review. */
export const testOkendo: SiteConnectionTest = async (http, credentials) => {
  const body = await getPage(http, `${BASE}/reviews?limit=1`, headers(credentials), null);
  if (!body.ok) return body;
  const reading = readOkendo(body.value);
  return reading.ok ? ok({ works: true }) : reading;
};

/** Only the cursor is taken from the address: where requests go is not for an answer to say. */
function lastEvaluated(nextUrl: string | null): string | null {
  return nextUrl === null ? null : (new URLSearchParams(nextUrl.split("?")[1] ?? "").get("lastEvaluated") ?? null);
}

function headers(credentials: Credentials): Record<string, string> {
  const { userId = "", apiKey = "" } = credentials;
  const keys = Buffer.from(`${userId}:${apiKey}`).toString("base64");
  return { authorization: `Basic ${keys}`, "okendo-api-version": "2025-02-01" };
}
