import type { Carrier } from "#app/carriers/carrier.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import { limitedHttp } from "./limited-http.ts";

/**
 * Asks a carrier whether credentials work, within their limits.
 * @returns whether they may read proof of delivery; null where the carrier does not tell
 */
export async function testCarrier(
  carrier: Carrier,
  credentials: Credentials,
  now: () => Instant,
): Promise<Result<{ mayReadProof: boolean | null }, ProviderFailure>> {
  if (!carrier.test) return ok({ mayReadProof: null });
  const http = limitedHttp({ key: bucketKey(carrier.id, credentials), limits: carrier.rateLimits }, now);
  return carrier.test(http, credentials);
}
