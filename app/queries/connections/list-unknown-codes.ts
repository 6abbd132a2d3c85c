import { outsideShops } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** A provider's code that no map of ours explains, as seen in all shops together. */
export type UnknownCode = { provider: string; code: string; seen: number; lastSeenAt: Instant };

/** A provider with so many has changed its codes altogether. */
const MOST = 200;

/** The codes of these providers that nobody explained to us, the most frequent first. */
export async function listUnknownCodes(providers: readonly string[]): Promise<UnknownCode[]> {
  if (providers.length === 0) return [];
  const rows = await outsideShops.unknownCode.findMany({
    where: { provider: { in: [...providers] } },
    orderBy: [{ seen: "desc" }, { code: "asc" }],
    take: MOST,
  });
  return rows.map(({ provider, code, seen, lastSeenAt }) => ({
    provider,
    code,
    seen,
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}
