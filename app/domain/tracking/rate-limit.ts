/** How often a provider may be asked: that many requests in any that many seconds, by all of us with one set of credentials. */
export type RateLimit = { requests: number; seconds: number };

/** For each limit, in their order, the moment at which its bucket is full again: milliseconds since 1970. */
export type BucketState = readonly number[];

/** A long limit is spread over its time: only this part of it can be used up at once. */
const BURST_SHARE = 0.1;
const MAX_BURST_SECONDS = 60;

/**
 * Takes one request out of every bucket, or none. A token bucket in the form of the generic cell rate algorithm (ITU-T
 * I.371): one number says all about it. A bucket that holds `burst` and is given one token every `interval` lets at most
 * `burst - 1 + seconds / interval` requests through in any window of `seconds`, so the interval is chosen to make that
 * exactly the limit: it holds in every window, wherever it begins.
 * @param state of the same limits; an empty one is full buckets
 * @param now milliseconds since 1970
 * @returns the new state, or the moment from which on a request can be had
 */
export function takeRequest(
  limits: readonly RateLimit[],
  state: BucketState,
  now: number,
): { taken: true; state: number[] } | { taken: false; at: number } {
  const buckets = limits.map((limit, index) => {
    const { burst, intervalMs } = bucketOf(limit);
    const fullAt = Math.max(state[index] ?? now, now);
    return { next: fullAt + intervalMs, availableAt: fullAt - (burst - 1) * intervalMs };
  });
  const at = Math.max(now, ...buckets.map(({ availableAt }) => availableAt));
  return at > now ? { taken: false, at } : { taken: true, state: buckets.map(({ next }) => next) };
}

/**
 * The limit that is felt over a day: the one that counts longest; of several, the strictest.
 * @returns undefined when there is none
 */
export function longestLimit(limits: readonly RateLimit[]): RateLimit | undefined {
  return limits.toSorted((a, b) => b.seconds - a.seconds || a.requests - b.requests)[0];
}

/** How many requests a limit lets through at once, and every how many milliseconds one more. */
function bucketOf({ requests, seconds }: RateLimit): { burst: number; intervalMs: number } {
  const burst =
    seconds <= MAX_BURST_SECONDS ? Math.ceil(requests / 2) : Math.max(1, Math.floor(requests * BURST_SHARE));
  // Whole milliseconds, upwards: a sum of broken ones can come out a little short of the window.
  return { burst, intervalMs: Math.ceil((seconds * 1000) / (requests - burst + 1)) };
}
