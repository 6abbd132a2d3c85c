import type { ChainLine, Dossier, ExhibitSection } from "#app/domain/response/document.ts";
import { DOCUMENT_LABELS, instantInWords, type DocumentLabels } from "#app/documents/labels.ts";
import { CONTENT_WIDTH, LARGEST_SCALE, STYLES, type Cell, type Pen } from "#app/documents/pen.server.ts";
import type { Picture } from "#app/documents/pictures.server.ts";

const LABEL_WIDTH = 130;
/** A picture taller than this would leave no room for its caption; points. */
const PICTURE_HEIGHT = 640;
const SMALLEST_PICTURE_HEIGHT = 180;

/**
 * Draws a dossier: what it is, its exhibits in order, and the chain that vouches for them.
 * @param pictures for each file id that a section names, what stands for the file
 */
export function drawDossier(dossier: Dossier, pictures: Map<string, Picture[]>, pen: Pen): void {
  const labels = DOCUMENT_LABELS[dossier.language];
  drawOpening(dossier, labels, pen);
  for (const section of dossier.sections) drawSection(section, labels, pictures, pen);
  if (dossier.chain.length > 0) drawChain(dossier.chain, labels, pen);
  pen.footers(labels.page, dossier.reference);
}

function drawOpening(dossier: Dossier, labels: DocumentLabels, pen: Pen): void {
  pen.flow(dossier.title, STYLES.title, { gapAfter: 8 });
  const facts = [
    [labels.reference, dossier.reference],
    ...(dossier.order ? [[labels.order, dossier.order]] : []),
    [labels.madeAt, instantInWords(dossier.madeAt, dossier.language)],
  ];
  for (const [label = "", value = ""] of facts) drawFact(label, value, pen);
  pen.space(10);
  if (dossier.sections.length > 1) {
    for (const { label, title } of dossier.sections) {
      pen.row(
        [
          { text: labels.exhibit(label), style: STYLES.smallStrong, left: 0, width: 70 },
          { text: title, style: STYLES.small, left: 74, width: CONTENT_WIDTH - 74 },
        ],
        2,
      );
    }
    pen.space(10);
  }
}

function drawSection(
  section: ExhibitSection,
  labels: DocumentLabels,
  pictures: Map<string, Picture[]>,
  pen: Pen,
): void {
  const [first] = [...(section.images ?? []), ...(section.attachedPdf ? [section.attachedPdf] : [])];
  const beginsWithPicture = section.facts.length === 0 && !section.table;
  const picture = beginsWithPicture && first ? pictures.get(first.fileId)?.[0] : undefined;
  pen.space(8);
  // A heading never stands alone at the foot of a page.
  pen.reserve(picture ? heightsOf(picture).least + 80 : 90);
  pen.rule(10);
  pen.flow(`${labels.exhibit(section.label)} · ${section.title}`, STYLES.heading, { gapAfter: 8 });
  for (const { label, value } of section.facts) drawFact(label, value, pen);
  if (section.table) drawTable(section.table, pen);
  for (const { fileId, caption } of section.images ?? []) {
    drawPictures(pictures.get(fileId) ?? [], caption, labels, pen);
  }
  if (section.attachedPdf) {
    const { fileId, caption } = section.attachedPdf;
    drawPictures(pictures.get(fileId) ?? [], caption, labels, pen);
  }
  if (section.note) {
    pen.space(4);
    pen.flow(section.note, STYLES.label, { gapAfter: 6 });
  }
}

function drawFact(label: string, value: string, pen: Pen): void {
  pen.row(
    [
      { text: label, style: STYLES.label, left: 0, width: LABEL_WIDTH - 10 },
      { text: value, style: STYLES.small, left: LABEL_WIDTH, width: CONTENT_WIDTH - LABEL_WIDTH },
    ],
    3,
  );
}

function drawTable({ head, rows }: { head: string[]; rows: string[][] }, pen: Pen): void {
  pen.space(4);
  const width = CONTENT_WIDTH / head.length;
  const cells = (texts: string[], style: Cell["style"]): Cell[] =>
    texts.map((text, index) => ({ text, style, left: index * width, width: width - 8 }));
  pen.row(cells(head, STYLES.smallStrong), 3);
  pen.rule(4);
  for (const row of rows) pen.row(cells(row, STYLES.small), 4);
  pen.space(6);
}

/** Each picture with its caption under it; several pages of one file say which they are. */
function drawPictures(pictures: Picture[], caption: string, labels: DocumentLabels, pen: Pen): void {
  pictures.forEach((picture, index) => {
    const words = pictures.length > 1 ? `${caption}, ${labels.pageOfFile(index + 1, pictures.length)}` : caption;
    const captionHeight = pen.heightOf(words, STYLES.label) + 14;
    const { wanted, least } = heightsOf(picture);
    if (pen.left() < least + captionHeight) pen.newPage();
    pen.picture(picture.jpeg, picture, Math.min(wanted, pen.left() - captionHeight));
    pen.space(4);
    pen.flow(words, STYLES.label, { gapAfter: 10 });
  });
}

/** Points that a picture would like and at least needs: it may shrink to what is left of a page, but not until it is hard to read. */
function heightsOf({ width, height }: Picture): { wanted: number; least: number } {
  const wanted = Math.min((height / width) * CONTENT_WIDTH, height * LARGEST_SCALE, PICTURE_HEIGHT);
  return { wanted, least: Math.min(wanted, Math.max(SMALLEST_PICTURE_HEIGHT, wanted * 0.75)) };
}

function drawChain(chain: ChainLine[], labels: DocumentLabels, pen: Pen): void {
  const { seq, recordedAt, kind, content, entry } = labels.chainColumns;
  const columns = [
    { left: 0, width: 28 },
    { left: 30, width: 98 },
    { left: 132, width: 78 },
    { left: 212, width: CONTENT_WIDTH - 212 },
  ] as const;
  const cells = (texts: string[], style: Cell["style"]): Cell[] =>
    columns.map((column, index) => ({ ...column, text: texts[index] ?? "", style }));
  pen.space(8);
  pen.reserve(160);
  pen.rule(10);
  pen.flow(labels.chain, STYLES.heading, { gapAfter: 6 });
  pen.flow(labels.chainExplanation, STYLES.small, { gapAfter: 10 });
  pen.row(cells([seq, recordedAt, kind, `SHA-256 (${content}, ${entry})`], STYLES.smallStrong), 3);
  pen.rule(4);
  for (const line of chain) {
    pen.row(cells([String(line.seq), line.recordedAt, line.kind, `${line.contentHash}\n${line.hash}`], STYLES.hash), 4);
  }
}
