import { GraphQLError } from "graphql";

export type PageArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  reverse?: boolean | null;
};

/** A page of a list as Shopify's connections give it. @throws GraphQLError without `first` or `last`, as Shopify does */
export function connection<Item extends object>(
  items: readonly Item[],
  page: PageArguments,
  idOf: (item: Item) => string,
) {
  const { first, last } = page;
  if (first == null && last == null) throw new GraphQLError("you must provide one of first or last");
  if (first != null && last != null) throw new GraphQLError("providing both first and last is not supported");
  const size = first ?? last ?? 0;
  if (size < 0 || size > 250) throw new GraphQLError("first and last must be between 0 and 250");
  const ordered = page.reverse ? [...items].reverse() : [...items];
  const cursors = ordered.map((item) => Buffer.from(idOf(item)).toString("base64url"));
  const from = page.after ? cursors.indexOf(page.after) + 1 : 0;
  const to = page.before ? cursors.indexOf(page.before) : ordered.length;
  if ((page.after && from === 0) || to === -1) throw new GraphQLError("Invalid cursor for current pagination sort.");
  const start = first == null ? Math.max(from, to - size) : from;
  const end = first == null ? to : Math.min(to, from + size);
  const nodes = ordered.slice(start, end);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[start + index] })),
    pageInfo: {
      hasNextPage: end < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursors[start] : null,
      endCursor: nodes.length > 0 ? cursors[end - 1] : null,
    },
  };
}
