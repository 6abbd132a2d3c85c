import { CARRIER_LABELS } from "#app/carriers/registry.ts";
import { readingsTelling } from "#app/domain/evidence/complete-handover.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import type { Instant } from "#app/domain/time.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";

/** The last delivery of an order's parcels, in short. */
export type OrderDelivery = {
  handover: Handover;
  at: Instant;
  /** As the carrier writes it. */
  receiver: string | null;
  signed: boolean;
  /** Names of those who tell of it. */
  sources: string[];
  /** Whether others tell it differently. */
  contradicted: boolean;
  /** What is kept as proof of it. */
  proofs: ("signature" | "photo" | "document")[];
};

/** @returns null while none of the order's parcels was handed over, came to a pick-up point or came back */
export async function readOrderDelivery(shopId: string, orderId: string): Promise<OrderDelivery | null> {
  const { entries } = await readLedger(shopId, orderId);
  const last = parcelsOf(readFacts(entries))
    .filter(({ handover }) => handover !== undefined)
    .toSorted((a, b) => (a.handover!.value.at < b.handover!.value.at ? -1 : 1))
    .at(-1);
  if (!last?.handover) return null;
  const { handover, at, receiver, signed, proofs } = last.handover.value;
  const telling = readingsTelling(last.told, (reading) => reading.handover === handover);
  const nameOf = (source: string) => (source === "shopify" ? "Shopify" : (CARRIER_LABELS[source] ?? source));
  return {
    handover,
    at,
    receiver: receiver ?? null,
    signed,
    sources: [...new Set(telling.map(({ value }) => nameOf(value.source)))],
    contradicted: last.contradicting.length > 0,
    proofs: [...new Set(proofs.map(({ kind }) => kind))],
  };
}
