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
  return {
    list: fetcher.data,
    busy: marking.state !== "idle",
    mark,
    retry: () => load(PATH),
  };
}
