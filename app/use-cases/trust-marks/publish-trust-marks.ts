import { withShop } from "#app/db.server.ts";
import { publishedMarks, saysSomething } from "#app/domain/review/trust-mark.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { withAdvisoryLock } from "#app/platform/advisory-lock.server.ts";
import { siteWordOf } from "#app/queries/reviews/site-word-of.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { writeTrustMarks } from "#app/shopify/trust-mark-metafield.server.ts";

/**
 * Writes what the sites said last into the storefront, and what they no longer say out of it. What the merchant switched off
 * is forgotten once the storefront is without it.
 */
export async function publishTrustMarks(
  { graphql, now }: { graphql: AdminGraphql; now: () => Instant },
  shopId: string,
): Promise<Result<undefined, AdminError>> {
  // A click and a job at once would otherwise leave what the slower of them read before.
  return withAdvisoryLock(`trust-marks:${shopId}`, async () => {
    const marks = await withShop(shopId, (tx) =>
      tx.trustMark.findMany({ where: { shopId }, orderBy: { site: "asc" } }),
    );
    if (marks.length === 0) return ok(undefined);
    // Read after the rows and within the lock, so that no earlier moment is written over a later one.
    const at = now();
    const said = marks.flatMap((mark) => {
      const word = mark.wanted ? siteWordOf(mark) : null;
      return word && saysSomething(word) ? [{ site: mark.site, word }] : [];
    });
    const written = await writeTrustMarks(
      graphql,
      publishedMarks(
        said.map(({ word }) => word),
        at,
      ),
    );
    if (!written.ok) return written;
    const sites = said.map(({ site }) => site);
    await withShop(shopId, async (tx) => {
      await tx.trustMark.deleteMany({ where: { shopId, wanted: false } });
      await tx.trustMark.updateMany({ where: { shopId, site: { in: sites } }, data: { publishedAt: at } });
      await tx.trustMark.updateMany({ where: { shopId, site: { notIn: sites } }, data: { publishedAt: null } });
    });
    return ok(undefined);
  });
}
