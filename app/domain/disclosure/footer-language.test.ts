import { expect, test } from "vitest";
import { footerLanguages, languagesRead } from "#app/domain/disclosure/footer-language.ts";

test.each([
  ["nl-BE", "BE", ["nl"]],
  ["es", "BE", ["en"]],
  ["es", "NL", ["nl", "en"]],
  ["pl", "DE", ["de", "en"]],
  ["it", "FR", ["fr", "en"]],
  ["fr", "NL", ["fr"]],
  ["es", "ES", ["es"]],
  ["es-MX", "PT", ["pt", "en"]],
  ["no", "NO", ["nb"]],
  ["nn_NO", "NO", ["nb"]],
  ["da", "NO", ["nb", "en"]],
  ["tr", "AT", ["de", "en"]],
  ["tr", "IE", ["en"]],
  ["tr", undefined, ["en"]],
])("a visitor with the locale %s reads a trader of %s in %j", (tag, country, read) => {
  expect(languagesRead(tag, country)).toEqual(read);
});

test("a trader's footer is written in four languages, and in his own where it is another", () => {
  expect(footerLanguages("AT")).toEqual(["nl", "en", "de", "fr"]);
  expect(footerLanguages("PL")).toEqual(["nl", "en", "de", "fr", "pl"]);
});
