import { outsideShops, withShop } from "#app/db.server.ts";
import { addDays, addHours, type Instant } from "#app/domain/time.ts";
import type { ReviewImport } from "#app/generated/prisma/client.ts";
import { log } from "#app/platform/log.server.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import type { ReviewSite } from "#app/reviews/review-site.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { noteFailure, noteSuccess } from "#app/use-cases/connections/note-call.ts";
import { openConnection, type OpenConnection } from "#app/use-cases/connections/open-connection.ts";
import { leftAloneUntil } from "#app/use-cases/connections/provider-circuit.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { recordListedInvitations } from "./record-listed-invitations.ts";
import { appendVersions, matchOpen, recordReviews } from "./record-reviews.ts";
import { scheduleImport } from "./schedule-import.ts";

/** Older reviews are about orders that the app never saw. */
const HISTORY_DAYS = 730;
/** Later runs read so far back: writers change and remove what they wrote mostly within weeks. */
const LOOK_BACK_DAYS = 30;
/** Between two runs. A site that pushes is read as a safety net. */
const PAUSE_HOURS = 2;
const PAUSE_HOURS_WITH_PUSHES = 12;
/** Reviews without an order are looked at again for so long: an order may come in after its review. */
const REMATCH_DAYS = 120;
const REMATCH_AT_ONCE = 500;

/**
 * Reads a site's reviews page by page, each recorded together with the mark of the next, so that a killed run goes on where it
 * was. The first run reads the history; later ones what is recent. A review that a whole run no longer tells of was removed.
 * @returns when the next run is scheduled, or the connection is no longer in use
 */
export async function importReviews(
  shopId: string,
  connectionId: string,
  now: () => Instant,
  signal: AbortSignal,
): Promise<void> {
  const installed = await outsideShops.shop.findUnique({ where: { id: shopId }, select: { uninstalledAt: true } });
  if (!installed || installed.uninstalledAt) return;
  const connection = await openConnection(shopId, connectionId);
  const site = connection && findReviewSite(connection.provider);
  if (!connection || !site) return;
  const restsUntil = connection.pausedUntil?.toISOString() ?? now();
  const notBefore = restsUntil > now() ? restsUntil : await leftAloneUntil(site.id, now());
  if (notBefore) return withShop(shopId, (tx) => scheduleImport(tx, shopId, connectionId, notBefore));

  const run = await beginRun(shopId, connectionId, now());
  const ended = await readPages(connection, site, run, now, signal);
  if (ended.type === "failed") {
    await noteFailure({ shopId, id: connectionId, provider: site.id }, ended.failure, now());
    const paused = await withShop(shopId, (tx) => tx.connection.findFirst({ where: { shopId, id: connectionId } }));
    const at = paused?.pausedUntil?.toISOString() ?? (await leftAloneUntil(site.id, now())) ?? addHours(now(), 0.25);
    return withShop(shopId, (tx) => scheduleImport(tx, shopId, connectionId, at));
  }
  if (ended.type === "stopped") return withShop(shopId, (tx) => scheduleImport(tx, shopId, connectionId, now()));
  await finishRun(connection, site, run, ended.whole, now());
  const pause = site.push && connection.lastPushAt ? PAUSE_HOURS_WITH_PUSHES : PAUSE_HOURS;
  await withShop(shopId, (tx) => scheduleImport(tx, shopId, connectionId, addHours(now(), pause)));
}

type Run = ReviewImport & { since: Date; runAt: Date };
type Ended = { type: "finished"; whole: boolean } | { type: "stopped" } | { type: "failed"; failure: ProviderFailure };

/** Goes on with the run that is under way, or begins one. */
async function beginRun(shopId: string, connectionId: string, now: Instant): Promise<Run> {
  return withShop(shopId, async (tx) => {
    const known = await tx.reviewImport.findFirst({ where: { shopId, connectionId } });
    if (known?.since && known.runAt) return known as Run;
    const days = known?.completedAt ? LOOK_BACK_DAYS : HISTORY_DAYS;
    const since = new Date(`${addDays(now.slice(0, 10), -days)}T00:00:00Z`);
    const begun = { since, runAt: now, cursor: null, read: 0, warnings: [] };
    return (await tx.reviewImport.upsert({
      where: { connectionId },
      create: { shopId, connectionId, ...begun },
      update: begun,
    })) as Run;
  });
}

