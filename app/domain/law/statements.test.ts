import { describe, expect, test } from "vitest";
import { EU_COUNTRIES } from "#app/domain/disclosure/countries/eu-countries.ts";
import { COVERED_COUNTRIES, RULES } from "#app/domain/disclosure/rules.ts";
import type { Source } from "#app/domain/disclosure/source.ts";
import { guideWords } from "#app/domain/law/guide-words.ts";
import { MILESTONES } from "#app/domain/law/milestones.ts";
import { PRIVACY_PARAGRAPH } from "#app/domain/law/privacy-paragraph.ts";
import { TOPICS } from "#app/domain/law/statement.ts";
import { confidenceOf, STATEMENTS, statementsFor } from "#app/domain/law/statements.ts";
import { LANGUAGES, type Words } from "#app/domain/language.ts";
import { addDays } from "#app/domain/time.ts";

const TODAY = "2026-11-28";

function expectSource({ title, url, checkedOn }: Source) {
  expect(title).not.toBe("");
  expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  if (url !== undefined) expect(url).toMatch(/^https:\/\//);
}

function expectFourLanguages(words: Words) {
  const said = LANGUAGES.map((language) => words[language].trim());
  expect(said).not.toContain("");
  expect(new Set(said).size).toBe(LANGUAGES.length);
}

describe("every statement of the guide", () => {
  test.each(STATEMENTS.map((statement) => [statement.id, statement] as const))(
    "%s has a source and a date",
    (_id, it) => {
      expect(TOPICS).toContain(it.topic);
      expectFourLanguages(it.text);
      for (const ground of it.grounds) {
        expectSource(ground.source);
        expect(["EU", ...COVERED_COUNTRIES]).toContain(ground.in);
      }
    },
  );

  test.each(MILESTONES.map((milestone) => [milestone.id, milestone] as const))(
    "%s has a source and a date",
    (_id, it) => {
      expectSource(it.source);
      expectFourLanguages(it.text);
      expect(it.on).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(it.countries.every((country) => COVERED_COUNTRIES.includes(country))).toBe(true);
    },
  );

  test("has an id of its own", () => {
    for (const ids of [STATEMENTS, MILESTONES].map((rows) => rows.map(({ id }) => id)))
      expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the paragraph for the privacy statement rests on no unverified source", () => {
  expectFourLanguages(PRIVACY_PARAGRAPH.text);
  expect(PRIVACY_PARAGRAPH.grounds.length).toBeGreaterThan(0);
  for (const { source, confidence } of PRIVACY_PARAGRAPH.grounds) {
    expectSource(source);
    expect(confidence).not.toBe("unverified");
  }
});

test("no word of the guide is missing in a language", () => {
  for (const language of LANGUAGES) {
    const { topics, placements, ...words } = guideWords(language);
    for (const word of Object.values({ ...topics, ...placements, ...words })) expect(word.trim()).not.toBe("");
  }
});

describe("what holds in a country", () => {
  const ids = (country: string, day = TODAY) => statementsFor(country, day).map(({ id }) => id);
  const found = (country: string, id: string) => statementsFor(country, TODAY).find((each) => each.id === id);

  test.each([
    ["NL", "risk-on-possession", ["NL", "EU"], "secondary"],
    ["BE", "risk-on-possession", ["BE", "EU"], "unverified"],
    ["FR", "risk-on-possession", ["FR", "EU"], "primary"],
    ["DE", "risk-on-possession", ["EU"], "unverified"],
    ["NL", "guarantee-presumption-nl", ["NL"], "primary"],
    ["BE", "guarantee-presumption-be", ["BE"], "secondary"],
    ["NL", "proof-track-and-trace", ["NL"], "secondary"],
    ["PT", "guarantee-three-years-pt", ["PT"], "secondary"],
  ])("%s: %s rests on %j and is %s", (country, id, where, confidence) => {
    const statement = found(country, id)!;
    expect(statement.grounds.map((ground) => ground.in)).toEqual(where);
    expect(confidenceOf(statement)).toBe(confidence);
  });

  test("another country's law does not", () => {
    expect(ids("BE")).not.toContain("guarantee-presumption-nl");
    expect(ids("NL")).not.toContain("guarantee-presumption-be");
    expect(ids("CH")).toEqual([]);
    expect(ids("NO")).toEqual([]);
  });

  test("risk, proof, withdrawal, returns and guarantee are told for the Netherlands and Belgium", () => {
    const topics = (country: string) => new Set(statementsFor(country, TODAY).map(({ topic }) => topic));
    for (const topic of ["risk", "withdrawal", "refund", "returns", "guarantee", "answering"] as const)
      for (const country of ["NL", "BE"]) expect(topics(country)).toContain(topic);
    expect(topics("NL")).toContain("proof");
  });

  test("each from its own day on", () => {
    expect(ids("NL", "2026-06-18")).not.toContain("withdrawal-function");
    expect(ids("NL", "2026-06-19")).toContain("withdrawal-function");
  });
});

test("a rule that begins or ends is a milestone of its countries", () => {
  const told = new Set(MILESTONES.flatMap(({ on, countries }) => countries.map((country) => `${on} ${country}`)));
  const missing = RULES.flatMap(({ id, from, until, countries }) =>
    [from, until && addDays(until, 1)]
      .filter((day) => day !== undefined && day >= "2025-01-01")
      .flatMap((day) => countries.map((country) => [id, `${day} ${country}`] as const)),
  ).filter(([, day]) => !told.has(day));
  expect(missing).toEqual([]);
  expect(EU_COUNTRIES.every((country) => told.has(`2028-09-20 ${country}`))).toBe(true);
});
