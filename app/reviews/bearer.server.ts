import type { Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { tokenKeeper } from "#app/providers/access-token.server.ts";
import type { Credentials, ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";

/** Does a work with the header of the present token, and once more with a new one when the site refuses that token. */
export function withBearer<Value>(
  tokens: ReturnType<typeof tokenKeeper>,
  http: ProviderHttp,
  credentials: Credentials,
  now: Instant,
  work: (headers: Record<string, string>) => Promise<Result<Value, ProviderFailure>>,
): Promise<Result<Value, ProviderFailure>> {
  return tokens.renewing(credentials, async () => {
    const granted = await tokens.get(http, credentials, now);
    return granted.ok ? work({ authorization: `Bearer ${granted.value}` }) : granted;
  });
}
