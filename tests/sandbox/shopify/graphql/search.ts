import { GraphQLError } from "graphql";

/** One value of an object that a search term can look at. */
export type Searchable = Record<string, string | null>;

type Term = { field: string; comparator: string; value: string };

/**
 * Shopify's search syntax as far as the sandbox speaks it: terms such as `updated_at:>='2026-11-20T10:00:00Z'`, joined by a
 * space or AND. https://shopify.dev/docs/api/usage/search-syntax
 * @throws GraphQLError on a term the sandbox cannot judge, so that no filter is silently ignored
 */
export function search<Item>(
  items: readonly Item[],
  query: string | null | undefined,
  look: (item: Item) => Searchable,
): Item[] {
  const terms = parseSearch(query ?? "");
  return items.filter((item) => {
    const values = look(item);
    return terms.every((term) => {
      if (!(term.field in values)) throw new GraphQLError(`the sandbox cannot search by ${term.field}`);
      return matches(values[term.field] ?? null, term);
    });
  });
}

function parseSearch(query: string): Term[] {
  const terms: Term[] = [];
  const pattern = /\s*(?:AND\s+)?([a-z_]+):(>=|<=|>|<)?('[^']*'|"[^"]*"|[^\s'"]+)\s*/gy;
  while (pattern.lastIndex < query.length) {
    const match = pattern.exec(query);
    if (!match) throw new GraphQLError(`the sandbox does not understand this search: ${query}`);
    const [, field = "", comparator = "", value = ""] = match;
    terms.push({ field, comparator, value: value.replace(/^(['"])(.*)\1$/, "$2") });
  }
  return terms;
}

function matches(value: string | null, { comparator, value: wanted }: Term): boolean {
  if (value === null) return false;
  if (comparator === "") return wanted.split(",").some((one) => one.toLowerCase() === value.toLowerCase());
  const [left, right] = [sortable(value), sortable(wanted)];
  switch (comparator) {
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "<":
      return left < right;
    default:
      return left <= right;
  }
}

/** Moments and ids compare as numbers; Shopify compares moments in seconds. */
function sortable(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) throw new GraphQLError(`the sandbox cannot compare with ${text}`);
  return Math.floor(moment / 1000);
}
