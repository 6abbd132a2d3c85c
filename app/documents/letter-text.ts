import type { Letter } from "#app/domain/response/document.ts";
import { DOCUMENT_LABELS } from "#app/documents/labels.ts";

/**
 * A letter as the plain text of a mail: paragraphs apart, list items with a hyphen, the shop's lines under the signature.
 * The mail's own header says who writes to whom, when and about what. Lines end in `\n`; a paragraph is one line, so that
 * every screen breaks it to its own width.
 */
export function letterAsText(letter: Letter): string {
  const labels = DOCUMENT_LABELS[letter.language];
  const paragraphs = letter.paragraphs.map((paragraph) =>
    "list" in paragraph ? paragraph.list.map(({ text }) => `- ${oneLine(text)}`).join("\n") : oneLine(paragraph.text),
  );
  // A shop whose letters nobody signs by name is not named twice.
  const signature = [...new Set([letter.signatory, letter.sender.name, ...letter.sender.lines])].join("\n");
  const reference = letter.reference ? `\n${labels.reference}${labels.colon} ${letter.reference}` : "";
  const exhibits = letter.exhibits.map(({ label, title }) => `${label}  ${title}`);
  const enclosed = exhibits.length > 0 ? [[`${labels.exhibits}${labels.colon}`, ...exhibits].join("\n")] : [];
  return `${[...paragraphs, letter.closing, `${signature}${reference}`, ...enclosed].join("\n\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
