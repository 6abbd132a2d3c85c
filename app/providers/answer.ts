import { type Json, parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ProviderAnswer, ProviderFailure, ProviderHttp } from "./provider.ts";

/**
 * Asks a provider, and sorts out the answers that mean the same at each of them. An answer that says something about the
 * thing asked for (200, 204, 400, 404 and the like) is left to the provider's own reading.
 * @param http rejects when the provider is not reached or too slow, which becomes `unavailable`
 * @param now for a Retry-After that names a date; null when no clock is at hand
 */
export async function ask(
  http: ProviderHttp,
  request: Parameters<ProviderHttp>[0],
  now: Instant | null,
): Promise<Result<ProviderAnswer, ProviderFailure>> {
  const reached = await reach(http, request);
  if (!reached.ok) return reached;
  const failure = statusFailure(reached.value, now);
  return failure ? err(failure) : reached;
}

/** Visible characters, spaces and tabs of Latin-1: what a header can hold (RFC 9110, section 5.5). */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Asks a provider and takes whatever it answers; not to be reached is `unavailable`. A key with a character that no header
 * can hold, such as the … of a shortened copy, is `unauthorised` without asking.
 */
export async function reach(
  http: ProviderHttp,
  request: Parameters<ProviderHttp>[0],
): Promise<Result<ProviderAnswer, ProviderFailure>> {
  if (!Object.values(request.headers ?? {}).every((value) => HEADER_VALUE.test(value)))
    return err({ kind: "unauthorised", reason: "a character that cannot be sent" });
  try {
    return ok(await http(request));
  } catch (error) {
    return err({ kind: "unavailable", reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * What the HTTP status alone says: 401 and 403 the credentials, 429 the rate (RFC 6585), 408 and 5xx the provider itself.
 * @returns undefined when the body has to be read to know
 */
export function statusFailure(answer: ProviderAnswer, now: Instant | null): ProviderFailure | undefined {
  const { status } = answer;
  if (status === 401 || status === 403) return { kind: "unauthorised", reason: `HTTP ${status}` };
  if (status === 429) return { kind: "rate_limited", retryAfterSeconds: retryAfterSeconds(answer.headers, now) };
  if (status === 408 || status >= 500) return { kind: "unavailable", reason: `HTTP ${status}` };
  return undefined;
}

/** Retry-After is a number of seconds or an HTTP date (RFC 9110, section 10.2.3). Null when absent or unreadable. */
export function retryAfterSeconds(headers: Record<string, string>, now: Instant | null): number | null {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "retry-after");
  const text = name === undefined ? "" : (headers[name] ?? "").trim();
  if (/^\d+$/.test(text)) return Number(text);
  const date = Date.parse(text);
  if (Number.isNaN(date) || now === null) return null;
  return Math.max(0, Math.ceil((date - Date.parse(now)) / 1000));
}

/** The body as UTF-8 text without a byte order mark. */
export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

/** The body as JSON, ids beyond 2^53 as decimal text; anything else, such as a proxy's HTML page, is `malformed`. */
export function jsonOf(body: Uint8Array): Result<Json, ProviderFailure> {
  const text = textOf(body);
  try {
    return ok(parseExactJson(text));
  } catch {
    return err({ kind: "malformed", reason: notFormat(text, "JSON") });
  }
}

/** Says what came instead of the expected format, without repeating what may be personal data. */
export function notFormat(text: string, expected: string): string {
  if (text.trim() === "") return `an empty body instead of ${expected}`;
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) return `an HTML page instead of ${expected}`;
  return `not ${expected}`;
}
