import { escapeHtml } from "#tests/sandbox/http/respond.ts";

/** Markup that needs no more escaping. */
export type Html = { markup: string };

type Part = string | number | Html | null | undefined | false | Part[];

function toMarkup(part: Part): string {
  if (Array.isArray(part)) return part.map(toMarkup).join("");
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "object") return part.markup;
  return escapeHtml(String(part));
}

/** Template tag: every value is escaped, except markup made by this tag. Arrays are joined; null, undefined and false print nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.reduce((text, string, index) => text + toMarkup(parts[index - 1]) + string) };
}

/** Takes finished markup as it is. */
export function raw(markup: string): Html {
  return { markup };
}
