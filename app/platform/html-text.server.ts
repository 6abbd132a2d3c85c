import { Parser } from "htmlparser2";

/** What a visitor reads of a piece of HTML, and where its links lead. Runs of white space are as they were written. */
export type HtmlText = { text: string; links: { href: string; label: string }[] };

/** Elements that do not stand in a line with their neighbours: their words are kept apart. */
const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const UNSEEN = new Set(["script", "style", "template", "title"]);

/** Reads HTML of any quality; nothing in it is run or fetched. */
export function readHtml(html: string): HtmlText {
  let text = "";
  let unseen = 0;
  const links: HtmlText["links"] = [];
  const open: { href: string; from: number }[] = [];
  const parser = new Parser({
    onopentag(name, { href }) {
      if (UNSEEN.has(name)) unseen += 1;
      if (BLOCKS.has(name)) text += "\n";
      if (name === "a" && href !== undefined) open.push({ href, from: text.length });
    },
    ontext(piece) {
      if (unseen === 0) text += piece;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (BLOCKS.has(name)) text += "\n";
      const link = name === "a" ? open.pop() : undefined;
      if (link) links.push({ href: link.href, label: text.slice(link.from).trim() });
    },
  });
  parser.end(html);
  return { text: text.trim(), links };
}
