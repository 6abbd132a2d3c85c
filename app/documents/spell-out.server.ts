import type { Dossier, ExhibitSection } from "#app/domain/response/document.ts";
import { charactersWithoutGlyph } from "#app/documents/fonts.server.ts";
import { DOCUMENT_LABELS } from "#app/documents/labels.ts";

/**
 * A dossier in which characters that the font lacks stand as their Unicode number, `😀` as `[U+1F600]`, with a note under
 * the exhibit that says so. A document with such a character is refused, and neither a customer's own words nor his name can
 * be changed by the merchant: one emoji would otherwise keep a claim from ever being answered.
 */
export function spellOut(dossier: Dossier): Dossier {
  return { ...dossier, sections: dossier.sections.map((section) => spellOutSection(section, dossier.language)) };
}

function spellOutSection(section: ExhibitSection, language: Dossier["language"]): ExhibitSection {
  let found = false;
  const spelled = (text: string): string =>
    charactersWithoutGlyph(text).reduce((rest, character) => {
      found = true;
      return rest.replaceAll(character, `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`);
    }, text);
  const captioned = <Shown extends { caption: string }>(shown: Shown): Shown => ({
    ...shown,
    caption: spelled(shown.caption),
  });
  const { title, facts, table, images, attachedPdf, note } = section;
  const result: ExhibitSection = {
    ...section,
    title: spelled(title),
    facts: facts.map((fact) => ({ ...fact, value: spelled(fact.value) })),
    ...(table ? { table: { ...table, rows: table.rows.map((row) => row.map(spelled)) } } : {}),
    ...(images ? { images: images.map(captioned) } : {}),
    ...(attachedPdf ? { attachedPdf: captioned(attachedPdf) } : {}),
  };
  return found ? { ...result, note: [note, DOCUMENT_LABELS[language].spelledOut].filter(Boolean).join(" ") } : result;
}
