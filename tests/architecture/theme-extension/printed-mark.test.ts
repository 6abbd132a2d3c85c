import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "#app/domain/language.ts";
import { markText, publishedMarks, type SiteWord } from "#app/domain/review/trust-mark.ts";
import { renderBlock } from "./render-block.ts";

const AT = "2026-11-28T22:30:00.000Z";
const MEMBER: SiteWord = {
  name: "WebwinkelKeur",
  member: true,
  rating: 0.905,
  scale: 10,
  count: 1219,
  page: "https://www.webwinkelkeur.nl/leden/Een-winkel-met-een-nogal-lange-naam-in-het-adres_1234567.html?a=1&b=2",
  at: AT,
};
const RATED: SiteWord = { ...MEMBER, name: "Klantenvertellen", member: false, rating: 0.87, count: 412, page: null };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the block prints at that instant of what was published when the sites said it. */
async function printed(words: SiteWord[], { at = AT, locale = "nl" }: { at?: string; locale?: string } = {}) {
  vi.setSystemTime(new Date(at));
  return renderBlock("trust-mark", { marks: publishedMarks(words, AT), locale });
}

function readable(html: string): string[] {
  return html
    .replaceAll(/<style>.*?<\/style>/g, "")
    .split("</p>")
    .map((line) => line.replaceAll(/<[^>]*>/g, "").trim())
    .filter(Boolean);
}

test.each(LANGUAGES)("a shopper reads in %s what the app shows the merchant", async (locale) => {
  const html = await printed([MEMBER, RATED], { locale });
  const shown = [MEMBER, RATED].flatMap((word) => Object.values(markText(word, locale, "Europe/Amsterdam")));
  expect(readable(html)).toEqual(shown);
  expect(html).toContain(`lang="${locale}"`);
});

test("names membership, average, number and the day in the shop's time zone", async () => {
  expect(readable(await printed([MEMBER, RATED]))).toEqual([
    "Lid van WebwinkelKeur",
    "Klantbeoordeling: 9,0 van 10 (1219 beoordelingen bij WebwinkelKeur, stand 28-11-2026)",
    "Klantbeoordeling: 8,7 van 10 (412 beoordelingen bij Klantenvertellen, stand 28-11-2026)",
  ]);
  expect(readable(await printed([{ ...RATED, count: 1 }], { locale: "fr" }))).toEqual([
    "Note des clients : 8,7 sur 10 (1 avis sur Klantenvertellen, au 28/11/2026)",
  ]);
  expect(readable(await printed([{ ...MEMBER, rating: null, count: 0 }]))).toEqual(["Lid van WebwinkelKeur"]);
});

test("in a language that we do not write it is English, and says so", async () => {
  const html = await printed([MEMBER], { locale: "pl" });
  expect(readable(html)[0]).toBe("Member of WebwinkelKeur");
  expect(readable(html)[1]).toContain("9.0 out of 10");
  expect(html).toContain('lang="en"');
});

test.each([
  ["a second before the day is over", "2026-11-29T22:29:59.000Z", true],
  ["when the day is over", "2026-11-29T22:30:00.000Z", false],
  ["weeks later", "2026-12-20T10:00:00.000Z", false],
])("%s, with nothing published since: shown is %s", async (_name, at, shown) => {
  const html = await printed([MEMBER, RATED], { at });
  if (shown) expect(readable(html)).toHaveLength(3);
  else expect(html.trim()).toBe("");
});

test("nothing published prints nothing", async () => {
  for (const marks of [undefined, { marks: [] }]) expect((await renderBlock("trust-mark", { marks })).trim()).toBe("");
});

describe("the markup", () => {
  test.each(LANGUAGES)("%s, two sites: below 1.5 KB, no script, no request, no structured data", async (locale) => {
    const html = await printed([MEMBER, RATED], { locale });
    expect(Buffer.byteLength(html)).toBeLessThan(1500);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|\ssrc=|url\(|@import|itemprop|ld\+json/i);
    expect(html).toContain("_1234567.html?a=1&amp;b=2");
  });
});
