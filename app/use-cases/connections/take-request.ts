import { outsideShops } from "#app/db.server.ts";
import { type RateLimit, takeRequest as takeFrom } from "#app/domain/tracking/rate-limit.ts";
import type { Instant } from "#app/domain/time.ts";

/**
 * Takes one request out of the buckets of a set of credentials, shared by all workers: the row that was read is changed
 * only if nobody changed it meanwhile.
 * @param key of those credentials, see bucketKey
 * @returns `at`, the moment from which on a request can be had, when there is none now
 */
export async function takeRequest(
  key: string,
  limits: readonly RateLimit[],
  now: Instant,
): Promise<{ taken: true } | { taken: false; at: Instant }> {
  const day = new Date(`${now.slice(0, 10)}T00:00:00Z`);
  for (;;) {
    const known = await outsideShops.rateBucket.findUnique({ where: { key } });
    const result = takeFrom(limits, known?.fullAt ?? [], Date.parse(now));
    if (!result.taken) return { taken: false, at: new Date(Math.ceil(result.at)).toISOString() };
    if (!known) {
      const { count } = await outsideShops.rateBucket.createMany({
        data: [{ key, fullAt: result.state, day, used: 1 }],
        skipDuplicates: true,
      });
      if (count === 1) return { taken: true };
      continue;
    }
    const sameDay = known.day?.getTime() === day.getTime();
    const { count } = await outsideShops.rateBucket.updateMany({
      where: { key, version: known.version },
      data: { fullAt: result.state, day, used: sameDay ? known.used + 1 : 1, version: known.version + 1 },
    });
    if (count === 1) return { taken: true };
  }
}
