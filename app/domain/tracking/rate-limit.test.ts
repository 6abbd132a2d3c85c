import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BucketState, longestLimit, type RateLimit, takeRequest } from "./rate-limit.ts";

const START = Date.parse("2026-11-28T08:00:00Z");

/** Asks at each of the given moments, and says at which of them a request was had. */
function takenAt(limits: RateLimit[], moments: number[]): number[] {
  let state: BucketState = [];
  return moments.filter((moment) => {
    const result = takeRequest(limits, state, moment);
    if (result.taken) state = result.state;
    return result.taken;
  });
}

/** The most requests in any half-open window of that length. */
function mostIn(moments: number[], windowMs: number): number {
  return Math.max(0, ...moments.map((from) => moments.filter((at) => at >= from && at < from + windowMs).length));
}

describe("a rate limit", () => {
  test("a second after a second, where only one is allowed", () => {
    const moments = [0, 400, 999, 1000, 1001, 1999, 2000].map((ms) => START + ms);
    expect(takenAt([{ requests: 1, seconds: 1 }], moments)).toEqual([0, 1000, 2000].map((ms) => START + ms));
  });

  test("says from when on a request can be had, and keeps that promise", () => {
    const limits = [{ requests: 1, seconds: 1 }];
    const first = takeRequest(limits, [], START);
    expect(first).toEqual({ taken: true, state: [START + 1000] });
    const second = takeRequest(limits, [START + 1000], START + 300);
    expect(second).toEqual({ taken: false, at: START + 1000 });
    expect(takeRequest(limits, [START + 1000], START + 1000)).toMatchObject({ taken: true });
  });

  test("takes from all buckets or from none", () => {
    const limits = [
      { requests: 100, seconds: 1 },
      { requests: 1, seconds: 60 },
    ];
    const first = takeRequest(limits, [], START);
    if (!first.taken) throw new Error("the first request was refused");
    expect(takeRequest(limits, first.state, START + 1)).toEqual({ taken: false, at: START + 60_000 });
  });

  test("without limits everything is let through", () => {
    expect(takeRequest([], [], START)).toEqual({ taken: true, state: [] });
  });

  const limit = fc.record({ requests: fc.integer({ min: 1, max: 60 }), seconds: fc.integer({ min: 1, max: 200 }) });
  test("holds in every window, however and whenever one asks", () => {
    fc.assert(
      fc.property(
        fc.array(limit, { minLength: 1, maxLength: 2 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 50, maxLength: 300 }),
        (limits, pauses) => {
          let at = START;
          const moments = pauses.map((pause) => (at += pause));
          const taken = takenAt(limits, moments);
          for (const { requests, seconds } of limits)
            expect(mostIn(taken, seconds * 1000)).toBeLessThanOrEqual(requests);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("holds for who asks at the very moment that was promised", () => {
    fc.assert(
      fc.property(limit, ({ requests, seconds }) => {
        let state: BucketState = [];
        const taken: number[] = [];
        for (let at = START; taken.length < 3 * requests;) {
          const result = takeRequest([{ requests, seconds }], state, at);
          if (result.taken) {
            taken.push(at);
            state = result.state;
          } else at = result.at;
        }
        expect(mostIn(taken, seconds * 1000)).toBeLessThanOrEqual(requests);
      }),
      { numRuns: 100 },
    );
  });

  test("nearly all of a day's requests can be used, spread over the day", () => {
    const moments = Array.from({ length: 2 * 24 * 60 }, (_minute, index) => START + index * 60_000);
    const secondDay = takenAt([{ requests: 250, seconds: 86_400 }], moments).filter((at) => at >= START + 86_400_000);
    expect(secondDay.length).toBeGreaterThan(220);
    expect(secondDay.length).toBeLessThanOrEqual(250);
  });
});

describe("the limit that is felt over a day", () => {
  const second = { requests: 1, seconds: 1 };
  const day = { requests: 250, seconds: 86_400 };
  const strictDay = { requests: 100, seconds: 86_400 };
  test.each([
    [[], undefined],
    [[second], second],
    [[second, day], day],
    [[day, strictDay, second], strictDay],
  ])("of %j", (limits, longest) => expect(longestLimit(limits)).toEqual(longest));
});
