import { describe, expect, test } from "vitest";
import { applyRules, disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { ADR_ENTITIES } from "#app/domain/disclosure/entities.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";
import { hrefOf, plainText } from "#app/domain/disclosure/segment.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import type { Language } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const trader = (facts: Partial<TraderFacts>): TraderFacts => ({
  email: "klacht@voorbeeld.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  confirmedAt: "2026-11-01T09:00:00.000Z",
  ...facts,
});

const TRADERS = {
  be: trader({ country: "BE" }),
  beMember: trader({ country: "BE", adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" }),
  nl: trader({ country: "NL" }),
  nlMark: trader({
    country: "NL",
    adrCommitment: "member",
    adrEntity: "webwinkelkeur",
    memberPage: "https://www.webwinkelkeur.nl/webshop/Voorbeeld_1",
  }),
  nlBoard: trader({ country: "NL", adrCommitment: "member", adrEntity: "degeschillencommissie-thuiswinkel" }),
  deSmall: trader({ country: "DE", staff: 10, staffYear: 2025 }),
  deLarge: trader({ country: "DE", staff: 11 }),
  deMember: trader({ country: "DE", staff: 40, adrCommitment: "member", adrEntity: "universalschlichtungsstelle" }),
  fr: trader({
    country: "FR",
    mediator: {
      name: "Médiation Exemple",
      address: "1 rue du Test\n75001 Paris",
      site: "https://mediation.example/",
      contractConfirmed: true,
    },
  }),
  frWithout: trader({ country: "FR" }),
};

const DAYS = ["2015-12-31", "2016-01-10", "2025-07-19", "2025-07-20", "2026-11-21", "2028-09-20"] as const;

/** Rule ids of the lines in the footer, in order. */
function footerRules(facts: TraderFacts, day: string, language: Language = "nl"): string[] {
  return disclosureOn(facts, day, language)
    .items.filter((item) => item.placement === "footer")
    .map((item) => item.rule);
}

function footerText(facts: TraderFacts, day: string, language: Language = "nl"): string {
  return disclosureOn(facts, day, language)
    .items.filter((item) => item.placement === "footer")
    .map((item) => plainText(item.text))
    .join("\n");
}

function adviceCodes(facts: TraderFacts, day = "2026-11-21"): string[] {
  return disclosureOn(facts, day, "nl").advice.map(({ code }) => code);
}

describe("the footer's lines by trader and day", () => {
  // Own line(s) of the country; the ODR and information links are added by the day.
  const own: Record<keyof typeof TRADERS, (day: string) => string[]> = {
    be: () => ["be-no-sector-body"],
    beMember: (day) => [day < "2025-01-01" ? "be-sector-body" : "be-no-sector-body"],
    nl: () => ["nl-contact"],
    nlMark: () => ["nl-webwinkelkeur"],
    nlBoard: () => ["nl-contact", "nl-committed-body"],
    deSmall: () => ["de-contact"],
    deLarge: (day) => [day < "2017-02-01" ? "de-contact" : "de-vsbg-36-unwilling"],
    deMember: (day) => (day < "2017-02-01" ? ["de-contact"] : ["de-contact", "de-vsbg-36-body"]),
    fr: () => ["fr-mediator"],
    frWithout: () => [],
  };
  const informed = { be: "be", beMember: "be", nl: "nl", nlBoard: "nl" } as Partial<
    Record<keyof typeof TRADERS, string>
  >;
  const odr: Record<(typeof DAYS)[number], boolean> = {
    "2015-12-31": false,
    "2016-01-10": true,
    "2025-07-19": true,
    "2025-07-20": false,
    "2026-11-21": false,
    "2028-09-20": false,
  };
  const names = Object.keys(TRADERS) as (keyof typeof TRADERS)[];
  const cases = names.flatMap((name) => DAYS.map((day) => [name, day] as const));

  test.each(cases)("%s on %s", (name, day) => {
    const expected = [
      ...own[name](day),
      ...(informed[name] && day >= "2025-07-20" ? [`${informed[name]}-information-link`] : []),
      ...(odr[day] ? ["eu-odr-link"] : []),
    ];
    expect(footerRules(TRADERS[name], day)).toEqual(expected);
  });
});

describe("the end of the ODR platform", () => {
  test.each([
    ["2016-01-08", false],
    ["2016-01-09", true],
    ["2025-07-19", true],
    ["2025-07-20", false],
  ])("on %s the link is shown: %s", (day, shown) => {
    for (const facts of Object.values(TRADERS)) {
      const { items } = disclosureOn(facts, day, "en");
      const hrefs = items.flatMap((item) => item.text.map(hrefOf));
      expect(hrefs.some((href) => href?.includes("ec.europa.eu/consumers/odr"))).toBe(shown);
    }
  });

  test.each(["2025-07-20", "2026-11-21", "2028-09-20"])("from then on no language names it (%s)", (day) => {
    for (const facts of Object.values(TRADERS)) {
      for (const language of LANGUAGES) {
        const { items } = disclosureOn(facts, day, language);
        const printed = items.flatMap((item) => [plainText(item.text), ...item.text.map((part) => hrefOf(part) ?? "")]);
        expect(printed.join(" ")).not.toMatch(/odr|rll|os-plattform|platform|plattform|plateforme/i);
      }
    }
  });

  test("tells the merchant to take old links away, and a German one to look at undertakings first", () => {
    expect(adviceCodes(TRADERS.be, "2025-07-19")).not.toContain("remove-odr-link");
    expect(adviceCodes(TRADERS.be, "2025-07-20")).toContain("remove-odr-link");
    const german = adviceCodes(TRADERS.deSmall);
    expect(german.indexOf("odr-undertaking-first")).toBeGreaterThanOrEqual(0);
    expect(german.indexOf("odr-undertaking-first")).toBeLessThan(german.indexOf("remove-odr-link"));
  });

  test("says until 15 February 2016 that the platform is not open yet", () => {
    expect(adviceCodes(TRADERS.nl, "2016-02-14")).toContain("platform-not-open");
    expect(adviceCodes(TRADERS.nl, "2016-02-15")).not.toContain("platform-not-open");
  });
});

describe("Belgium", () => {
  test("a member of the Ombudsman voor de Handel is a member until it ended", () => {
    expect(footerText(TRADERS.beMember, "2024-12-31", "nl")).toMatch(
      /^Wij zijn aangesloten bij Ombudsman voor de Handel\./,
    );
    expect(footerText(TRADERS.beMember, "2024-12-31", "fr")).toMatch(/^Nous sommes affiliés à Ombudsman du Commerce\./);
    expect(footerText(TRADERS.beMember, "2025-01-01", "nl")).toMatch(
      /^Klacht\? Mail klacht@voorbeeld\.example; .* Consumentenombudsdienst\./,
    );
    expect(adviceCodes(TRADERS.beMember, "2024-12-31")).not.toContain("entity-ended");
    expect(adviceCodes(TRADERS.beMember, "2025-01-01")).toContain("entity-ended");
  });

  test("prints this text for a trader in no sector body", () => {
    expect(footerText(TRADERS.be, "2026-11-21", "nl")).toBe(
      "Klacht? Mail klacht@voorbeeld.example; wij zoeken eerst samen met u een oplossing. Lukt dat niet, dan kunt u gratis terecht bij de Consumentenombudsdienst.\n" +
        "Europese Commissie: informatie over geschiloplossing buiten de rechter",
    );
  });

  test.each([
    ["a body that was not checked", { adrEntity: "geschillencommissie-reizen" }, "entity-unverified"],
    ["a body we do not know", { adrEntity: "iets-anders" }, "entity-unknown"],
    ["no body chosen", {}, "entity-missing"],
  ])("says nothing, and why, for a member of %s", (_, facts, code) => {
    const member = trader({ country: "BE", adrCommitment: "member", ...facts });
    expect(footerRules(member, "2026-11-21")).toEqual([]);
    expect(adviceCodes(member)).toContain(code);
  });

  test("leaves the information link out when it is switched off", () => {
    expect(footerRules({ ...TRADERS.be, showInformationLink: false }, "2026-11-21")).toEqual(["be-no-sector-body"]);
  });

  test("links the residual body at the address the directory holds", () => {
    const residual = ADR_ENTITIES.find(({ id }) => id === "consumentenombudsdienst");
    for (const language of LANGUAGES) {
      const links = disclosureOn(TRADERS.be, "2026-11-21", language).items[0]?.text.filter(
        (part) => part.type === "link",
      );
      const href = residual?.urls?.[language] ?? residual?.url;
      expect(links).toEqual([{ type: "link", label: residual?.names?.[language] ?? residual?.name, href }]);
    }
  });
});

describe("the Netherlands", () => {
  test("links mediation to the shop's own page at WebwinkelKeur", () => {
    const [item] = disclosureOn(TRADERS.nlMark, "2026-11-21", "nl").items;
    expect(item?.text.map(hrefOf).filter(Boolean)).toEqual([
      "mailto:klacht@voorbeeld.example",
      "https://www.webwinkelkeur.nl/webshop/Voorbeeld_1",
      "https://digidispuut.nl",
    ]);
  });

  test.each([
    undefined,
    "webwinkelkeur.nl/webshop/x",
    "http://www.webwinkelkeur.nl/webshop/x",
    "https://www.webwinkelkeur.nl/",
    "https://webwinkelkeur.nl.example/webshop/x",
    "https://webwinkelkeur.nl@example.com/webshop/x",
    "https://webwinkelkeur.nl:8443/webshop/x",
    "javascript:alert(1)",
  ])("mentions no membership with the member page %s", (memberPage) => {
    const facts = { ...TRADERS.nlMark, memberPage };
    expect(footerRules(facts, "2026-11-21")).toEqual(["nl-contact", "nl-information-link"]);
    expect(adviceCodes(facts)).toContain("member-page-needed");
  });

  test("never calls WebwinkelKeur or DigiDispuut recognised or official", () => {
    for (const language of LANGUAGES) {
      expect(footerText(TRADERS.nlMark, "2026-11-21", language)).not.toMatch(
        /erken|gekwalificeerd|offici|reconnu|anerkannt|ADR/i,
      );
    }
  });
});

describe("Germany", () => {
  test.each([
    [10, "none", "Fragen oder Beschwerden? Schreiben Sie an klacht@voorbeeld.example."],
    [
      11,
      "none",
      "Fragen oder Beschwerden: klacht@voorbeeld.example. Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.",
    ],
    [11, "willing", "Fragen oder Beschwerden? Schreiben Sie an klacht@voorbeeld.example."],
    [undefined, "none", "Fragen oder Beschwerden? Schreiben Sie an klacht@voorbeeld.example."],
  ] as const)("with a staff of %s, %s", (staff, adrCommitment, text) => {
    expect(footerText(trader({ country: "DE", staff, adrCommitment }), "2026-11-21", "de")).toBe(text);
  });

  test("the refusal also belongs in the terms, word for word", () => {
    const items = disclosureOn(TRADERS.deLarge, "2026-11-21", "de").items;
    expect(items.map(({ placement }) => placement)).toEqual(["footer", "terms"]);
    expect(items[0]?.text).toEqual(items[1]?.text);
  });

  test("asks for the number of staff when it is unknown, and again when a new year has begun", () => {
    expect(adviceCodes(trader({ country: "DE" }))).toContain("staff-unknown");
    expect(adviceCodes(TRADERS.deSmall, "2026-12-31")).not.toContain("staff-outdated");
    expect(adviceCodes(TRADERS.deSmall, "2027-01-01")).toContain("staff-outdated");
  });
});

describe("France", () => {
  test("names the mediator with address and site", () => {
    expect(footerText(TRADERS.fr, "2026-11-21", "fr")).toBe(
      "Une réclamation ? Écrivez d'abord à klacht@voorbeeld.example. Sans solution, vous pouvez saisir gratuitement notre médiateur de la consommation : Médiation Exemple, 1 rue du Test, 75001 Paris, mediation.example.",
    );
  });

  test.each([
    { contractConfirmed: false },
    { site: "http://mediation.example/" },
    { site: "mediation.example" },
    { address: " " },
    { name: undefined },
  ])("prints nothing and warns when the mediator has %o", (change) => {
    const facts = { ...TRADERS.fr, mediator: { ...TRADERS.fr.mediator, ...change } };
    expect(footerRules(facts, "2026-11-21")).toEqual([]);
    expect(adviceCodes(facts)).toContain("mediator-needed");
  });
});

describe("missing data", () => {
  test.each([undefined, "", "no address", "a b@c.example"])("prints nothing with the e-mail address %o", (email) => {
    for (const facts of Object.values(TRADERS)) {
      expect(footerRules({ ...facts, email }, "2026-11-21")).toEqual([]);
      expect(adviceCodes({ ...facts, email })).toContain("email-missing");
    }
  });

  test("without a country, or with one whose rules are not here, nothing is printed", () => {
    expect(disclosureOn(trader({}), "2026-11-21", "nl").items).toEqual([]);
    expect(adviceCodes(trader({}))).toContain("country-missing");
    expect(disclosureOn(trader({ country: "US" }), "2026-11-21", "nl").items).toEqual([]);
    expect(adviceCodes(trader({ country: "US" }))).toContain("country-not-covered");
  });

  test("says that the data are unconfirmed, and which markets were not checked", () => {
    expect(adviceCodes({ ...TRADERS.be, confirmedAt: undefined })).toContain("unconfirmed");
    const abroad = adviceCodes({ ...TRADERS.be, markets: ["BE", "DE"] });
    expect(abroad.filter((code) => code === "market-unchecked")).toHaveLength(1);
  });
});

describe("sources", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "rule %s names its source and when it was read",
    (_, rule) => {
      expect(rule.source.title).not.toBe("");
      expect(rule.source.url ?? rule.source.article).toBeTruthy();
      expect(rule.source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(rule.binds).not.toBe("");
    },
  );

  test("ids of rules are unique", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("an unverified rule advises, and prints nothing", () => {
    const [rule] = RULES.filter(({ id }) => id === "nl-contact").map((row) => ({
      ...row,
      confidence: "unverified" as const,
    }));
    if (!rule) throw new Error("the rule is gone");
    const { items, advice } = applyRules([rule], TRADERS.nl, "2026-11-21", "nl");
    expect(items).toEqual([]);
    expect(advice.map(({ code }) => code)).toEqual(["unverified-rule"]);
  });

  test("the duty to answer a dispute body begins on 20 September 2028", () => {
    expect(adviceCodes(TRADERS.nl, "2028-09-19")).not.toContain("adr-reply-term");
    expect(adviceCodes(TRADERS.nl, "2028-09-20")).toContain("adr-reply-term");
  });
});
