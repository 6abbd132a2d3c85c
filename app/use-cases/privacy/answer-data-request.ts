import { withShop } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** The merchant handed the data over: the request needs nobody any more. */
export async function answerDataRequest(shopId: string, requestId: string, now: Instant): Promise<void> {
  await withShop(shopId, (tx) =>
    tx.privacyRequest.updateMany({ where: { shopId, id: requestId, answeredAt: null }, data: { answeredAt: now } }),
  );
}
