import type { Source } from "#app/domain/disclosure/source.ts";

/** State of the directory: when its rows were last compared with their sources. */
export const CHECKED = "2026-11-21";

/** For a row that nobody compared with a source yet: where to look it up. */
export const NOT_COMPARED: Source = {
  title: "Not compared with a source yet; the Commission's list of notified bodies",
  url: "https://consumer-redress.ec.europa.eu/index_en",
  checkedOn: CHECKED,
};

/** What the body says of itself. */
export function ownSite(url: string): Source {
  return { title: "The body's own site", url, checkedOn: CHECKED };
}
