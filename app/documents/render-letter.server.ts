import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { DocumentError, Letter, RenderedFile, Rendered } from "#app/domain/response/document.ts";
import { checkLimits, SHOPIFY_DISPUTE_LIMITS, type FileLimits } from "#app/domain/response/limits.ts";
import { err, ok } from "#app/domain/result.ts";
import { closeArchivePdf, openArchivePdf } from "#app/documents/archive-pdf.server.ts";
import { fileName } from "#app/documents/file-name.ts";
import { dayInWords, DOCUMENT_LABELS } from "#app/documents/labels.ts";
import { CONTENT_WIDTH, createPen, STYLES, type Pen } from "#app/documents/pen.server.ts";

/**
 * Sets a letter as PDF/A-2b.
 * @returns the file, or `missing_glyph` or `over_limit`; nothing is ever left out
 */
export async function renderLetter(letter: Letter, limits: FileLimits = SHOPIFY_DISPUTE_LIMITS): Rendered {
  const document = openArchivePdf({
    title: letter.subject,
    author: letter.sender.name,
    language: letter.language,
    madeAt: `${letter.date}T00:00:00.000Z`,
    identity: createHash("sha256")
      .update(`letter\n${canonicalize(letter)}`)
      .digest(),
  });
  const pen = createPen(document);
  setLetter(letter, pen);
  const missing = pen.missing();
  const file = await closeArchivePdf(document, fileName(letter.subject, letter.reference));
  return judge(file, missing, limits);
}

function judge(file: RenderedFile, missing: string[], limits: FileLimits) {
  if (missing.length > 0) return err<DocumentError>({ type: "missing_glyph", characters: missing });
  const excesses = checkLimits([{ ...file, bytes: file.bytes.length }], limits);
  return excesses.length > 0 ? err<DocumentError>({ type: "over_limit", excesses }) : ok(file);
}

function setLetter(letter: Letter, pen: Pen): void {
  const labels = DOCUMENT_LABELS[letter.language];
  pen.flow(letter.sender.name, STYLES.strong);
  for (const line of letter.sender.lines) pen.flow(line, STYLES.label);
  pen.space(34);
  for (const line of [letter.recipient.name, ...letter.recipient.lines]) pen.flow(line, STYLES.body);
  pen.space(30);
  const date = dayInWords(letter.date, letter.language);
  pen.row(
    [
      { text: letter.place ? `${letter.place}, ${date}` : date, style: STYLES.body, left: 0, width: CONTENT_WIDTH / 2 },
      {
        text: `${labels.reference}${labels.colon} ${letter.reference}`,
        style: STYLES.body,
        left: CONTENT_WIDTH / 2,
        width: CONTENT_WIDTH / 2,
      },
    ],
    22,
  );
  pen.flow(letter.subject, STYLES.strong, { gapAfter: 14 });
  for (const paragraph of letter.paragraphs) {
    if ("list" in paragraph) setList(paragraph.list, pen);
    else pen.flow(paragraph.text, STYLES.body, { gapAfter: 9 });
  }
  pen.space(6);
  pen.reserve(pen.heightOf(letter.closing, STYLES.body) + 40);
  pen.flow(letter.closing, STYLES.body, { gapAfter: 12 });
  // A shop whose letters nobody signs by name is not named twice.
  if (letter.signatory !== letter.sender.name) pen.flow(letter.signatory, STYLES.body);
  pen.flow(letter.sender.name, STYLES.body, { gapAfter: 22 });
  if (letter.exhibits.length > 0) setExhibitList(letter, pen);
  pen.footers(labels.page, letter.reference);
}

function setList(items: { text: string }[], pen: Pen): void {
  for (const { text } of items) {
    pen.row(
      [
        { text: "–", style: STYLES.body, left: 4, width: 12 },
        { text, style: STYLES.body, left: 18, width: CONTENT_WIDTH - 18 },
      ],
      4,
    );
  }
  pen.space(6);
}

function setExhibitList(letter: Letter, pen: Pen): void {
  const labels = DOCUMENT_LABELS[letter.language];
  pen.reserve(40);
  pen.flow(labels.exhibits, STYLES.smallStrong, { gapAfter: 3 });
  for (const { label, title } of letter.exhibits) {
    pen.row(
      [
        { text: label, style: STYLES.small, left: 0, width: 18 },
        { text: title, style: STYLES.small, left: 18, width: CONTENT_WIDTH - 18 },
      ],
      2,
    );
  }
}
