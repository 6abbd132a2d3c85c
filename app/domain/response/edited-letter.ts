import type { Letter, Paragraph } from "./document.ts";

/** What of a letter the merchant can rewrite: all between the heading and the closing. List items begin with a hyphen. */
export function letterBody({ paragraphs }: Pick<Letter, "paragraphs">): string {
  return paragraphs
    .map((paragraph) =>
      "list" in paragraph ? paragraph.list.map(({ text }) => `- ${text}`).join("\n") : paragraph.text,
    )
    .join("\n\n");
}

/** The letter with a body that the merchant wrote. His sentences rest on no entries: they are his. */
export function withBody(letter: Letter, body: string): Letter {
  const paragraphs = body
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(paragraphsOf);
  return { ...letter, paragraphs };
}

/** Lines that begin with a hyphen are a list, others run on. */
function paragraphsOf(part: string): Paragraph[] {
  const read: Paragraph[] = [];
  for (const line of part.split("\n").map((one) => one.trim())) {
    const item = /^[-•]\s+(.*)$/.exec(line)?.[1];
    const last = read.at(-1);
    if (item !== undefined) {
      if (last && "list" in last) last.list.push({ text: item, evidence: [] });
      else read.push({ list: [{ text: item, evidence: [] }] });
    } else if (last && !("list" in last)) last.text = `${last.text} ${line}`;
    else read.push({ text: line, evidence: [] });
  }
  return read;
}
