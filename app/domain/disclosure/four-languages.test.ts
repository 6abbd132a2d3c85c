import { describe, expect, test } from "vitest";
import { DIRECTORY } from "#app/domain/disclosure/entities.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";
import { LANGUAGES, type Words } from "#app/domain/language.ts";

const said = (words: Words | undefined) => (words ? LANGUAGES.map((language) => words[language].trim()) : []);

describe("what a merchant reads of it is written in four languages", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_id, { title, binds, sanction }) => {
    for (const words of [title, binds, sanction]) {
      expect(said(words)).not.toContain("");
      expect(new Set(said(words)).size).toBe(said(words).length);
    }
  });

  test.each(DIRECTORY.map((entity) => [entity.id, entity] as const))("the body %s", (_id, { about, fees, terms }) => {
    for (const words of [about, fees, ...(terms ?? []).map(({ what }) => what)]) {
      expect(said(words)).not.toContain("");
      expect(new Set(said(words)).size).toBe(said(words).length);
    }
  });
});
