import { outsideShops } from "#app/db.server.ts";
import { afterFailure, CLOSED, mayCall } from "#app/domain/tracking/circuit.ts";
import type { Instant } from "#app/domain/time.ts";

/**
 * Whether a provider may be called now, for any shop. While it does not answer, one call is let through after each pause.
 * @returns the moment until which it is left alone; null when it may be called
 */
export async function leftAloneUntil(provider: string, now: Instant): Promise<Instant | null> {
  const row = await outsideShops.circuit.findUnique({ where: { provider } });
  const openUntil = row?.openUntil?.toISOString() ?? null;
  return mayCall({ failures: row?.failures ?? 0, openUntil }, now) ? null : openUntil;
}

/** Notes that a provider answered in its own format, whatever it answered. */
export async function noteAnswer(provider: string): Promise<void> {
  await outsideShops.circuit.updateMany({
    where: { provider, failures: { gt: 0 } },
    data: { failures: 0, openUntil: null },
  });
}

/** Notes that a provider did not answer, or not in its own format. */
export async function noteOutage(provider: string, now: Instant): Promise<void> {
  const row = await outsideShops.circuit.findUnique({ where: { provider } });
  const { failures, openUntil } = afterFailure(row ? { failures: row.failures, openUntil: null } : CLOSED, now);
  await outsideShops.circuit.upsert({
    where: { provider },
    create: { provider, failures, openUntil },
    update: { failures, openUntil },
  });
}
