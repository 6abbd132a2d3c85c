import { describe, expect, test } from "vitest";
import { disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { marketAdvice } from "#app/domain/disclosure/market-advice.ts";
import { dutiesOn } from "#app/domain/disclosure/placements.ts";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const DAY = "2026-11-28";
const trader = (country: string, markets: string[]): TraderFacts => ({
  country,
  email: "klacht@voorbeeld.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets,
  confirmedAt: "2026-11-01T10:00:00.000Z",
});
const abroad = (country: string, markets: string[]) => marketAdvice(trader(country, markets));

describe("a Dutch trader who ships abroad", () => {
  test.each<[string, string[], string[]]>([
    ["nowhere", [], []],
    ["at home only", ["NL"], []],
    ["Germany", ["DE"], ["market-unchecked"]],
    ["Belgium and Germany", ["BE", "DE"], ["market-unchecked"]],
    ["France, where every trader names a mediator", ["FR"], ["market-unchecked", "market-names-body"]],
    ["Belgium, Germany and France", ["BE", "DE", "FR"], ["market-unchecked", "market-names-body"]],
    ["Switzerland, whose rule for sellers from abroad is known", ["CH"], []],
    ["the United States: no rules of ours", ["US"], []],
  ])("%s", (_name, markets, codes) => {
    expect(abroad("NL", markets).map(({ code }) => code)).toEqual(codes);
  });

  test.each([["BE"], ["DE"], ["FR"], ["CH"], ["BE", "DE", "FR"]])(
    "prints the Dutch text, and nothing that binds traders of %s only",
    (...markets) => {
      for (const language of LANGUAGES) {
        const at = (where: string[]) =>
          disclosureOn(trader("NL", where), DAY, language).items.map(({ rule, text }) => ({ rule, text }));
        expect(at(markets)).toEqual(at([]));
      }
      const home = dutiesOn(trader("NL", []), DAY).map(({ rule }) => rule);
      const added = dutiesOn(trader("NL", markets), DAY).map(({ rule }) => rule);
      expect(added.filter((rule) => !home.includes(rule))).toEqual(markets.includes("CH") ? ["ch-identity"] : []);
    },
  );

  test("is told of the countries by name, in every language", () => {
    const [unchecked, naming] = abroad("NL", ["FR", "DE", "BE"]);
    expect(unchecked?.text.nl).toMatch(/^U richt uw winkel ook op: België, Duitsland, Frankrijk\. /);
    expect(unchecked?.text.de).toMatch(/^Ihr Shop richtet sich auch an: Belgien, Deutschland, Frankreich\. /);
    expect(naming?.text.fr).toContain(": France.");
    expect(naming?.text.en).not.toContain("Germany");
  });
});

test("a trader of a country with such a duty is told of it by its own rule, not as of a market", () => {
  expect(abroad("FR", ["FR", "NL"]).map(({ code }) => code)).toEqual(["market-unchecked"]);
});

test("of very many countries the first are named", () => {
  const [unchecked] = abroad("NL", [...COVERED_COUNTRIES]);
  expect(unchecked?.text.nl).toMatch(/: België, Bulgarije, .* en nog \d+\. /);
  expect(unchecked?.text.nl.length).toBeLessThan(320);
});
