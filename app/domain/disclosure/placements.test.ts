import { describe, expect, test } from "vitest";
import {
  dutiesOn,
  type FooterSeen,
  type PlacementDuty,
  sightOf,
  wordingOf,
} from "#app/domain/disclosure/placements.ts";
import type { PolicyText } from "#app/domain/disclosure/policy-text.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const TODAY = "2026-11-28";
const trader = (country: string, more: Partial<TraderFacts> = {}): TraderFacts => ({
  country,
  email: "klacht@voorbeeld.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  confirmedAt: "2026-11-01T00:00:00.000Z",
  ...more,
});
const known = { legalName: "Voorbeeld bv", address: "Dorp 1, 9000 Gent", registerNumber: "0123.456.789" };
const policy = (type: string, text: string, links: string[] = []): PolicyText => ({
  type,
  title: type,
  url: `https://shop.example/policies/${type}`,
  text,
  links: links.map((href) => ({ href, label: href })),
});
const dutyOf = (facts: TraderFacts, rule: string, placement: string): PlacementDuty =>
  dutiesOn(facts, TODAY).find((duty) => duty.rule === rule && duty.placement === placement)!;
const statusOf = (duty: PlacementDuty, policies: PolicyText[] | null, footer?: FooterSeen) =>
  sightOf(duty, { policies, footer }, TODAY).status;

describe("what has to stand where", () => {
  test("for a Belgian trader without a body, in the order of the places", () => {
    expect(dutiesOn(trader("BE", known), TODAY).map(({ rule, placement }) => `${placement} ${rule}`)).toEqual([
      "footer be-no-sector-body",
      "footer be-information-link",
      "footer eu-odr-link-ended",
      "footer eu-withdrawal-function",
      "footer eu-guarantee-notice",
      "terms eu-odr-link-ended",
      "legal_page be-identity",
      "legal_page eu-odr-link-ended",
      "order_mail eu-odr-link-ended",
      "complaint_reply be-after-complaint",
    ]);
  });

  test("a sentence for two places has the words for both, in every language it is written in", () => {
    const facts = trader("DE", { staff: 12 });
    for (const place of ["footer", "terms"]) {
      const duty = dutyOf(facts, "de-vsbg-36-unwilling", place);
      expect(Object.keys(duty.texts).toSorted()).toEqual(["de", "en", "fr", "nl"]);
      expect(duty.texts.de).toContain("Wir sind nicht bereit und nicht verpflichtet");
    }
    expect(Object.keys(dutyOf(trader("FI"), "fi-body", "terms").texts)).toContain("fi");
  });

  test("what only the merchant can place has the words that a source gives, and no others", () => {
    const { texts, advice } = dutyOf(trader("NL"), "eu-withdrawal-function", "footer");
    expect(texts).toEqual({
      en: "withdraw from contract here",
      de: "Vertrag widerrufen",
      fr: "renoncer au contrat ici",
    });
    expect(advice[0]?.nl).toContain("geen nagekeken bron");
    const notice = dutyOf(trader("NL"), "eu-guarantee-notice", "footer");
    expect(notice.texts).toEqual({});
    expect(notice.advice[0]?.nl).toContain("ongewijzigd");
  });

  test("the addresses of links are written out", () => {
    const facts = trader("NL", { adrCommitment: "member", adrEntity: "degeschillencommissie-thuiswinkel" });
    expect(dutyOf(facts, "nl-committed-body", "terms").texts.nl).toBe(
      "De Geschillencommissie Thuiswinkel (https://degeschillencommissie.nl/over-ons/commissies/thuiswinkel/)",
    );
  });

  test("the reply to a complaint is what the letters say, once the data are confirmed", () => {
    expect(dutyOf(trader("BE"), "be-after-complaint", "complaint_reply").texts.nl).toContain("Consumentenombudsdienst");
    const unconfirmed = dutyOf(trader("BE", { confirmedAt: undefined }), "be-after-complaint", "complaint_reply");
    expect(unconfirmed).toMatchObject({ texts: {}, ours: false });
  });

  test("who the trader is stands in the list also when his data are complete, and has words only then", () => {
    expect(dutyOf(trader("BE"), "be-identity", "legal_page").texts).toEqual({});
    expect(dutyOf(trader("BE", { ...known, vatNumber: "BE0123456789" }), "be-identity", "legal_page").texts.fr).toBe(
      "Voorbeeld bv\nDorp 1, 9000 Gent\nE-mail: klacht@voorbeeld.example\nNuméro d'inscription: 0123.456.789\nNuméro de TVA: BE0123456789",
    );
  });

  test("an unverified rule asks for nothing", () => {
    expect(dutiesOn(trader("IS"), TODAY)).toEqual([]);
    expect(dutiesOn(trader("PL"), TODAY).map(({ rule }) => rule)).not.toContain("pl-act-on-adr");
  });

  test("advice on data that are missing is nothing to place", () => {
    expect(dutiesOn(trader("DE"), TODAY).map(({ rule }) => rule)).not.toContain("de-vsbg-36-unwilling");
  });
});

