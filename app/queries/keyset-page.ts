import { parseInstant } from "#app/domain/time.ts";

/**
 * Paging by keyset: a page begins behind the last row of the page before it, so that its cost does not grow with its
 * number and nothing is shown twice when rows are added meanwhile.
 */

/** Where a page begins: the sort time and id of a row. */
export type Cursor = { at: string; id: string };

export type PageRequest = { after?: Cursor; before?: Cursor };

/** A page of rows in their list's order, with the cursors of its neighbours when there are any. */
export type Page<Row> = { rows: Row[]; previous: string | null; next: string | null };

export const PAGE_SIZE = 50;

/** Earlier than every row. */
export const START_OF_TIME: Cursor = { at: "0001-01-01T00:00:00.000Z", id: "00000000-0000-0000-0000-000000000000" };

/** Later than every row. */
export const END_OF_TIME: Cursor = { at: "9999-12-31T00:00:00.000Z", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };

const CURSOR = /^(\S+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The cursor as it stands in a URL. */
export function cursorText({ at, id }: Cursor): string {
  return `${at}_${id}`;
}

/** Reads a page request from a URL; anything that is no cursor of ours is the first page. */
export function pageRequest(parameters: URLSearchParams): PageRequest {
  const read = (name: string) => {
    const [, at = "", id] = CURSOR.exec(parameters.get(name) ?? "") ?? [];
    return id && parseInstant(at) === at ? { at, id } : undefined;
  };
  return { after: read("after"), before: read("before") };
}

/**
 * Cuts a page out of rows read with one more than fit.
 * @param rows in their list's order for a page read forwards, in the opposite one for one read backwards (`before`)
 */
export function pageOf<Row extends Cursor>(rows: Row[], request: PageRequest): Page<Row> {
  const more = rows.length > PAGE_SIZE;
  const kept = rows.slice(0, PAGE_SIZE);
  if (request.before) kept.reverse();
  const first = kept[0];
  const last = kept.at(-1);
  const hasPrevious = request.before ? more : request.after !== undefined;
  const hasNext = request.before ? true : more;
  return {
    rows: kept,
    previous: hasPrevious && first ? cursorText(first) : null,
    next: hasNext && last ? cursorText(last) : null,
  };
}
