import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";
import type { TrustMark } from "#app/generated/prisma/client.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import type { SiteSummary } from "#app/reviews/review-site.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { noteFailure, noteSuccess } from "#app/use-cases/connections/note-call.ts";
import { openConnection } from "#app/use-cases/connections/open-connection.ts";
import { leftAloneUntil } from "#app/use-cases/connections/provider-circuit.ts";

type Answer = { said: SiteSummary } | { failure: ProviderFailure["kind"] | "disconnected" };

/**
 * Asks a mark's site for its word on the shop and writes it down. A site that says no, and one that the shop left, ends what
 * it said before; one that gives no answer leaves that until it runs out.
 * @returns whether the site should be asked again soon
 */
export async function askSite(mark: TrustMark, now: () => Instant): Promise<{ soon: boolean }> {
  const { shopId, site } = mark;
  const answer = await answerOf(mark, now);
  const at = now();
  const where = { shopId, site };
  if ("said" in answer) {
    const { name, rating, scale, count, page } = answer.said;
    const word = { name, rating, scale, count, page, confirmedAt: at, failure: null, endedAt: null };
    await withShop(shopId, (tx) => tx.trustMark.updateMany({ where, data: { ...word, askedAt: at } }));
    return { soon: false };
  }
  const { failure } = answer;
  const ended = failure === "unauthorised" || failure === "disconnected";
  const end = { confirmedAt: null, endedAt: mark.endedAt ?? at };
  await withShop(shopId, (tx) => tx.trustMark.updateMany({ where, data: { askedAt: at, failure, ...(ended && end) } }));
  return { soon: !ended };
}

async function answerOf({ shopId, site: id }: TrustMark, now: () => Instant): Promise<Answer> {
  const site = findReviewSite(id);
  const known = await withShop(shopId, (tx) =>
    tx.connection.findFirst({ where: { shopId, kind: "review_site", provider: id }, select: { id: true } }),
  );
  const connection = known && (await openConnection(shopId, known.id));
  if (!site?.summary || site.mark.shows === "none" || !connection) return { failure: "disconnected" };
  // What the site refused a moment ago it refuses still; and nobody is asked who asked to be left alone.
  const rests = connection.pausedUntil !== null && connection.pausedUntil.toISOString() > now();
  if (rests) return { failure: connection.failure === "unauthorised" ? "unauthorised" : "rate_limited" };
  if (await leftAloneUntil(site.id, now())) return { failure: "unavailable" };
  const http = limitedHttp({ key: bucketKey(site.id, connection.opened), limits: site.rateLimits }, now);
  const said = await site.summary(http, connection.opened, now());
  const which = { shopId, id: connection.id, provider: site.id };
  if (said.ok) {
    await noteSuccess(which, now());
    return { said: said.value };
  }
  await noteFailure(which, said.error, now());
  return { failure: said.error.kind };
}
