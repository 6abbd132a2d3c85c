/** A piece of a printed line: plain text, a link to a page, or an e-mail address. */
export type Segment =
  { type: "text"; text: string } | { type: "link"; label: string; href: string } | { type: "email"; address: string };

/**
 * Fills a sentence such as `Mail {email} or ask [the board]({page}).` A `{name}` becomes that value; `[label](target)`
 * becomes a link whose target is an https address or, as `{name}`, a link among the values.
 * @throws RangeError when the sentence names a value that is missing, or links to a value that is no link: a mistake in
 *   a text table, not in a trader's data
 */
export function fill(sentence: string, values: Record<string, Segment>): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/\[([^\]]+)\]\(([^)]+)\)|\{(\w+)\}/g)) {
    const [whole, label, target, name] = match;
    if (match.index > end) segments.push({ type: "text", text: sentence.slice(end, match.index) });
    if (name !== undefined) segments.push(valueNamed(values, name));
    else if (label !== undefined && target !== undefined)
      segments.push({ type: "link", label, href: targetOf(target, values) });
    end = match.index + whole.length;
  }
  if (end < sentence.length) segments.push({ type: "text", text: sentence.slice(end) });
  return segments;
}

/** The line as a person reads it, without its links. */
export function plainText(segments: Segment[]): string {
  return segments.map(labelOf).join("");
}

/** The line for a place without links: each address follows its words, unless the words are that address. */
export function writtenOut(segments: Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.type !== "link") return labelOf(segment);
      const { label, href } = segment;
      return href.replace(/^https?:\/\/(www\.)?|\/$/g, "") === label.replace(/\/$/, "") ? label : `${label} (${href})`;
    })
    .join("");
}

/** The words of a segment that are printed. */
export function labelOf(segment: Segment): string {
  switch (segment.type) {
    case "text":
      return segment.text;
    case "link":
      return segment.label;
    case "email":
      return segment.address;
  }
}

/**
 * The target of a segment's link; undefined for plain text. The local part of an address is percent-encoded, since `?`
 * and `&` are lawful in it and would start mail headers (RFC 6068 section 2).
 */
export function hrefOf(segment: Segment): string | undefined {
  switch (segment.type) {
    case "text":
      return undefined;
    case "link":
      return segment.href;
    case "email": {
      const at = segment.address.lastIndexOf("@");
      return `mailto:${encodeURIComponent(segment.address.slice(0, at))}@${segment.address.slice(at + 1)}`;
    }
  }
}

function valueNamed(values: Record<string, Segment>, name: string): Segment {
  const value = values[name];
  if (!value) throw new RangeError(`no value for {${name}}`);
  return value;
}

function targetOf(target: string, values: Record<string, Segment>): string {
  const name = /^\{(\w+)\}$/.exec(target)?.[1];
  if (name === undefined) return target;
  const value = valueNamed(values, name);
  if (value.type !== "link") throw new RangeError(`{${name}} is no link`);
  return value.href;
}
