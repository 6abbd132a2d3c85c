import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ProviderFailure, ProviderHttp, Credentials } from "./provider.ts";

/** What a provider gives for credentials, and when that ends. */
export type Grant = { token: string; expiresAt: Instant };

/** A token is not used in its last minute: the request it stands in has to arrive while it is good. */
const MARGIN_MS = 60_000;

/**
 * Wraps the fetching of a token so that one is asked for only when the last one has ended: providers limit logins far
 * more than requests. Kept in this process's memory, found by a hash of all credentials, so that new ones start anew.
 * @param fetchToken asks the provider; its failures are passed on and not kept
 * @returns `get`, the present token; `forget`, for a token that the provider refuses before its time; `renewing`, which does
 * a work again with a new token when the provider refused it as unauthorised
 */
export function tokenKeeper(
  fetchToken: (http: ProviderHttp, credentials: Credentials, now: Instant) => Promise<Result<Grant, ProviderFailure>>,
): {
  get(http: ProviderHttp, credentials: Credentials, now: Instant): Promise<Result<string, ProviderFailure>>;
  forget(credentials: Credentials): void;
  renewing<Value>(
    credentials: Credentials,
    work: () => Promise<Result<Value, ProviderFailure>>,
  ): Promise<Result<Value, ProviderFailure>>;
} {
  const kept = new Map<string, Grant>();
  const forget = (credentials: Credentials) => void kept.delete(hashOf(credentials));
  return {
    async get(http, credentials, now) {
      const key = hashOf(credentials);
      const known = kept.get(key);
      if (known && Date.parse(known.expiresAt) - MARGIN_MS > Date.parse(now)) return ok(known.token);
      kept.delete(key);
      const granted = await fetchToken(http, credentials, now);
      if (!granted.ok) return granted;
      kept.set(key, granted.value);
      return ok(granted.value.token);
    },
    forget,
    async renewing(credentials, work) {
      const first = await work();
      if (first.ok || first.error.kind !== "unauthorised") return first;
      forget(credentials);
      return work();
    },
  };
}

function hashOf(credentials: Credentials): string {
  return createHash("sha256")
    .update(canonicalize(credentials) as string)
    .digest("hex");
}
