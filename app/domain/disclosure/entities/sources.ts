import type { Source } from "#app/domain/disclosure/source.ts";

/** State of the directory: when its rows were last compared with their sources. */
export const CHECKED = "2026-11-21";

/** For a row that nobody compared with a source yet: where to look it up. */
export const NOT_COMPARED: Source = {
  title: "Consumer Redress in the EU",
  url: "https://consumer-redress.ec.europa.eu/index_en",
  checkedOn: CHECKED,
};

/** What the body says of itself. @param url its site, by whose host the source is called */
export function ownSite(url: string): Source {
  return { title: new URL(url).host, url, checkedOn: CHECKED };
}
