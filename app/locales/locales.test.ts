import { expect, test } from "vitest";
import { adminLanguage } from "./admin-language.ts";
import en from "./en.json" with { type: "json" };
import nl from "./nl.json" with { type: "json" };
import { createTranslator } from "./translator.ts";

function leaves(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === "string"
      ? [[`${path}${key}`, entry] as [string, string]]
      : leaves(entry as object, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test("Dutch says everything that English says", () => {
  expect(
    leaves(nl)
      .map(([key]) => key)
      .sort(),
  ).toEqual(
    leaves(en)
      .map(([key]) => key)
      .sort(),
  );
});

test("both languages fill in the same values", () => {
  const dutch = new Map(leaves(nl));
  for (const [key, text] of leaves(en)) expect([key, placeholders(dutch.get(key)!)]).toEqual([key, placeholders(text)]);
});

test("no text is empty, none accuses", () => {
  for (const [key, text] of [...leaves(en), ...leaves(nl)]) {
    expect([key, text.trim()]).not.toEqual([key, ""]);
    expect([key, text]).toEqual([key, expect.not.stringMatching(/fraud|scam|\bfalse\b|oplicht/i)]);
  }
});

test.each([
  [["nl-BE", "en"], "nl"],
  [[null, "en-GB"], "en"],
  [["de-DE", "nl"], "nl"],
  [["xx"], "en"],
  [[], "en"],
])("for the locales %j the admin speaks %s", (locales, language) => {
  expect(adminLanguage(...locales)).toBe(language);
});

test("a translator speaks its language", () => {
  expect(createTranslator("nl").t("nav.orders")).toBe("Bestellingen");
  expect(createTranslator("en").t("nav.orders")).toBe("Orders");
});
