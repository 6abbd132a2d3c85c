import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Review } from "#app/generated/prisma/client.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { recordMatch } from "./record-match.ts";

const BY_MERCHANT = "merchant_choice";
/** Stands beside a review that waits because a person took its match back: no rule decides about it any more. */
export const TAKEN_BACK = "taken_back";

export type ChooseRefusal = "no_such_review" | "no_such_order" | "erased";

/**
 * A person says which order a review is about, or by null that it is about none that he sees. What stood before is taken back
 * by a new entry in the ledger where it stood; after a null the review then waits for another choice.
 */
export async function chooseMatch(
  shopId: string,
  reviewId: string,
  orderId: string | null,
  now: Instant,
): Promise<Result<undefined, ChooseRefusal>> {
  const shop = await ledgerShop(shopId);
  return withShop(shopId, async (tx) => {
    await tx.$executeRaw`SELECT id FROM review WHERE shop_id = ${shopId}::uuid AND id = ${reviewId}::uuid FOR UPDATE`;
    const review = await tx.review.findFirst({ where: { shopId, id: reviewId } });
    if (!review) return err("no_such_review");
    if (review.erased) return err("erased");
    if (orderId !== null && (await tx.order.count({ where: { shopId, id: orderId } })) === 0)
      return err("no_such_order");
    const standsWith = review.match === "matched" ? review.orderId : null;
    if (standsWith !== null && standsWith === orderId) return ok(undefined);
    if (standsWith !== null)
      await recordMatch(tx, shop, review, { order: standsWith, strength: "undone", rule: BY_MERCHANT }, now);
    if (orderId !== null)
      await recordMatch(tx, shop, review, { order: orderId, strength: "chosen", rule: BY_MERCHANT }, now);
    const standing =
      orderId !== null
        ? { match: "matched", strength: "chosen", rule: BY_MERCHANT }
        : standsWith !== null
          ? { match: "waiting", strength: null, rule: TAKEN_BACK, candidates: candidatesOf(review, standsWith) }
          : { match: "undone", strength: null, rule: BY_MERCHANT };
    await tx.review.updateMany({
      where: { shopId, id: reviewId },
      data: { orderId, matchedAt: now, ...standing },
    });
    return ok(undefined);
  });
}

function candidatesOf({ candidates }: Review, takenBack: string): string[] {
  return [...new Set([takenBack, ...candidates])];
}
