import { randomUUID } from "node:crypto";
import { withShop } from "#app/db.server.ts";
import type { Preference, ReturnCondition } from "#app/domain/evidence/content.ts";
import type { SerialNumber } from "#app/domain/evidence/serial-number.ts";
import type { Day, Instant } from "#app/domain/time.ts";
import type { Actor } from "#app/use-cases/claims/claim-store.ts";
import { keepFile } from "#app/use-cases/claims/keep-file.ts";
import { appendEntries, type NewEntry } from "./append-entries.ts";
import { ledgerShop } from "./ledger-shop.ts";

/** What a merchant records of the goods of an order; what he left out is null. */
export type GoodsRecord = {
  packing: { fulfillmentId: string | null; grams: number | null; serials: SerialNumber[]; note: string } | null;
  inspection: {
    inspectedOn: Day;
    inspector: string;
    condition: ReturnCondition;
    findings: string;
    serials: SerialNumber[];
    photos: { name: string; mediaType: string; bytes: Uint8Array }[];
  } | null;
  preference: { preference: Preference; toldBy: "checkout" | "message" | "carrier"; words: string } | null;
};

/**
 * Appends what a merchant records to an order's ledger, each record with the moment of our own clock. A later record never
 * replaces an earlier one.
 */
export async function recordGoods(
  shopId: string,
  orderId: string,
  { packing, inspection, preference }: GoodsRecord,
  actor: Actor,
  now: Instant,
): Promise<void> {
  const entry = (kind: NewEntry["kind"], content: Record<string, unknown>): NewEntry => {
    const id = randomUUID();
    return {
      orderId,
      kind,
      entity: id,
      occurredAt: now,
      content: { id, at: now, by: actor, ...content } as NewEntry["content"],
    };
  };
  const photos = [];
  for (const photo of inspection?.photos ?? []) {
    const kept = await keepFile(shopId, { purpose: "merchant", orderId, ...photo });
    photos.push({
      file_id: kept.id,
      name: kept.name,
      media_type: kept.mediaType,
      bytes: kept.bytes,
      sha256: kept.sha256,
    });
  }
  const entries = [
    ...(packing
      ? [
          entry("packing", {
            fulfillment_id: packing.fulfillmentId,
            grams: packing.grams,
            serials: packing.serials,
            note: packing.note,
          }),
        ]
      : []),
    ...(inspection
      ? [
          entry("return_inspection", {
            inspected_on: inspection.inspectedOn,
            inspector: inspection.inspector,
            condition: inspection.condition,
            findings: inspection.findings,
            serials: inspection.serials,
            photos,
          }),
        ]
      : []),
    ...(preference
      ? [
          entry("delivery_preference", {
            preference: preference.preference,
            told_by: preference.toldBy,
            words: preference.words,
          }),
        ]
      : []),
  ];
  const shop = await ledgerShop(shopId);
  await withShop(shopId, (tx) => appendEntries(tx, shop, entries, now));
}
