import type { z } from "zod";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { ask, jsonOf } from "#app/providers/answer.ts";
import type { ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";

/**
 * GETs JSON.
 * @returns the body of an answer with status 200; null for 404, which means that there is no such thing
 */
export async function getBody(
  http: ProviderHttp,
  url: string,
  headers: Record<string, string>,
  now: Instant | null,
): Promise<Result<Uint8Array | null, ProviderFailure>> {
  const answer = await ask(http, { method: "GET", url, headers: { accept: "application/json", ...headers } }, now);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 404) return ok(null);
  return status === 200 ? ok(body) : err({ kind: "malformed", reason: `HTTP ${status}` });
}

/** As {@link getBody}, where a 404 means that the address of the shop or the call is wrong. */
export async function getPage(
  http: ProviderHttp,
  url: string,
  headers: Record<string, string>,
  now: Instant | null,
): Promise<Result<Uint8Array, ProviderFailure>> {
  const body = await getBody(http, url, headers, now);
  if (!body.ok) return body;
  return body.value ? ok(body.value) : err({ kind: "malformed", reason: "HTTP 404" });
}

/** The body in a shape that is known; `malformed` names the site and repeats nothing of what came. */
export function parsed<Schema extends z.ZodType>(
  body: Uint8Array,
  schema: Schema,
  site: string,
): Result<z.infer<Schema>, ProviderFailure> {
  const json = jsonOf(body);
  if (!json.ok) return json;
  const result = schema.safeParse(json.value);
  return result.success ? ok(result.data) : err({ kind: "malformed", reason: `not a body of ${site}'s` });
}
