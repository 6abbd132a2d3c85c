import { withShop } from "#app/db.server.ts";
import { concernsCarrier } from "#app/domain/carrier-inquiry/matter.ts";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import type { Instant } from "#app/domain/time.ts";
import { offersOf } from "./offers-of.ts";

/** Until when a carrier takes an inquiry that nobody has started. */
export type CarrierTerm = { carrier: string; dueAt: Instant; passed: boolean };

type Shop = { id: string; timeZone: string; country: string | null };
type ListedClaim = { id: string; reason: ClaimReason; channel: ClaimChannel };

/**
 * The carriers' terms that run for claims about parcels, where the evidence is not strong in law and nobody has asked yet.
 * One query for all of them, however many entries their orders have; meant for as many claims as a page lists.
 * @returns by claim id the term that ends first
 */
export async function readCarrierTerms(
  shop: Shop,
  claims: readonly ListedClaim[],
  now: Instant,
): Promise<Record<string, CarrierTerm>> {
  const concerned = claims.filter(({ reason }) => concernsCarrier(reason));
  if (concerned.length === 0) return {};
  const entriesOf = await readEntries(
    shop.id,
    concerned.map(({ id }) => id),
  );
  return Object.fromEntries(
    concerned.flatMap(({ id, reason, channel }) => {
      const facts = readFacts(entriesOf.get(id) ?? []);
      if (assess({ claim: { reason, channel }, facts, now }).civil.strength === "strong") return [];
      const [first] = offersOf(facts, shop, { reason })
        .flatMap(({ inquiry, proposed, desks: [chosen] }) => {
          const latest = chosen?.term.latest;
          return !inquiry && proposed && latest ? [{ carrier: chosen.desk.name, dueAt: latest.dueAt }] : [];
        })
        .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
      return first ? [[id, { ...first, passed: first.dueAt < now }] as const] : [];
    }),
  );
}

async function readEntries(shopId: string, claimIds: string[]): Promise<Map<string, EvidenceEntry[]>> {
  const rows = await withShop(
    shopId,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT k.id AS claim_id, e.id, e.seq, e.kind, e.recorded_at, c.entity, c.occurred_at, c.text
      FROM claim k
      JOIN ledger_entry e ON e.shop_id = ${shopId}::uuid AND e.order_id = k.order_id
      JOIN ledger_content c ON c.shop_id = ${shopId}::uuid AND c.entry_id = e.id
      WHERE k.shop_id = ${shopId}::uuid AND k.id = ANY (${claimIds}::uuid[])
      ORDER BY e.seq`,
  );
  const entries = new Map<string, EvidenceEntry[]>();
  for (const { claim_id, id, seq, kind, recorded_at, entity, occurred_at, text } of rows)
    entries.set(claim_id, [
      ...(entries.get(claim_id) ?? []),
      {
        id,
        seq,
        kind,
        entity,
        occurredAt: occurred_at.toISOString(),
        recordedAt: recorded_at.toISOString(),
        content: parseExactJson(text),
      },
    ]);
  return entries;
}

type Row = {
  claim_id: string;
  id: string;
  seq: number;
  kind: EvidenceKind;
  recorded_at: Date;
  entity: string;
  occurred_at: Date;
  text: string;
};