async function readPages(
  connection: OpenConnection,
  site: ReviewSite,
  run: Run,
  now: () => Instant,
  signal: AbortSignal,
): Promise<Ended> {
  const { shopId, id: connectionId, opened } = connection;
  const http = limitedHttp({ key: bucketKey(site.id, opened), limits: site.rateLimits }, now);
  const shop = await ledgerShop(shopId);
  const since = run.since.toISOString();
  // The site's own list of invitations says which order an address was asked about: it comes first.
  const listed = await recordListedInvitations(shop, site, http, opened, run.since, now, signal);
  if (!listed.ok) return { type: "failed", failure: listed.error };

  let { cursor } = run;
  let whole = true;
  let seenBefore = "";
  while (!signal.aborted) {
    const page = await site.list(http, opened, { since, cursor }, now());
    if (!page.ok) return { type: "failed", failure: page.error };
    const { reviews, warnings, next } = page.value;
    whole &&= page.value.cutOff !== true && !warnings.some((warning) => / left out/.test(warning));
    const ids = reviews.map(({ id }) => id).join("\n");
    // A site that does not know pages answers the same one again.
    const last = next === null || (ids !== "" && ids === seenBefore);
    seenBefore = ids;
    await withShop(shopId, async (tx) => {
      const wanted = reviews.filter(({ at }) => at >= since);
      await recordReviews(tx, shop, { connectionId, site: site.id }, wanted, now());
      await tx.reviewImport.updateMany({
        where: { shopId, connectionId },
        data: {
          cursor: last ? cursor : next,
          read: { increment: wanted.length },
          warnings: [...new Set([...run.warnings, ...warnings])].slice(0, 20),
        },
      });
    });
    if (warnings.length > 0)
      log.warn({ shopId, site: site.id, warnings: warnings.length }, "a page of reviews was strange");
    await noteSuccess({ shopId, id: connectionId, provider: site.id }, now());
    if (last) return { type: "finished", whole };
    cursor = next;
  }
  return { type: "stopped" };
}

/** Ends a run: what it did not tell of was removed, and what is without an order is looked at again. */
async function finishRun(
  { shopId, id: connectionId }: OpenConnection,
  site: ReviewSite,
  run: Run,
  whole: boolean,
  now: Instant,
): Promise<void> {
  const shop = await ledgerShop(shopId);
  await withShop(shopId, async (tx) => {
    if (whole) {
      const subject = site.neverListed ? { subject: { not: site.neverListed } } : {};
      const gone = { shopId, connectionId, listedAt: { lt: run.runAt }, writtenAt: { gte: run.since }, ...subject };
      const removed = await tx.review.findMany({ where: { ...gone, state: { not: "removed" }, erased: false } });
      const ids = removed.map(({ id }) => id);
      await tx.review.updateMany({ where: { shopId, id: { in: ids } }, data: { state: "removed", changedAt: now } });
      await appendVersions(tx, shop, await tx.review.findMany({ where: { shopId, id: { in: ids } } }), now);
    }
    await tx.reviewImport.updateMany({
      where: { shopId, connectionId },
      data: { since: null, runAt: null, cursor: null, completedAt: run.completedAt ?? now, finishedAt: now },
    });
  });
  const from = new Date(`${addDays(now.slice(0, 10), -REMATCH_DAYS)}T00:00:00Z`);
  await withShop(shopId, async (tx) => {
    const open = await tx.review.findMany({
      where: { shopId, match: "none", writtenAt: { gte: from }, connectionId },
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
      take: REMATCH_AT_ONCE,
    });
    await matchOpen(tx, shop, open, now);
  });
}
