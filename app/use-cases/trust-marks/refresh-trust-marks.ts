import { withShop } from "#app/db.server.ts";
import { askAgainAt } from "#app/domain/review/trust-mark.ts";
import type { Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminError } from "#app/shopify/admin-error.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { askSite } from "./ask-site.ts";
import { publishTrustMarks } from "./publish-trust-marks.ts";
import { scheduleConfirmation } from "./schedule-confirmation.ts";

/**
 * Asks the sites of the shop's marks for their word, writes the storefront anew and has them asked again well before their
 * word runs out.
 */
export async function refreshTrustMarks(
  { graphql, now }: { graphql: AdminGraphql; now: () => Instant },
  shopId: string,
): Promise<Result<undefined, AdminError>> {
  const wanted = await withShop(shopId, (tx) => tx.trustMark.findMany({ where: { shopId, wanted: true } }));
  const asked = await Promise.all(wanted.map((mark) => askSite(mark, now)));
  const published = await publishTrustMarks({ graphql, now }, shopId);
  const at = askAgainAt(
    asked.some(({ soon }) => soon),
    now(),
  );
  if (published.ok && wanted.length > 0) await withShop(shopId, (tx) => scheduleConfirmation(tx, shopId, at));
  return published;
}
