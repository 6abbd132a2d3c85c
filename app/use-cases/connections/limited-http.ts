import { setTimeout as delay } from "node:timers/promises";
import type { RateLimit } from "#app/domain/tracking/rate-limit.ts";
import { addSeconds, type Instant } from "#app/domain/time.ts";

import { providerHttp } from "#app/providers/http.server.ts";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { takeRequest } from "./take-request.ts";

/** All the waiting that one call does for its turn; what takes longer ends the call. */
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
    const giveUpAt = addSeconds(now(), WAIT_MS / 1000);
    for (let at = now(); ;) {
      const result = await takeRequest(key, limits, at);
      if (result.taken) return providerHttp(request);
      if (result.at > giveUpAt) {
        wasOurs();
        const seconds = Math.ceil((Date.parse(result.at) - Date.parse(at)) / 1000);
        return { status: 429, headers: { "retry-after": String(seconds) }, body: new Uint8Array() };
      }
      await delay(Date.parse(result.at) - Date.parse(at));
      // What was waited has passed, also for a clock that stands still.
      at = [now(), result.at].toSorted().at(-1)!;
    }
  };
}
