import { describe, expect, test } from "vitest";
import { askAgainAt, lostTurnBefore, markState, publishedMarks, type SiteWord } from "./trust-mark.ts";

const AT = "2026-11-28T10:00:00.000Z";
const WORD: SiteWord = { name: "Kiyoh", member: false, rating: 0.87, scale: 10, count: 412, page: null, at: AT };

describe("what is published of a site's word", () => {
  test("the aggregate and nothing else, for 24 hours", () => {
    expect(publishedMarks([WORD], AT)).toEqual({
      marks: [
        {
          name: "Kiyoh",
          member: false,
          rating: "8.7",
          scale: 10,
          count: 412,
          at: Date.parse(AT) / 1000,
          until: Date.parse("2026-11-29T10:00:00.000Z") / 1000,
        },
      ],
    });
  });

  test.each([
    [0.87, 10, "8.7"],
    [0.8799, 10, "8.7"],
    [0.998, 10, "9.9"],
    [1, 10, "10.0"],
    [0.92, 5, "4.6"],
    [0.999, 5, "4.9"],
  ])("%d on a scale of %d is shown as %s: never more than the site says", (rating, scale, shown) => {
    expect(publishedMarks([{ ...WORD, rating, scale }], AT).marks[0]?.rating).toBe(shown);
  });

  test.each<[string, Partial<SiteWord>, string, boolean]>([
    ["a rating", {}, AT, true],
    ["a rating without reviews", { rating: null, count: 0 }, AT, false],
    ["a membership without reviews", { member: true, rating: null, count: 0 }, AT, true],
    ["a word of nearly a day ago", {}, "2026-11-29T09:59:59.999Z", true],
    ["a word of a day ago", {}, "2026-11-29T10:00:00.000Z", false],
  ])("%s", (_name, word, now, shown) => {
    expect(publishedMarks([{ ...WORD, ...word }], now).marks).toHaveLength(shown ? 1 : 0);
  });
});

describe("how a mark stands", () => {
  const kept = { word: WORD, failure: null, endedAt: null, publishedAt: AT };
  test.each<[string, Partial<Parameters<typeof markState>[0]>, string, object]>([
    ["in the storefront", {}, AT, { status: "shown", published: true, until: "2026-11-29T10:00:00.000Z" }],
    [
      "not taken by Shopify yet",
      { publishedAt: "2026-11-28T09:00:00.000Z" },
      AT,
      { status: "shown", published: false },
    ],
    ["not asked", { word: null, publishedAt: null }, AT, { status: "waiting" }],
    ["without reviews", { word: { ...WORD, rating: null, count: 0 } }, AT, { status: "unrated" }],
    ["a check that failed, within the day", { failure: "unavailable" }, AT, { status: "shown", published: true }],
    ["silent for a day", { failure: "unavailable" }, "2026-11-29T10:00:00.000Z", { status: "lapsed" }],
    ["refused", { word: null, failure: "unauthorised", endedAt: AT }, AT, { status: "ended", at: AT }],
    ["left", { word: null, failure: "disconnected", endedAt: AT }, AT, { status: "disconnected" }],
  ])("%s", (_name, changed, now, state) => {
    expect(markState({ ...kept, ...changed }, now)).toMatchObject(state);
  });
});

test("a site is asked several times before its word runs out, and a turn that was not lost is not taken twice", () => {
  expect(askAgainAt(false, AT)).toBe("2026-11-28T16:00:00.000Z");
  expect(askAgainAt(true, AT)).toBe("2026-11-28T11:00:00.000Z");
  expect(lostTurnBefore(askAgainAt(false, AT)) < AT).toBe(true);
});
