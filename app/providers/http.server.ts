import { readAtMost } from "#app/platform/http.server.ts";
import type { ProviderHttp } from "./provider.ts";

/** Longer than a provider that works ever takes, and short enough that a slow one holds nobody up. */
const TIMEOUT_MS = 15_000;
/** An answer may hold a signature, a photo and a letter in base64. */
const MAX_BYTES = 20_000_000;

/**
 * Asks a provider at an address that our own client made. Redirects are not followed: an API does not redirect, and the
 * credentials would go along.
 * @throws Error in plain words when the provider is not reached, too slow, or answers more than can be an answer
 */
export const providerHttp: ProviderHttp = async ({ method, url, headers, body }) => {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method,
      signal,
      redirect: "manual",
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : { body }),
    });
    const bytes = await readAtMost(response, MAX_BYTES);
    if (!bytes) throw new Error(`an answer larger than ${MAX_BYTES} bytes`);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
  } catch (error) {
    if (signal.aborted) throw new Error(`no answer within ${TIMEOUT_MS / 1000} s`, { cause: error });
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(cause instanceof Error ? cause.message : String(cause), { cause: error });
  }
};