describe("in the terms", () => {
  const duty = dutyOf(trader("DE", { staff: 12 }), "de-vsbg-36-unwilling", "terms");
  const member = dutyOf(
    trader("NL", { adrCommitment: "member", adrEntity: "degeschillencommissie-thuiswinkel" }),
    "nl-committed-body",
    "terms",
  );
  const sentence = duty.texts.de!;

  test.each<[string, PlacementDuty, PolicyText[] | null, string]>([
    ["the sentence", duty, [policy("TERMS_OF_SERVICE", `§ 1 … ${sentence} § 3`)], "found"],
    [
      "the sentence with other spaces and case",
      duty,
      [policy("TERMS_OF_SALE", sentence.toUpperCase().replaceAll(" ", "\u00a0 \n"))],
      "found",
    ],
    ["the sentence in another language", duty, [policy("TERMS_OF_SERVICE", duty.texts.fr!)], "found"],
    ["nothing of it", duty, [policy("TERMS_OF_SERVICE", "Lieferzeit: 2 Tage")], "missing"],
    ["the sentence in the wrong place", duty, [policy("REFUND_POLICY", sentence)], "missing"],
    ["no policies at all", duty, [], "missing"],
    ["nothing, because we may not read", duty, null, "unseen"],
    [
      "the body in other words",
      member,
      [policy("TERMS_OF_SERVICE", "Onze geschillencommissie", ["https://www.degeschillencommissie.nl/"])],
      "partly",
    ],
    ["the name alone", member, [policy("TERMS_OF_SERVICE", "De Geschillencommissie Thuiswinkel")], "found"],
  ])("%s", (_name, each, policies, expected) => {
    expect(statusOf(each, policies)).toBe(expected);
  });

  test("a page that was found is named", () => {
    expect(sightOf(duty, { policies: [policy("TERMS_OF_SERVICE", sentence)], footer: undefined }, TODAY)).toMatchObject(
      {
        page: { title: "TERMS_OF_SERVICE" },
      },
    );
  });
});

test.each<[string, string, string]>([
  ["all of it", "Voorbeeld bv, Dorp 1 9000 Gent. KBO 0123 456 789. Mail: KLACHT@voorbeeld.example", "found"],
  ["the name alone", "Voorbeeld BV, Gent", "partly"],
  ["nothing of it", "Contact: bel ons", "missing"],
])("on the legal page, %s of the identity", (_name, text, expected) => {
  expect(statusOf(dutyOf(trader("BE", known), "be-identity", "legal_page"), [policy("LEGAL_NOTICE", text)])).toBe(
    expected,
  );
});

describe("what has to be gone", () => {
  const duty = dutyOf(trader("BE"), "eu-odr-link-ended", "terms");
  test.each<[string, PolicyText[] | null, string]>([
    [
      "is found",
      [policy("TERMS_OF_SERVICE", "Zie het ODR-platform", ["https://ec.europa.eu/consumers/odr"])],
      "leftover",
    ],
    ["is gone", [policy("TERMS_OF_SERVICE", "Zie onze voorwaarden")], "gone"],
    ["cannot be seen", null, "unseen"],
    ["cannot be seen where the shop has no such policy", [policy("REFUND_POLICY", "")], "unseen"],
  ])("%s", (_name, policies, expected) => {
    expect(statusOf(duty, policies)).toBe(expected);
  });

  test("cannot be seen in mails and in the theme", () => {
    for (const place of ["order_mail", "footer"])
      expect(statusOf(dutyOf(trader("BE"), "eu-odr-link-ended", place), [])).toBe("unseen");
  });
});

test.each<[FooterSeen, string]>([
  ["current", "found"],
  ["outdated", "outdated"],
  ["off", "missing"],
  [undefined, "unseen"],
])("a footer that is %s in the theme is %s", (footer, expected) => {
  expect(statusOf(dutyOf(trader("BE"), "be-no-sector-body", "footer"), [], footer)).toBe(expected);
  // What the merchant puts there himself is not what our block prints.
  expect(statusOf(dutyOf(trader("BE"), "eu-withdrawal-function", "footer"), [], footer)).toBe("unseen");
});

test("words that wait for the trader's data are incomplete, not missing", () => {
  expect(statusOf(dutyOf(trader("BE"), "be-identity", "legal_page"), [])).toBe("incomplete");
  const unconfirmed = dutyOf(trader("BE", { confirmedAt: undefined }), "be-after-complaint", "complaint_reply");
  expect(statusOf(unconfirmed, [])).toBe("incomplete");
});

test("the reply to a complaint is written by us", () => {
  expect(statusOf(dutyOf(trader("BE"), "be-after-complaint", "complaint_reply"), null)).toBe("by_us");
});

test("a mark holds for the words it was set for", () => {
  const before = dutyOf(trader("DE", { staff: 12 }), "de-vsbg-36-unwilling", "terms");
  const after = dutyOf(trader("DE", { staff: 12, email: "b@voorbeeld.example" }), "de-vsbg-36-unwilling", "terms");
  expect(wordingOf(before)).toBe(wordingOf({ ...before }));
  expect(wordingOf(after)).not.toBe(wordingOf(before));
});
