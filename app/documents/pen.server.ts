import { PAGE } from "#app/documents/archive-pdf.server.ts";
import { charactersWithoutGlyph, printable, type FontStyle } from "#app/documents/fonts.server.ts";

/** How a piece of text is set; sizes and distances in points. */
export type TextStyle = { font: FontStyle; size: number; colour: string; lineGap: number };

export const STYLES = {
  body: { font: "regular", size: 10.5, colour: "#1a1a1a", lineGap: 2.5 },
  strong: { font: "bold", size: 10.5, colour: "#1a1a1a", lineGap: 2.5 },
  title: { font: "bold", size: 18, colour: "#1a1a1a", lineGap: 2 },
  heading: { font: "bold", size: 13, colour: "#1a1a1a", lineGap: 2 },
  small: { font: "regular", size: 9, colour: "#1a1a1a", lineGap: 1.5 },
  label: { font: "regular", size: 9, colour: "#5c5c5c", lineGap: 1.5 },
  smallStrong: { font: "bold", size: 9, colour: "#1a1a1a", lineGap: 1.5 },
  hash: { font: "regular", size: 6.4, colour: "#1a1a1a", lineGap: 1 },
} as const satisfies Record<string, TextStyle>;

export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.side;
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom;
/** Points per pixel at 96 dots per inch: larger, a small picture would only look coarse. */
export const LARGEST_SCALE = 72 / 96;
const RULE_COLOUR = "#c8c8c8";

/** A cell of a row: its text and style, its place and width from the left edge of the text. */
export type Cell = { text: string; style: TextStyle; left: number; width: number };

/** Sets text on a document. Every text passes here, so that none with a missing glyph can slip through. */
export type Pen = {
  /** Sets running text over as many pages as it needs and leaves the gap after it. */
  flow(text: string, style: TextStyle, options?: { gapAfter?: number; left?: number; width?: number }): void;
  /** Sets cells side by side, together on one page. Too tall for any page: they follow one another in full width. */
  row(cells: Cell[], gapAfter?: number): void;
  /** Draws a thin line over the width of the text. */
  rule(gapAfter?: number): void;
  /** Places a JPEG within a box at the current height, centred, and moves below it. */
  picture(jpeg: Uint8Array, size: { width: number; height: number }, maxHeight: number): void;
  /** Begins a new page when less than this height is left. */
  reserve(height: number): void;
  /** Height of a text when it is set. */
  heightOf(text: string, style: TextStyle, width?: number): number;
  space(height: number): void;
  newPage(): void;
  /** Height left on this page. */
  left(): number;
  /** Writes one line at the foot of every page. */
  footers(text: (page: number, total: number) => string, start: string): void;
  /** Characters that were asked for and that the font lacks. */
  missing(): string[];
};

/** A pen for a document opened by `openArchivePdf`. */
export function createPen(document: PDFKit.PDFDocument): Pen {
  const missing = new Set<string>();

  function prepare(text: string, style: TextStyle): string {
    for (const character of charactersWithoutGlyph(text, style.font)) missing.add(character);
    document.font(style.font).fontSize(style.size).fillColor(style.colour);
    return printable(text);
  }
  function heightOf(text: string, style: TextStyle, width = CONTENT_WIDTH): number {
    return document.heightOfString(prepare(text, style), { width, lineGap: style.lineGap });
  }
  function left(): number {
    return CONTENT_BOTTOM - document.y;
  }
  function reserve(height: number): void {
    if (left() < height && document.y > PAGE.top) document.addPage();
  }
  const pen: Pen = {
    heightOf,
    left,
    reserve,
    flow(text, style, { gapAfter = 0, left: indent = 0, width = CONTENT_WIDTH - indent } = {}) {
      const prepared = prepare(text, style);
      document.text(prepared, PAGE.side + indent, document.y, { width, lineGap: style.lineGap });
      pen.space(gapAfter);
    },
    row(cells, gapAfter = 4) {
      const height = Math.max(...cells.map((cell) => heightOf(cell.text, cell.style, cell.width)));
      if (height > CONTENT_BOTTOM - PAGE.top) {
        for (const cell of cells) pen.flow(cell.text, cell.style, { gapAfter: 2 });
        return pen.space(gapAfter);
      }
      reserve(height);
      const top = document.y;
      for (const cell of cells) {
        document.text(prepare(cell.text, cell.style), PAGE.side + cell.left, top, {
          width: cell.width,
          lineGap: cell.style.lineGap,
        });
      }
      document.y = top + height;
      pen.space(gapAfter);
    },
    rule(gapAfter = 8) {
      const { y } = document;
      document.lineWidth(0.5).strokeColor(RULE_COLOUR);
      document
        .moveTo(PAGE.side, y)
        .lineTo(PAGE.side + CONTENT_WIDTH, y)
        .stroke();
      pen.space(gapAfter);
    },
    picture(jpeg, size, maxHeight) {
      const scale = Math.min(CONTENT_WIDTH / size.width, maxHeight / size.height, LARGEST_SCALE);
      const [width, height] = [size.width * scale, size.height * scale];
      reserve(height);
      document.image(Buffer.from(jpeg), PAGE.side + (CONTENT_WIDTH - width) / 2, document.y, { width, height });
      document.y += height;
    },
    space(height) {
      document.y += height;
    },
    newPage() {
      document.addPage();
    },
    footers(text, start) {
      const { start: first, count } = document.bufferedPageRange();
      for (let index = 0; index < count; index += 1) {
        document.switchToPage(first + index);
        // The foot stands in the margin, where PDFKit would otherwise begin a new page.
        document.page.margins.bottom = 0;
        const y = PAGE.height - PAGE.bottom / 2 - 8;
        const options = { width: CONTENT_WIDTH / 2, height: 12, lineBreak: false };
        document.text(prepare(start, STYLES.label), PAGE.side, y, options);
        const number = prepare(text(index + 1, count), STYLES.label);
        document.text(number, PAGE.side + CONTENT_WIDTH - document.widthOfString(number), y, { lineBreak: false });
      }
    },
    missing: () => [...missing],
  };
  return pen;
}
