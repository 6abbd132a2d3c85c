import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask } from "#app/providers/answer.ts";
import type { ProviderAnswer, ProviderFailure, ProviderHttp, Credentials } from "#app/providers/provider.ts";
import type { CarrierReading, ConnectionTest, Poll } from "../carrier.ts";
import { notFound } from "../reading.ts";
import { readAfterShip } from "./read.ts";

const BASE = "https://api.aftership.com/tracking/2026-07";

/** GET /trackings?tracking_numbers=…, which holds a number once for each carrier under which the shop has added it. */
export const pollAfterShip: Poll = async (http, credentials, query, now) => {
  const readings = await list(http, credentials, `tracking_numbers=${encodeURIComponent(query.trackingNumber)}`, now);
  if (!readings.ok) return readings;
  const known = readings.value.filter(({ trackingNumber }) => trackingNumber === query.trackingNumber);
  const [newest, ...others] = known.toSorted((a, b) => ((a.current?.at ?? "") < (b.current?.at ?? "") ? 1 : -1));
  if (!newest) return ok(notFound(query.trackingNumber));
  const several = others.some(({ found }) => found)
    ? ["several carriers know this number; the newest news counts"]
    : [];
  return ok({ ...newest, warnings: [...newest.warnings, ...several] });
};

/** A wrong key answers 401. Proof is switched on by AfterShip on request, which only a delivered parcel shows. */
export const testAfterShip: ConnectionTest = async (http, credentials) => {
  const readings = await list(http, credentials, "limit=1", null);
  return readings.ok ? ok({ mayReadProof: null }) : readings;
};

async function list(
  http: ProviderHttp,
  credentials: Credentials,
  query: string,
  now: Instant | null,
): Promise<Result<CarrierReading[], ProviderFailure>> {
  const headers = { "as-api-key": credentials.apiKey ?? "", accept: "application/json" };
  const request = { method: "GET", url: `${BASE}/trackings?${query}`, headers } as const;
  const answer = await ask(async (asked) => withRetryAfter(await http(asked), now), request, now);
  if (!answer.ok) return answer;
  const readings = readAfterShip(answer.value.body);
  if (!readings.ok || answer.value.status === 200 || answer.value.status === 404) return readings;
  return err({ kind: "malformed", reason: `HTTP ${answer.value.status}` });
}

/** AfterShip tells the end of a limit as X-RateLimit-Reset, in seconds since 1970: the same as a Retry-After. */
function withRetryAfter(answer: ProviderAnswer, now: Instant | null): ProviderAnswer {
  const header = (name: string) => Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const reset = header("x-ratelimit-reset");
  if (now === null || reset === undefined || !/^\d+$/.test(reset) || header("retry-after") !== undefined) return answer;
  const seconds = Math.max(0, Math.ceil(Number(reset) - Date.parse(now) / 1000));
  return { ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } };
}
