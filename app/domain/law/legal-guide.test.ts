import { describe, expect, test } from "vitest";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { legalGuide } from "#app/domain/law/legal-guide.ts";
import { LANGUAGES } from "#app/domain/language.ts";
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

describe("today", () => {
  test("tells a German trader what it comes to for him", () => {
    const { today } = legalGuide(trader("DE", { staff: 12 }), "DE", TODAY, "nl");
    const rule = today.find(({ id }) => id === "de-vsbg-36-unwilling")!;
    expect(rule).toMatchObject({
      title: "Verklaring dat de ondernemer niet meedoet",
      placements: ["footer", "terms"],
      from: "2017-02-01",
      source: { article: "§ 36(1) no. 1, (3)" },
      confidence: "primary",
    });
    expect(rule.own?.printed).toEqual([expect.stringContaining("niet bereid en niet verplicht")]);
    const small = legalGuide(trader("DE", { staff: 3 }), "DE", TODAY, "de").today.find(({ id }) => id === rule.id)!;
    expect(small.own).toEqual({ printed: [], toDo: [] });
  });

  test("of another country than his says nothing of his own case", () => {
    const { today } = legalGuide(trader("NL"), "FR", TODAY, "fr");
    expect(today.map(({ id }) => id)).toContain("fr-mediator");
    expect(today.every(({ own }) => own === undefined)).toBe(true);
    expect(today.find(({ id }) => id === "fr-mediator")?.sanction).toContain("15 000 €");
  });

  test("holds what binds whoever sells there", () => {
    expect(legalGuide(trader("NL"), "CH", TODAY, "en").today.map(({ id }) => id)).toEqual([
      "ch-contact",
      "ch-identity",
    ]);
  });

  test("shows an unverified rule as such and prints nothing of it", () => {
    const { today } = legalGuide(trader("IS"), "IS", TODAY, "en");
    const rule = today.find(({ id }) => id === "is-adr-act")!;
    expect(rule.confidence).toBe("unverified");
    expect(rule.own?.printed).toEqual([]);
    expect(rule.own?.toDo).toEqual([expect.stringContaining("No rule of Iceland was checked")]);
  });
});

describe("what changed and what comes", () => {
  test.each([
    ["2025-07-19", ["odr-no-new-complaints", "be-ombudsman-handel-ended"], "odr-closed"],
    ["2025-07-20", ["odr-closed", "odr-no-new-complaints", "be-ombudsman-handel-ended"], "adr-directive-in-force"],
  ])("on %s", (day, changed, next) => {
    const guide = legalGuide(trader("BE"), "BE", day, "nl");
    expect(guide.changed.map(({ id }) => id)).toEqual(changed);
    expect(guide.coming[0]?.id).toBe(next);
  });

  test("the directive of 2025 comes on 20 September 2028", () => {
    const { coming } = legalGuide(trader("NL"), "NL", TODAY, "en");
    expect(coming.map(({ on }) => on)).toEqual(["2028-03-20", "2028-09-20"]);
    expect(coming[1]?.text).toContain("20 working days");
  });
});

test.each(LANGUAGES)("in %s every country's guide is written", (language) => {
  for (const country of COVERED_COUNTRIES) {
    const guide = legalGuide(trader(country), country, TODAY, language);
    expect(guide.today.length).toBeGreaterThan(0);
    for (const { title, binds, own } of guide.today) {
      expect(title).not.toBe("");
      expect(binds).not.toBe("");
      expect([...(own?.printed ?? []), ...(own?.toDo ?? [])].join("")).not.toMatch(/undefined|[{}]/);
    }
    expect(guide.privacy.text.length).toBeGreaterThan(400);
  }
});

test("says which data are missing instead of guessing", () => {
  const { missing } = legalGuide(trader("NL", { email: undefined }), "NL", TODAY, "nl");
  expect(missing).toEqual([expect.stringContaining("zakelijk e-mailadres")]);
  expect(legalGuide(trader("NL"), "NL", TODAY, "nl").missing).toEqual([]);
});

test("what comes to something for the trader stands first", () => {
  const idle = legalGuide(trader("DE", { staff: 3 }), "DE", TODAY, "en").today.map(
    ({ own }) => own?.printed.length === 0 && own.toDo.length === 0,
  );
  expect(idle).toEqual(idle.toSorted((a, b) => Number(a) - Number(b)));
  expect(idle).toContain(true);
});
