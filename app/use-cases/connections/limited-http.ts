import { setTimeout as delay } from "node:timers/promises";
import type { RateLimit } from "#app/domain/tracking/rate-limit.ts";
import type { Instant } from "#app/domain/time.ts";

import { providerHttp } from "#app/providers/http.server.ts";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { takeRequest } from "./take-request.ts";

/** A wait as short as that is waited for; a longer one ends the call. */
const WAIT_MS = 2_500;

/**
 * Asks a provider within its limits. When no request can be had soon, the answer is the one that the provider itself would
 * give, 429 with Retry-After (RFC 6585, section 4), and the provider is not called.
 * @param wasOurs is called when such an answer was ours
 */
export function limitedHttp(
  { key, limits }: { key: string; limits: readonly RateLimit[] },
  now: () => Instant,
  wasOurs: () => void = () => {},
): ProviderHttp {
  return async (request) => {
    for (;;) {
      const result = await takeRequest(key, limits, now());
      if (result.taken) return providerHttp(request);
      const wait = Date.parse(result.at) - Date.parse(now());
      if (wait > WAIT_MS) {
        wasOurs();
        const headers = { "retry-after": String(Math.ceil(wait / 1000)) };
        return { status: 429, headers, body: new Uint8Array() };
      }
      await delay(Math.max(1, wait));
    }
  };
}
