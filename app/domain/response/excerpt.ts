/**
 * Longest text that an exhibit shows whole, in characters: some seven pages. Shopify takes files below 50 pages, Mastercard
 * through Stripe at most 19, and several texts may share a file.
 */
export const LONGEST_WHOLE = 30_000;

/** A text, or the paragraphs chosen from it; `left` counts those that are not shown. */
export type Excerpt = { text: string; shown: number; left: number };

const OMITTED = "[…]";

/** A paragraph longer than this is chosen from line by line, or sentence by sentence. */
const LONGEST_PARAGRAPH = 2_000;

/**
 * The text as it is, or when it is too long the paragraphs that matter: those with one of the words, each with its
 * neighbours, then the others from the beginning, as long as they fit, in the text's order. What is left out is marked
 * where it stood.
 */
export function excerptOf(text: string, matters: RegExp, longest = LONGEST_WHOLE): Excerpt {
  const paragraphs = text
    .split(/\n{2,}/)
    .flatMap(pieces)
    .filter((one) => one.trim() !== "");
  if (text.length <= longest) return { text, shown: paragraphs.length, left: 0 };
  const telling = paragraphs.flatMap((paragraph, index) =>
    matters.test(paragraph) ? [index - 1, index, index + 1] : [],
  );
  const chosen = new Set<number>();
  let room = longest;
  for (const index of [...telling, ...paragraphs.keys()]) {
    const paragraph = paragraphs[index];
    const cost = (paragraph?.length ?? 0) + OMITTED.length + 4;
    if (paragraph === undefined || chosen.has(index) || cost > room) continue;
    chosen.add(index);
    room -= cost;
  }
  const parts = paragraphs.map((paragraph, index) => (chosen.has(index) ? paragraph : OMITTED));
  const marked = parts.filter((part, index) => part !== OMITTED || parts[index - 1] !== OMITTED);
  return { text: marked.join("\n\n"), shown: chosen.size, left: paragraphs.length - chosen.size };
}

function pieces(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_PARAGRAPH) return [paragraph];
  const lines = paragraph.split("\n");
  return lines.length > 1 ? lines.flatMap(pieces) : paragraph.split(/(?<=[.!?;])\s+/);
}
