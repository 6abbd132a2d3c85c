import { askApp } from "#tests/sandbox/actions/ask-app.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { findSiteStandIn } from "#tests/sandbox/reviews/registry.ts";

/** The page on which the app connects a site; its answer as data is asked for by this name. */
const ROUTE = "routes/app.connections.review-sites.$siteId";

/**
 * Enters a site's credentials on the app's page for it, as the merchant does.
 * @throws Error when the app does not connect it
 */
export async function connectReviewSite(context: SandboxContext, site: string): Promise<void> {
  const { id, credentials } = findSiteStandIn(site);
  const response = await askApp(context, `/app/connections/review-sites/${id}?_data=${encodeURIComponent(ROUTE)}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ intent: "connect", entered: credentials }),
  });
  const text = await response.text();
  if (!response.ok || !text.includes('"connected"'))
    throw new Error(`the app did not connect ${id}: ${response.status} ${text.slice(0, 300)}`);
}
