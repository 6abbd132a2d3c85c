import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import type { Provider } from "#app/queries/connections/find-provider.ts";
import { limitedHttp } from "./limited-http.ts";

/**
 * Asks a provider whether credentials work, within their limits.
 * @returns whether they may read proof of delivery; null where the provider does not tell, or has none
 */
export async function testProvider(
  { kind, manifest }: Provider,
  credentials: Credentials,
  now: () => Instant,
): Promise<Result<{ mayReadProof: boolean | null }, ProviderFailure>> {
  const http = limitedHttp({ key: bucketKey(manifest.id, credentials), limits: manifest.rateLimits }, now);
  if (kind === "carrier") return (await manifest.test?.(http, credentials)) ?? ok({ mayReadProof: null });
  const tested = await manifest.test(http, credentials);
  return tested.ok ? ok({ mayReadProof: null }) : tested;
}
