import { isIP } from "node:net";
import { Agent, buildConnector, type Dispatcher } from "undici";
import { err, ok, type Result } from "#app/domain/result.ts";
import { PrivateAddressError, isPublicAddress, lookupPublic } from "#app/platform/public-address.server.ts";

/** How a request is made. Times are milliseconds, sizes bytes. */
export type FetchPublicOptions = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** For the whole exchange including the body; 15,000 unless told. */
  timeoutMs?: number;
  /** Of the answer's body after decoding; 5,000,000 unless told. */
  maxBytes?: number;
};

/** An answer with its body read; `url` is the one that answered, after redirects. */
export type FetchedAnswer = { status: number; headers: Headers; bytes: Uint8Array; url: string };

/** Why there is no answer. A status such as 404 is an answer, not an error. */
export type FetchPublicError =
  | { type: "refused_address"; host: string }
  | { type: "refused_scheme"; scheme: string }
  | { type: "too_large"; limit: number }
  | { type: "timeout"; afterMs: number }
  | { type: "unreachable"; reason: string };

const plainConnector = buildConnector({ lookup: lookupPublic, timeout: 10_000 });

/**
 * Connections to the public internet only. The check sits in the connection, so it also holds for redirects; an address written
 * as a literal never reaches the lookup and is checked on its own.
 */
const publicDispatcher: Dispatcher = new Agent({
  connect(options, callback) {
    const host = options.hostname.replace(/^\[|\]$/g, "");
    if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(new PrivateAddressError(host), null);
    return plainConnector(options, callback);
  },
});

/**
 * Fetches a URL that someone else chose (a page, a provider's answer): http or https to a public address only, within a time and
 * a size. Redirects are followed under the same rule.
 */
export async function fetchPublic(
  url: string | URL,
  options: FetchPublicOptions = {},
): Promise<Result<FetchedAnswer, FetchPublicError>> {
  const target = new URL(url);
  if (target.protocol !== "https:" && target.protocol !== "http:") {
    return err({ type: "refused_scheme", scheme: target.protocol.slice(0, -1) });
  }
  const timeoutMs = options.timeoutMs ?? 15_000;
  const limit = options.maxBytes ?? 5_000_000;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(target, {
      method: options.method ?? "GET",
      headers: options.headers,
      body: options.body,
      signal,
      // Node's fetch takes a dispatcher; the DOM's type of it does not know the field.
      dispatcher: publicDispatcher,
    } as RequestInit);
    const bytes = await readAtMost(response, limit);
    if (!bytes) return err({ type: "too_large", limit });
    return ok({ status: response.status, headers: response.headers, bytes, url: response.url });
  } catch (error) {
    return err(explain(error, timeoutMs, signal.aborted));
  }
}

/** Reads a body, or stops and answers undefined as soon as it is larger than the limit. */
export async function readAtMost(response: Response, limit: number): Promise<Uint8Array | undefined> {
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function explain(error: unknown, timeoutMs: number, timedOut: boolean): FetchPublicError {
  if (timedOut) return { type: "timeout", afterMs: timeoutMs };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof PrivateAddressError) return { type: "refused_address", host: cause.host };
  if (cause instanceof Error) {
    const code = "code" in cause && typeof cause.code === "string" ? `${cause.code}: ` : "";
    return { type: "unreachable", reason: code + cause.message };
  }
  throw error;
}
