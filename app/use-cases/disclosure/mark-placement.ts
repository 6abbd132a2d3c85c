import { z } from "zod";
import { withShop } from "#app/db.server.ts";
import { PLACEMENTS } from "#app/domain/disclosure/rule.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";
import type { Instant } from "#app/domain/time.ts";

/** What the merchant says of one duty. `wording`: SHA-256 of the words it has, as hex. */
export const placementMarkInput = z.object({
  rule: z.string().refine((id) => RULES.some((rule) => rule.id === id), "no such rule"),
  placement: z.enum(PLACEMENTS),
  wording: z.string().regex(/^[0-9a-f]{64}$/),
  placed: z.boolean(),
});
export type PlacementMarkInput = z.infer<typeof placementMarkInput>;

/** Keeps that a duty is met, or takes it back. A mark for other words of the same duty is replaced. */
export async function markPlacement(
  { now }: { now: Instant },
  shopId: string,
  { rule, placement, wording, placed }: PlacementMarkInput,
): Promise<void> {
  await withShop(shopId, async (tx) => {
    if (!placed) return void (await tx.placementMark.deleteMany({ where: { shopId, rule, placement } }));
    const mark = { wording, markedAt: new Date(now) };
    await tx.placementMark.upsert({
      where: { shopId_rule_placement: { shopId, rule, placement } },
      create: { shopId, rule, placement, ...mark },
      update: mark,
    });
  });
}
