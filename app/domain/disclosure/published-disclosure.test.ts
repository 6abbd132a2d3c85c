import { describe, expect, test } from "vitest";
import {
  disclosureDigest,
  isCurrent,
  nextChange,
  printsAnything,
  publishedDisclosure,
} from "#app/domain/disclosure/published-disclosure.ts";
import { COVERED_COUNTRIES, RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { type Language, LANGUAGES } from "#app/domain/language.ts";
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

/** What would be published on that day in Amsterdam, unless another time zone is named. */
const publishedOn = (
  facts: TraderFacts,
  today: string,
  languages: readonly Language[],
  timeZone = "Europe/Amsterdam",
) => publishedDisclosure(facts, { today, timeZone, languages });

function periods(facts: TraderFacts, today: string, timeZone?: string) {
  const lines = publishedOn(facts, today, ["nl"], timeZone).languages.nl ?? [];
  const moment = (seconds: number | null) => (seconds === null ? null : new Date(seconds * 1000).toISOString());
  return lines.map(({ rule, from, until }) => [rule, moment(from), moment(until)]);
}

describe("moments between which a published line holds", () => {
  test("today's lines have no bounds while no rule ends", () => {
    expect(periods(be, "2026-11-21")).toEqual([
      ["be-no-sector-body", null, null],
      ["be-information-link", null, null],
    ]);
  });

  test("the end of a body and of the platform are known beforehand, to the shop's midnight, in winter and summer", () => {
    expect(periods(member, "2024-06-01")).toEqual([
      ["be-sector-body", null, "2024-12-31T23:00:00.000Z"],
      ["eu-odr-link", null, "2025-07-19T22:00:00.000Z"],
      ["be-no-sector-body", "2024-12-31T23:00:00.000Z", null],
      ["be-information-link", "2025-07-19T22:00:00.000Z", null],
    ]);
  });

  test.each([
    ["Europe/Lisbon", "2025-07-19T23:00:00.000Z"],
    ["Europe/Helsinki", "2025-07-19T21:00:00.000Z"],
    ["Atlantic/Azores", "2025-07-20T00:00:00.000Z"],
    ["America/New_York", "2025-07-20T04:00:00.000Z"],
    ["Asia/Kathmandu", "2025-07-19T18:15:00.000Z"],
  ])("midnight in %s is %s", (timeZone, midnight) => {
    const odr = periods(be, "2024-06-01", timeZone).find(([rule]) => rule === "eu-odr-link");
    expect(odr).toEqual(["eu-odr-link", null, midnight]);
  });

  test("what begins later has its first moment", () => {
    expect(periods(trader({ country: "DE", staff: 20 }), "2016-06-01", "Europe/Berlin")).toEqual([
      ["de-contact", null, "2017-01-31T23:00:00.000Z"],
      ["eu-odr-link", null, "2025-07-19T22:00:00.000Z"],
      ["de-vsbg-36-unwilling", "2017-01-31T23:00:00.000Z", null],
    ]);
  });
});

describe("the next change of what is printed", () => {
  const next = (facts: TraderFacts, today: string, now: string) => nextChange(publishedOn(facts, today, ["nl"]), now);

  test("is the next moment at which a line begins or ends, in whatever language", () => {
    expect(next(member, "2024-06-01", "2024-06-01T10:00:00.000Z")).toBe("2024-12-31T23:00:00.000Z");
    expect(next(member, "2024-06-01", "2024-12-31T23:00:00.000Z")).toBe("2025-07-19T22:00:00.000Z");
    expect(next(member, "2024-06-01", "2025-07-19T22:00:00.000Z")).toBeUndefined();
  });

  test("is unknown while no rule for this trader ends", () => {
    expect(next(be, "2026-11-21", "2026-11-21T10:00:00.000Z")).toBeUndefined();
  });
});

describe("whether the storefront has what the rules say", () => {
  const shop = { timeZone: "Europe/Amsterdam", languages: ["nl"] as const };
  const at = "2024-06-01T10:00:00.000Z";
  const last = { at, digest: disclosureDigest(publishedDisclosure(member, { ...shop, today: "2024-06-01" })) };

  test("it has, whatever days have passed since", () => {
    expect(isCurrent(last, member, shop)).toBe(true);
    expect(disclosureDigest(publishedDisclosure(member, { ...shop, today: "2025-01-01" }))).not.toBe(last.digest);
  });

  test("it has not after the data changed, or the time zone, or when nothing was written", () => {
    expect(isCurrent(last, { ...member, email: "b@voorbeeld.example" }, shop)).toBe(false);
    expect(isCurrent(last, member, { ...shop, timeZone: "Europe/Lisbon" })).toBe(false);
    expect(isCurrent({ at, digest: null }, member, shop)).toBe(false);
  });
});

test("the complaint form's path is there once the shop has one, with its label in the trader's own language", () => {
  const publication = { today: "2026-11-21", timeZone: "Europe/Amsterdam", languages: ["nl"] as const };
  expect(publishedDisclosure(be, publication)).not.toHaveProperty("complaintForm");
  const complaintForm = "/apps/weerwoord/complaint";
  expect(publishedDisclosure(be, { ...publication, complaintForm })).toMatchObject({ complaintForm });
  expect(publishedDisclosure(trader({ country: "FI" }), { ...publication, complaintForm })).toMatchObject({
    words: { heading: "Valitukset ja riidat", fileComplaint: "Tee valitus" },
  });
});

test("only the footer's lines are published, each with its links", () => {
  const published = publishedOn(trader({ country: "DE", staff: 20 }), "2026-11-21", ["de"]);
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
  const published = publishedOn(be, "2026-11-21", ["nl", "nl"]);
  expect(Object.keys(published.languages)).toEqual(["nl", "en"]);
  expect(published.fallback).toBe("en");
});

test("a trader's own language is published too, with its heading and a mark that nobody reviewed it", () => {
  const published = publishedOn(trader({ country: "FI" }), "2026-11-21", ["nl"]);
  expect(Object.keys(published.languages)).toEqual(["nl", "fi", "en"]);
  expect(published).toMatchObject({
    own: "fi",
    words: { heading: "Valitukset ja riidat" },
    fallback: "en",
    reviewed: false,
  });
  expect(publishedOn(trader({ country: "AT" }), "2026-11-21", ["nl"])).toMatchObject({ own: "de" });
  expect(publishedOn(be, "2026-11-21", ["nl"]).reviewed).toBe(true);
});

test("the value stays small in every country", () => {
  for (const country of COVERED_COUNTRIES) {
    const value = JSON.stringify(publishedOn(trader({ country, staff: 50 }), "2026-11-21", LANGUAGES));
    expect(new TextEncoder().encode(value).length).toBeLessThan(6000);
  }
});

test("the digest is the same on another day of the same footer, and another for other data", () => {
  const digest = disclosureDigest(publishedOn(be, "2026-11-21", ["nl"]));
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(disclosureDigest(publishedOn(be, "2026-11-22", ["nl"]))).toBe(digest);
  expect(disclosureDigest(publishedOn({ ...be, email: "b@voorbeeld.example" }, "2026-11-21", ["nl"]))).not.toBe(digest);
});

test("tells whether anything is printed", () => {
  expect(printsAnything(publishedOn(be, "2026-11-21", ["nl"]))).toBe(true);
  expect(printsAnything(publishedOn(trader({ country: "FR" }), "2026-11-21", ["nl"]))).toBe(false);
});
