import type { Page } from "playwright-core";
import sharp from "sharp";

/** A piece of text on the page: where its lines stand, in CSS pixels of the document, and how it is painted. */
type Painted = { text: string; rects: { x: number; y: number; width: number; height: number }[]; colour: number[] };

/** The text that stands out least from what is behind it, with its contrast ratio (WCAG 2.2, 1 to 21). */
export type LeastContrast = { ratio: number; text: string };

/**
 * Measures how far the text of an element stands out from each pixel behind it, pictures and gradients included, which
 * axe-core cannot. Opacity of the text's own ancestors counts.
 * @param selector an element with text; its page has a device scale factor of 1
 */
export async function leastContrast(page: Page, selector: string): Promise<LeastContrast> {
  const painted = await page.evaluate(paintedText, selector);
  if (painted.length === 0) throw new Error(`${selector} has no text`);
  await page.evaluate(hideText, { selector, hidden: true });
  const picture = await page.screenshot({ fullPage: true });
  await page.evaluate(hideText, { selector, hidden: false });
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

  let least: LeastContrast = { ratio: 21, text: "" };
  for (const { text, rects, colour } of painted) {
    const ratio = Math.min(...coloursBehind(rects, data, info).map((behind) => contrastOf(colour, behind)));
    if (ratio < least.ratio) least = { ratio, text };
  }
  return least;
}

/** Every colour that a pixel within the rectangles has, once. */
function coloursBehind(rects: Painted["rects"], data: Buffer, { width, height }: { width: number; height: number }) {
  const found = new Set<number>();
  for (const rect of rects) {
    const end = Math.min(Math.ceil(rect.x + rect.width), width);
    for (let row = Math.floor(rect.y); row < Math.min(rect.y + rect.height, height); row++)
      for (let column = Math.floor(rect.x); column < end; column++)
        found.add(data.readUIntBE((row * width + column) * 3, 3));
  }
  return [...found].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

/** The contrast of a colour with alpha, painted on that background. */
function contrastOf([red = 0, green = 0, blue = 0, alpha = 1]: number[], behind: number[]): number {
  const seen = [red, green, blue].map((part, index) => part * alpha + (behind[index] ?? 0) * (1 - alpha));
  return contrastRatio(seen, behind);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, of two colours in sRGB from 0 to 255. */
function contrastRatio(one: number[], other: number[]): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Runs in the page. */
function paintedText(selector: string): Painted[] {
  const element = document.querySelector(selector);
  if (!element) return [];
  const found: Painted[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!parent || text === "" || parent.closest("style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({
      x: x + window.scrollX,
      y: y + window.scrollY,
      width,
      height,
    }));
    const [red = 0, green = 0, blue = 0, own = 1] =
      getComputedStyle(parent)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    let alpha = own;
    for (let each: Element | null = parent; each; each = each.parentElement)
      alpha *= Number(getComputedStyle(each).opacity);
    found.push({ text, rects, colour: [red, green, blue, alpha] });
  }
  return found;
}

/** Runs in the page. Underlines have the text's colour and go with it. */
function hideText({ selector, hidden }: { selector: string; hidden: boolean }): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (hidden) element?.style.setProperty("color", "transparent");
  else element?.style.removeProperty("color");
}
