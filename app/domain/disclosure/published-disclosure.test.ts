import { describe, expect, test } from "vitest";
import { disclosureDigest, printsAnything, publishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { COVERED_COUNTRIES, RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const trader = (facts: Partial<TraderFacts>): TraderFacts => ({
  email: "klacht@voorbeeld.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  confirmedAt: "2026-11-01T09:00:00.000Z",
  ...facts,
});
const be = trader({ country: "BE" });
const member = trader({ country: "BE", adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" });

function periods(facts: TraderFacts, today: string) {
  const lines = publishedDisclosure(facts, today, ["nl"]).languages.nl ?? [];
  return lines.map(({ rule, from, until }) => [rule, from, until]);
}

describe("days on which a published line holds", () => {
  test("today's lines have no bounds while no rule ends", () => {
    expect(periods(be, "2026-11-21")).toEqual([
      ["be-no-sector-body", null, null],
      ["be-information-link", null, null],
    ]);
  });

  test("the end of a body and of the platform are known beforehand", () => {
    expect(periods(member, "2024-06-01")).toEqual([
      ["be-sector-body", null, 20241231],
      ["eu-odr-link", null, 20250719],
      ["be-no-sector-body", 20250101, null],
      ["be-information-link", 20250720, null],
    ]);
  });

  test("what begins later has its first day", () => {
    expect(periods(trader({ country: "DE", staff: 20 }), "2016-06-01")).toEqual([
      ["de-contact", null, 20170131],
      ["eu-odr-link", null, 20250719],
      ["de-vsbg-36-unwilling", 20170201, null],
    ]);
  });
});

test("only the footer's lines are published, each with its links", () => {
  const published = publishedDisclosure(trader({ country: "DE", staff: 20 }), "2026-11-21", ["de"]);
  expect(published.version).toBe(RULES_VERSION);
  expect(published.languages.de).toEqual([
    {
      rule: "de-vsbg-36-unwilling",
      from: null,
      until: null,
      segments: [
        { t: "Fragen oder Beschwerden: " },
        { t: "klacht@voorbeeld.example", h: "mailto:klacht@voorbeeld.example" },
        {
          t: ". Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.",
        },
      ],
    },
  ]);
});

test("the language the storefront falls back to is always there", () => {
  const published = publishedDisclosure(be, "2026-11-21", ["nl", "nl"]);
  expect(Object.keys(published.languages)).toEqual(["nl", "en"]);
  expect(published.fallback).toBe("en");
});

test("a trader's own language is published too, with its heading and a mark that nobody reviewed it", () => {
  const published = publishedDisclosure(trader({ country: "FI" }), "2026-11-21", ["nl"]);
  expect(Object.keys(published.languages)).toEqual(["nl", "fi", "en"]);
  expect(published).toMatchObject({ own: "fi", heading: "Valitukset ja riidat", fallback: "en", reviewed: false });
  expect(publishedDisclosure(trader({ country: "AT" }), "2026-11-21", ["nl"])).toMatchObject({ own: "de" });
  expect(publishedDisclosure(be, "2026-11-21", ["nl"]).reviewed).toBe(true);
});

test("the value stays small in every country", () => {
  for (const country of COVERED_COUNTRIES) {
    const value = JSON.stringify(publishedDisclosure(trader({ country, staff: 50 }), "2026-11-21", LANGUAGES));
    expect(new TextEncoder().encode(value).length).toBeLessThan(6000);
  }
});

test("the digest is the same on another day of the same footer, and another for other data", () => {
  const digest = disclosureDigest(publishedDisclosure(be, "2026-11-21", ["nl"]));
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(disclosureDigest(publishedDisclosure(be, "2026-11-22", ["nl"]))).toBe(digest);
  expect(disclosureDigest(publishedDisclosure({ ...be, email: "b@voorbeeld.example" }, "2026-11-21", ["nl"]))).not.toBe(
    digest,
  );
});

test("tells whether anything is printed", () => {
  expect(printsAnything(publishedDisclosure(be, "2026-11-21", ["nl"]))).toBe(true);
  expect(printsAnything(publishedDisclosure(trader({ country: "FR" }), "2026-11-21", ["nl"]))).toBe(false);
});
