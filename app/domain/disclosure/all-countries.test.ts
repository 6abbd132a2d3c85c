import { describe, expect, test } from "vitest";
import { EU_COUNTRIES } from "#app/domain/disclosure/countries/eu-countries.ts";
import { disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { footerLanguages, LOCAL_LANGUAGES, ownLanguage } from "#app/domain/disclosure/footer-language.ts";
import { COVERED_COUNTRIES, RULES } from "#app/domain/disclosure/rules.ts";
import { hrefOf, plainText } from "#app/domain/disclosure/segment.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const DAYS = ["2015-12-31", "2016-01-10", "2025-07-19", "2025-07-20", "2026-11-21", "2028-09-20"] as const;
const CHOICES = ["none", "willing", "member"] as const;
type Choice = (typeof CHOICES)[number];

/** The body a member of each country belongs to: a checked one where the directory has one. */
const BODY: Record<string, string> = {
  ...{
    AT: "internet-ombudsstelle",
    BE: "ombudsman-voor-de-handel",
    BG: "kzp",
    CZ: "coi",
    DE: "universalschlichtungsstelle",
  },
  ...{ DK: "naevnenes-hus", EE: "tarbijavaidluste-komisjon", ES: "confianza-online", FI: "kuluttajariitalautakunta" },
  ...{ FR: "sas-mediation-solution", GR: "synigoros-katanaloti", HR: "hgk", HU: "bekelteto-testuletek", LT: "vvtat" },
  ...{ LU: "mediateur-consommation-lu", LV: "ptac", MT: "mccaa", NL: "degeschillencommissie-thuiswinkel" },
  ...{
    PL: "inspekcja-handlowa",
    PT: "cniacc",
    RO: "anpc-sal",
    SE: "arn",
    SI: "ecdr",
    SK: "soi",
    NO: "forbrukertilsynet",
  },
  ...{ IS: "kvth", LI: "schlichtungsstelle-liechtenstein" },
};

const trader = (country: string, choice: Choice): TraderFacts => ({
  country,
  email: "klacht@voorbeeld.example",
  staff: 12,
  adrCommitment: choice,
  adrEntity: choice === "member" ? BODY[country] : undefined,
  mediator: {
    name: "Médiation Exemple",
    address: "1 rue du Test, 75001 Paris",
    site: "https://mediation.example/",
    contractConfirmed: true,
  },
  showInformationLink: true,
  markets: [],
  confirmedAt: "2015-01-01T09:00:00.000Z",
});

/** A country whose checked body is named only by who takes part. */
const committed = (cc: string) => (choice: Choice) => [choice === "none" ? `${cc}-contact` : `${cc}-body`];
/** A country without a checked body: the footer says how to complain, and the merchant is told the rest. */
const uncheckedBody = (cc: string) => () => [`${cc}-contact`];

/** The lines of the country itself, whoever the trader is and whatever the day, without the Union's. */
const OWN: Record<string, (choice: Choice, day: string) => string[]> = {
  BE: (choice, day) => [choice === "member" && day < "2025-01-01" ? "be-sector-body" : "be-no-sector-body"],
  NL: (choice) => (choice === "member" ? ["nl-contact", "nl-committed-body"] : ["nl-contact"]),
  DE: (choice, day) => {
    if (choice === "none") return [day < "2017-02-01" ? "de-contact" : "de-vsbg-36-unwilling"];
    // The body has this name since 2020.
    return choice === "member" && day >= "2020-01-01" ? ["de-contact", "de-vsbg-36-body"] : ["de-contact"];
  },
  FR: () => ["fr-mediator"],
  ...Object.fromEntries(["AT", "LU", "LV", "SE", "SK"].map((code) => [code, committed(code.toLowerCase())])),
  RO: (choice, day) => [...committed("ro")(choice), ...(day >= "2023-01-01" ? ["ro-sal-pictogram"] : [])],
  CZ: () => ["cz-body"],
  FI: () => ["fi-body"],
  DK: () => ["dk-body"],
  ...Object.fromEntries(
    ["BG", "CY", "EE", "GR", "HR", "HU", "IE", "IT", "LT", "MT", "PL", "SI"].map((code) => [
      code,
      uncheckedBody(code.toLowerCase()),
    ]),
  ),
  ES: (choice, day) =>
    choice === "member" || day < "2018-01-01" ? ["es-contact"] : ["es-contact", "es-not-committed"],
  PT: () => ["pt-contact", "pt-complaints-book"],
  NO: () => ["no-contact"],
  CH: () => ["ch-contact"],
  IS: () => [],
  LI: () => [],
  GB: () => [],
};

function expectedRules(country: string, day: string, choice: Choice): string[] {
  const lines = OWN[country]?.(choice, day) ?? [];
  const informed = (country === "BE" || country === "NL") && day >= "2025-07-20" && lines[0] !== "be-sector-body";
  const open = day >= "2016-01-09" && day <= "2025-07-19";
  return [
    ...lines,
    ...(informed ? [`${country.toLowerCase()}-information-link`] : []),
    ...(open && EU_COUNTRIES.includes(country) ? ["eu-odr-link"] : []),
    ...(open && country === "NO" && day >= "2017-08-25" ? ["no-odr-link"] : []),
    ...(open && country === "GB" && day <= "2020-12-31" ? ["gb-odr-link"] : []),
  ];
}

test("the table holds the 32 countries", () => {
  expect(COVERED_COUNTRIES).toHaveLength(32);
  expect(Object.keys(OWN).toSorted()).toEqual(COVERED_COUNTRIES.toSorted());
});

describe.each(DAYS)("on %s", (day) => {
  test.each(COVERED_COUNTRIES.flatMap((country) => CHOICES.map((choice) => [country, choice] as const)))(
    "%s, %s",
    (country, choice) => {
      const facts = trader(country, choice);
      for (const language of footerLanguages(country)) {
        const { items } = disclosureOn(facts, day, language);
        const footer = items.filter(({ placement }) => placement === "footer").map(({ rule }) => rule);
        expect(footer).toEqual(expectedRules(country, day, choice));

        const printed = items.flatMap(({ text }) => [plainText(text), ...text.map((part) => hrefOf(part) ?? "")]);
        expect(printed.join("\n")).not.toMatch(/[{}[\]]/);
        expect(items.filter(({ confidence }) => confidence === "unverified")).toEqual([]);
        if (day >= "2025-07-20")
          expect(printed.join("\n")).not.toMatch(
            /consumers\/odr|webgate|\bodr\b|\brll\b|\bsol\b|os-plat|plat+forma?|plattform|plateforme|foorumi|on-?line|em linha|en línea|nettbasert/i,
          );
      }
    },
  );
});

describe("choices lead to sentences", () => {
  const say = (country: string, choice: Choice, language: Parameters<typeof disclosureOn>[2]) =>
    disclosureOn(trader(country, choice), "2026-11-21", language)
      .items.filter(({ placement }) => placement === "footer")
      .map(({ text }) => plainText(text));

  test.each([
    ["AT", "none", "de", "Beschwerde? Schreiben Sie an klacht@voorbeeld.example; wir suchen gemeinsam"],
    ["AT", "member", "de", "Internet Ombudsstelle. Wir nehmen am Verfahren dort teil."],
    ["AT", "willing", "nl", "Verbraucherschlichtung Austria. Wij zijn bereid mee te doen"],
    ["SE", "member", "sv", "vända dig till Allmänna reklamationsnämnden (ARN). Vi deltar"],
    ["FI", "none", "fi", "ota yhteyttä kuluttajaneuvontaan; sen jälkeen voit viedä asian tälle elimelle: Kuluttaja"],
    ["DK", "none", "da", "Center for Klageløsning, Nævnenes Hus, Toldboden 2, 8800 Viborg"],
    ["CZ", "none", "cs", "Česká obchodní inspekce (ČOI)."],
    ["ES", "none", "es", "No estamos adheridos a ninguna entidad"],
    ["PT", "none", "pt", "Livro de Reclamações Eletrónico"],
    ["RO", "none", "ro", "Soluționarea alternativă a litigiilor: ANPC - SAL"],
    ["NO", "none", "nb", "Har du en klage? Skriv til"],
    ["IT", "none", "it", "Ha un reclamo? Scriva a"],
    ["PL", "none", "pl", "Masz skargę? Napisz na adres"],
  ] as const)("%s, %s, in %s", (country, choice, language, words) => {
    expect(say(country, choice, language).join("\n")).toContain(words);
  });

  test("an unchecked website is never linked", () => {
    for (const country of COVERED_COUNTRIES)
      for (const choice of CHOICES) {
        const { items } = disclosureOn(trader(country, choice), "2026-11-21", "en");
        const hrefs = items.flatMap(({ text }) => text.map((part) => hrefOf(part) ?? ""));
        expect(hrefs.join(" ")).not.toMatch(/naevneneshus|forbrukertilsynet|confianza|cniacc|kzp\.bg/);
      }
  });

  test("the Austrian reply to a complaint is no footer heading", () => {
    const { items, advice } = disclosureOn(trader("AT", "none"), "2026-11-21", "de");
    expect(items.map(({ rule }) => rule)).toEqual(["at-contact"]);
    expect(advice.find(({ rule }) => rule === "at-after-complaint")?.placements).toEqual(["complaint_reply"]);
  });

  test("a register is nobody's body", () => {
    const facts = { ...trader("IT", "member"), adrEntity: "mimit" };
    expect(disclosureOn(facts, "2026-11-21", "it").advice.map(({ code }) => code)).toContain("not-a-body");
  });

  test("the British duty moved from the footer to the reply on 6 April 2026", () => {
    const rules = (day: string) => disclosureOn(trader("GB", "none"), day, "en").advice.map(({ rule }) => rule);
    expect(rules("2026-04-05")).not.toContain("gb-after-complaint");
    expect(rules("2026-04-06")).toContain("gb-after-complaint");
  });

  test("Switzerland binds whoever sells there", () => {
    const rules = (markets: string[]) =>
      disclosureOn({ ...trader("DE", "none"), markets }, "2026-11-21", "de").advice.map(
        ({ rule, code }) => rule ?? code,
      );
    expect(rules(["CH"])).toContain("ch-identity");
    expect(rules(["CH"])).not.toContain("market-unchecked");
    expect(rules(["AT"])).toEqual(expect.arrayContaining(["market-unchecked"]));
    expect(rules(["AT"])).not.toContain("ch-identity");
  });

  test("a large Spanish firm is told of its term", () => {
    const rules = (staff: number) =>
      disclosureOn({ ...trader("ES", "none"), staff }, "2026-11-21", "es").advice.map(({ rule }) => rule);
    expect(rules(249)).not.toContain("es-large-firms");
    expect(rules(250)).toContain("es-large-firms");
  });
});

describe("words that no lawyer has read", () => {
  test.each(COVERED_COUNTRIES)("the merchant in %s is told", (country) => {
    const { items, advice } = disclosureOn(trader(country, "none"), "2026-11-21", "en");
    const given = ["BE", "NL", "DE", "FR"].includes(country);
    expect(items.every(({ reviewed }) => reviewed)).toBe(given || items.length === 0);
    expect(advice.some(({ code }) => code === "text-unreviewed")).toBe(!given && items.length > 0);
  });
});

test("every language beside the four is some country's own", () => {
  const spoken = COVERED_COUNTRIES.flatMap((country) => footerLanguages(country));
  const own = COVERED_COUNTRIES.map(ownLanguage);
  expect(new Set(spoken).size).toBe(14);
  for (const language of LOCAL_LANGUAGES) expect(own).toContain(language);
});

test("every country's rules are reached: each advises or says something on some day to some trader", () => {
  const found = new Set<string>();
  for (const country of COVERED_COUNTRIES)
    for (const day of DAYS)
      for (const choice of CHOICES) {
        const facts = { ...trader(country, choice), memberPage: "https://www.webwinkelkeur.nl/webshop/x", staff: 300 };
        for (const entity of [facts.adrEntity, "webwinkelkeur", undefined]) {
          const { items, advice } = disclosureOn({ ...facts, adrEntity: entity }, day, "en");
          for (const { rule } of [...items, ...advice]) if (rule) found.add(rule);
        }
      }
  expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
