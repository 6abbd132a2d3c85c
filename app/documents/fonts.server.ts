import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

/** The styles a document is set in. Each is one complete TrueType file (Noto Sans, SIL Open Font License 1.1). */
export type FontStyle = "regular" | "bold";

const FILES: Record<FontStyle, string> = {
  regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  bold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
};
const { resolve } = createRequire(import.meta.url);
const loaded = new Map<FontStyle, { bytes: Buffer; font: Font }>();

function load(style: FontStyle): { bytes: Buffer; font: Font } {
  const known = loaded.get(style);
  if (known) return known;
  const bytes = readFileSync(resolve(FILES[style]));
  const font = create(bytes);
  if (!("hasGlyphForCodePoint" in font)) throw new Error(`${FILES[style]} is a collection, not one font`);
  const entry = { bytes, font };
  loaded.set(style, entry);
  return entry;
}

/** The bytes of a style's font file. */
export function fontFile(style: FontStyle): Buffer {
  return load(style).bytes;
}

/**
 * Text as it can be set: composed (NFC), one kind of line break, no tabs, and without characters that are invisible by
 * definition (zero-width, soft hyphen, direction marks, variation selectors), for which a font draws nothing or a box.
 */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\p{Cf}\ufe00-\ufe0f]/gu, "");
}

/**
 * The characters of a printable text that a document cannot show, each once, in order of appearance.
 * A document with any of them is refused, so rules may ask before they quote a person.
 */
export function charactersWithoutGlyph(text: string, style: FontStyle = "regular"): string[] {
  const { font } = load(style);
  const missing = [...printable(text)].filter(
    (character) => character !== "\n" && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  return [...new Set(missing)];
}
