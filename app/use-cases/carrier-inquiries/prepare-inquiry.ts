import { randomUUID } from "node:crypto";
import { outsideShops, type ShopTransaction, withShop } from "#app/db.server.ts";
import type { Matter } from "#app/domain/carrier-inquiry/matter.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { offersOf } from "#app/queries/carrier-inquiries/offers-of.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { appendEntries } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { stepEntry } from "./step-entry.ts";

/** What a merchant wants to ask, about which parcel, of whom. */
export type WantedInquiry = {
  orderId: string;
  /** The claim that it serves. */
  claimId?: string;
  fulfillmentId: string;
  trackingNumber: string;
  matter: Matter;
  /** A row of the table of desks. */
  desk: string;
};

/**
 * Prepares an inquiry about a parcel: from now on its term runs where everybody sees it, and the order's ledger holds its
 * first step. A parcel has one open inquiry about a matter; asking again gives that one.
 * @param actor such as `merchant:71`
 * @returns the inquiry's id; `no_parcel` when the order has no such parcel, or the table no such desk
 */
export async function prepareInquiry(
  shopId: string,
  wanted: WantedInquiry,
  actor: string,
  now: Instant,
): Promise<Result<{ inquiryId: string }, "no_parcel">> {
  const { orderId, matter, fulfillmentId, trackingNumber } = wanted;
  const { timeZone, country } = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  const facts = readFacts((await readLedger(shopId, orderId)).entries);
  const chosen = offersOf(facts, { timeZone, country }, { matter })
    .find((offer) => offer.fulfillmentId === fulfillmentId && offer.trackingNumber === trackingNumber)
    ?.desks.find(({ desk }) => desk.id === wanted.desk);
  if (!chosen) return err("no_parcel");
  const { latest } = chosen.term;
  const shop = await ledgerShop(shopId);
  return withShop(shopId, async (tx) => {
    const claim = wanted.claimId
      ? await tx.claim.findFirst({ where: { shopId, id: wanted.claimId, orderId }, select: { id: true, number: true } })
      : null;
    const inquiryId = randomUUID();
    const created = await tx.$executeRaw`
      INSERT INTO carrier_inquiry
        (id, shop_id, order_id, claim_id, desk, matter, fulfillment_id, tracking_number, status, due_at, prepared_at)
      VALUES (${inquiryId}::uuid, ${shopId}::uuid, ${orderId}::uuid, ${claim?.id ?? null}::uuid, ${wanted.desk}, ${matter},
        ${fulfillmentId}, ${trackingNumber}, 'prepared', ${latest?.dueAt ?? null}::timestamptz, ${now}::timestamptz)
      ON CONFLICT (shop_id, order_id, fulfillment_id, tracking_number, matter) WHERE status <> 'closed' DO NOTHING`;
    if (created === 0) return ok({ inquiryId: await openInquiry(tx, shopId, wanted) });
    const step = {
      inquiry_id: inquiryId,
      at: now,
      by: actor,
      step: "prepared" as const,
      desk: wanted.desk,
      matter,
      fulfillment_id: fulfillmentId,
      tracking_number: trackingNumber,
      claim: claim ? claimReference(claim.number) : null,
      due_at: latest?.dueAt ?? null,
      clock: latest?.clock.id ?? null,
    };
    await appendEntries(tx, shop, [stepEntry(orderId, step, 1)], now);
    return ok({ inquiryId });
  });
}

async function openInquiry(
  tx: ShopTransaction,
  shopId: string,
  { orderId, fulfillmentId, trackingNumber, matter }: WantedInquiry,
): Promise<string> {
  const { id } = await tx.carrierInquiry.findFirstOrThrow({
    where: { shopId, orderId, fulfillmentId, trackingNumber, matter, status: { not: "closed" } },
    select: { id: true },
  });
  return id;
}
