import { useFetcher } from "@remix-run/react";
import { useCallback, useEffect } from "react";
import type { PlacementList, PlacementRow } from "#app/domain/disclosure/placement-list.ts";

const PATH = "/app/footer/placements";

/**
 * The placement list, fetched once the page is shown and again whenever what it follows changes.
 * @param follows names the state of the saved data and of what is published
 */
export function usePlacementList(follows: string) {
  const fetcher = useFetcher<PlacementList & { unread: string | null }>();
  const marking = useFetcher();
  const { load } = fetcher;
  useEffect(() => load(PATH), [load, follows]);
  const mark = useCallback(
    ({ rule, placement, wording }: PlacementRow, placed: boolean) =>
      marking.submit(JSON.stringify({ rule, placement, wording, placed }), {
        method: "post",
        action: PATH,
        encType: "application/json",
      }),
    [marking],
  );
  const told = marking.json as (Pick<PlacementRow, "rule" | "placement"> & { placed: boolean }) | undefined;
  const list = fetcher.data && told ? withMark(fetcher.data, told) : fetcher.data;
  return {
    list,
    busy: marking.state !== "idle",
    mark,
    retry: () => load(PATH),
  };
}

/** The list as it will be once the mark that is on its way was kept. */
function withMark<List extends PlacementList>(
  list: List,
  { rule, placement, placed }: Pick<PlacementRow, "rule" | "placement"> & { placed: boolean },
): List {
  const markedAt = placed ? new Date().toISOString() : null;
  return {
    ...list,
    rows: list.rows.map((row) => (row.rule === rule && row.placement === placement ? { ...row, markedAt } : row)),
  };
}
