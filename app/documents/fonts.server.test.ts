import { describe, expect, it } from "vitest";
import { charactersWithoutGlyph, printable } from "#app/documents/fonts.server.ts";

describe("printable", () => {
  it.each([
    ["a composed letter", "Cafe\u0301", "Café"],
    ["every kind of line break", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
    ["a tab", "a\tb", "a b"],
    ["what is invisible by definition", "a\u200bb\u00adc\ufeffd\u202ee\u2069f™\ufe0f", "abcdef™"],
    ["spaces that mean something", "1\u202f199\u00a0€", "1\u202f199\u00a0€"],
  ])("sets %s", (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe("charactersWithoutGlyph", () => {
  it.each(["regular", "bold"] as const)("finds none in what our languages and neighbours write (%s)", (style) => {
    const text =
      "Ĳssel, ’s-Gravenhage, Œuvre, Straße, Łódź, Čeština, Ğünaydın, Ελλάδα, Привіт – „x“ «y» € № … • ½ ² ° × −\n";
    expect(charactersWithoutGlyph(text, style)).toEqual([]);
  });

  it("names each once, in order, whole characters also outside the first plane", () => {
    expect(charactersWithoutGlyph("a😀b中😀\u0007")).toEqual(["😀", "中", "\u0007"]);
  });
});
