import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { bucketKey, sealCredentials } from "#app/providers/sealed-credentials.server.ts";
import { REVIEW_SITES } from "#app/reviews/registry.ts";
import type { ReviewSite, ReviewSiteId } from "#app/reviews/review-site.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { scheduleImport } from "./schedule-import.ts";

export type ConnectedSite = {
  connectionId: string;
  /** Why the site could not be asked; the connection is kept and tried again. */
  untested: ProviderFailure | null;
};

export type ConnectSiteRefusal =
  /** Names of fields that must be filled in. */
  | { type: "required"; fields: string[] }
  /** The site does not take them. */
  | { type: "unauthorised"; reason: string };

/**
 * Connects a shop with a review site: tries the credentials, keeps them encrypted, and has the history read. Entering them
 * again replaces the old ones.
 * @param entered what the merchant filled in, by the names of the site's fields
 */
export async function connectReviewSite(
  shopId: string,
  siteId: ReviewSiteId,
  entered: Credentials,
  now: () => Instant,
): Promise<Result<ConnectedSite, ConnectSiteRefusal>> {
  const site: ReviewSite = REVIEW_SITES[siteId];
  const credentials = Object.fromEntries(
    site.credentials.flatMap(({ name }) => (entered[name]?.trim() ? [[name, entered[name].trim()]] : [])),
  );
  const missing = site.credentials.filter(({ name, optional }) => !optional && !credentials[name]);
  if (missing.length > 0) return err({ type: "required", fields: missing.map(({ name }) => name) });
  const http = limitedHttp({ key: bucketKey(site.id, credentials), limits: site.rateLimits }, now);
  const tested = await site.test(http, credentials);
  if (!tested.ok && tested.error.kind === "unauthorised")
    return err({ type: "unauthorised", reason: tested.error.reason });
  const at = now();
  const failure = tested.ok ? null : tested.error;
  const data = {
    credentials: sealCredentials(credentials),
    connectedAt: at,
    disconnectedAt: null,
    lastSuccessAt: tested.ok ? at : null,
    failure: failure?.kind ?? null,
    failureDetail: failure && "reason" in failure ? failure.reason : null,
    failingSince: failure ? at : null,
    failedAt: failure ? at : null,
    failures: 0,
    pausedUntil: null,
  };
  const connectionId = await withShop(shopId, async (tx) => {
    const { id } = await tx.connection.upsert({
      where: { shopId_kind_provider: { shopId, kind: "review_site", provider: siteId } },
      create: { shopId, kind: "review_site", provider: siteId, ...data },
      update: data,
    });
    await scheduleImport(tx, shopId, id, at);
    return id;
  });
  return ok({ connectionId, untested: failure });
}
