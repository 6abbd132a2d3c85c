import type { ShopTransaction } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

const UNKNOWN = /^unknown code (.{1,100})$/;

/**
 * Counts the codes that no map of ours explains, for all shops together: what to ask the carrier about next.
 * @param warnings of a reading; those about other things are passed over
 */
export async function countUnknownCodes(
  tx: ShopTransaction,
  provider: string,
  warnings: readonly string[],
  now: Instant,
): Promise<void> {
  for (const code of warnings.flatMap((warning) => UNKNOWN.exec(warning)?.[1] ?? []))
    await tx.unknownCode.upsert({
      where: { provider_code: { provider, code } },
      create: { provider, code, firstSeenAt: now, lastSeenAt: now },
      update: { seen: { increment: 1 }, lastSeenAt: now },
    });
}
