import type { Connection } from "./connection.ts";

/** Parameters Shopify adds to the app's address; the admin's own address shows the app's path without them. */
export const FRAME_PARAMETERS = [
  "hmac",
  "locale",
  "protocol",
  "session",
  "id_token",
  "shop",
  "timestamp",
  "host",
  "embedded",
  "appLoadId",
];

/** Tells the shell where in the app the merchant is, at every change of the address or of the title. */
export function reportLocation(connection: Connection): void {
  let told = "";
  const report = (): void => {
    const url = new URL(location.href);
    for (const name of FRAME_PARAMETERS) url.searchParams.delete(name);
    const path = url.pathname + url.search + url.hash;
    const said = `${path}\n${document.title}`;
    if (said === told) return;
    told = said;
    connection.tell({ type: "location", path, title: document.title });
  };
  for (const name of ["pushState", "replaceState"] as const) {
    const original = history[name].bind(history);
    history[name] = (...args: Parameters<History["pushState"]>) => {
      original(...args);
      report();
    };
  }
  window.addEventListener("popstate", report);
  window.addEventListener("hashchange", report);
  new MutationObserver(report).observe(document.head, { childList: true, subtree: true, characterData: true });
  report();
}
