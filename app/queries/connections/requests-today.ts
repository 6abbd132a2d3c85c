import { outsideShops } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/**
 * How many requests were made on the present UTC day, by the names of their buckets; those without any are left out.
 * @param keys see bucketKey
 */
export async function requestsToday(keys: readonly string[], now: Instant): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await outsideShops.rateBucket.findMany({
    where: { key: { in: [...keys] }, day: new Date(`${now.slice(0, 10)}T00:00:00Z`) },
    select: { key: true, used: true },
  });
  return new Map(rows.map(({ key, used }) => [key, used]));
}
