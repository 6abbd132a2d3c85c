import { withShop } from "#app/db.server.ts";
import { type EmbedStatus, embedStatusOf } from "#app/domain/disclosure/theme-blocks.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";

/**
 * Notes whether the theme's embed or block is on, as App Bridge told a page of ours.
 * @param extensions what `shopify.app.extensions()` answered in the merchant's browser
 */
export async function recordEmbedStatus(
  { now }: { now: Instant },
  { shopId, extensions }: { shopId: string; extensions: unknown },
): Promise<Result<EmbedStatus, "not_understood">> {
  const embedStatus = embedStatusOf(extensions);
  if (!embedStatus) return err("not_understood");
  const seen = { embedStatus, embedSeenAt: now };
  await withShop(shopId, (tx) => tx.trader.upsert({ where: { shopId }, create: { shopId, ...seen }, update: seen }));
  return ok(embedStatus);
}
