import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { traderInput } from "#app/domain/trader/trader-input.ts";
import { staffYear } from "./staff-year.ts";

/**
 * Takes the merchant's answer to how many persons worked for him on the last 31 December (§ 36(3) VSBG). The rest of his
 * data stays as confirmed as it was, so that the footer can be published at once.
 * @param staff the number as it was typed
 */
export async function answerStaffCount(
  { now }: { now: Instant },
  { shopId, staff }: { shopId: string; staff: string },
): Promise<Result<undefined, "not_a_number">> {
  const parsed = /^\d+$/.test(staff.trim()) ? traderInput.safeParse({ staff: Number(staff) }) : undefined;
  if (!parsed?.success) return err("not_a_number");
  await withShop(shopId, async (tx) => {
    const data = { staff: parsed.data.staff, staffYear: await staffYear(tx, shopId, now) };
    await tx.trader.upsert({ where: { shopId }, create: { shopId, ...data }, update: data });
  });
  return ok(undefined);
}
