import { outsideShops } from "#app/db.server.ts";
import type { Instant } from "#app/domain/time.ts";

/** The providers that are left alone because they do not answer, and until when; that moment may have passed. */
export async function openCircuits(providers: readonly string[]): Promise<Map<string, Instant>> {
  if (providers.length === 0) return new Map();
  const rows = await outsideShops.circuit.findMany({ where: { provider: { in: [...providers] } } });
  return new Map(rows.flatMap(({ provider, openUntil }) => (openUntil ? [[provider, openUntil.toISOString()]] : [])));
}
