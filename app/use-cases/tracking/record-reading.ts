import type { CarrierReading, TrackingEvent } from "#app/carriers/carrier.ts";
import type { ShopTransaction } from "#app/db.server.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";
import { type NextAsk, nextAsk } from "#app/domain/tracking/next-ask.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import type { Connection, Tracking } from "#app/generated/prisma/client.ts";
import { appendEntries, type LedgerShop, type NewEntry } from "#app/use-cases/evidence/append-entries.ts";
import { projectOrders } from "#app/use-cases/evidence/project-orders.ts";
import { askedProvider } from "#app/carriers/asked-provider.ts";
import type { KeptProof } from "./keep-proofs.ts";

/** A number is given out again after some months: what happened that long before this parcel was sent is another's. */
const OTHER_PARCEL_HOURS = 14 * 24;

/** How the carrier's news came: by our question, or by its push. */
export type Arrived = { by: "answer" | "push"; at: Instant };

/**
 * Records what a carrier says about one parcel: an entry for each event and proof that the order's ledger does not hold
 * yet, the handover of the order, and when to ask again.
 * @param proofs kept already; see keepProofs
 * @returns the entries of the events and proofs, and whether any of them is new
 */
export async function recordReading(
  tx: ShopTransaction,
  shop: LedgerShop,
  connection: Connection,
  tracking: Tracking,
  reading: CarrierReading,
  proofs: readonly KeptProof[],
  arrived: Arrived,
): Promise<{ entryIds: string[]; changed: boolean }> {
  const entries = [
    ...eventsOf(reading)
      .filter(({ at }) => at > addHours(tracking.shippedAt.toISOString(), -OTHER_PARCEL_HOURS))
      .map((event) => eventEntry(connection, tracking, event)),
    ...proofs.map((proof) => proofEntry(connection, tracking, proof, arrived.at)),
    ...(reading.weight ? [weightEntry(connection, tracking, reading.weight, arrived.at)] : []),
  ];
  const appended = await appendEntries(tx, shop, entries, arrived.at);
  const fresh = entries.flatMap((entry, index) => {
    const { appended: isNew, text } = appended[index]!;
    return isNew ? [{ ...entry, text }] : [];
  });
  await projectOrders(tx, shop.id, fresh);
  await updateTracking(tx, connection, tracking, reading, {
    changed: fresh.length > 0,
    proofHeld: tracking.proofHeld || proofs.length > 0,
    arrived,
  });
  return { entryIds: appended.map(({ entryId }) => entryId), changed: fresh.length > 0 };
}

/** The carrier's events, with its present state where that says more, or something else. */
function eventsOf({ events, current }: CarrierReading): TrackingEvent[] {
  if (!current) return events;
  const same = (event: TrackingEvent) => event.at === current.at && event.code === current.code;
  const told = events.some((event) => event.status === current.status && event.handover === current.handover);
  if (events.some(same)) return events.map((event) => (same(event) ? current : event));
  return told ? events : [...events, current];
}

type Placed = Pick<Tracking, "orderId" | "fulfillmentId" | "trackingNumber">;

function eventEntry(
  { provider }: Connection,
  { orderId, fulfillmentId, trackingNumber }: Placed,
  { at, status, handover, place, receiver, code, description }: TrackingEvent,
): NewEntry {
  return {
    orderId,
    kind: "carrier_event",
    entity: `${provider}:${trackingNumber}:${at}:${code}`,
    occurredAt: at,
    content: {
      carrier: provider,
      fulfillment_id: fulfillmentId,
      tracking_number: trackingNumber,
      status,
      handover,
      at,
      place,
      receiver,
      code,
      description,
    },
  };
}

/** Told at every answer, and the same each time: the ledger keeps each weight once. */
function weightEntry(
  { provider }: Connection,
  { orderId, fulfillmentId, trackingNumber }: Placed,
  { grams, measured }: NonNullable<CarrierReading["weight"]>,
  now: Instant,
): NewEntry {
  return {
    orderId,
    kind: "carrier_weight",
    entity: `${provider}:${trackingNumber}`,
    occurredAt: now,
    content: { carrier: provider, fulfillment_id: fulfillmentId, tracking_number: trackingNumber, grams, measured },
  };
}

function proofEntry(
  { provider }: Connection,
  { orderId, fulfillmentId, trackingNumber }: Placed,
  { kind, mediaType, bytes, sha256, fileId }: KeptProof,
  now: Instant,
): NewEntry {
  return {
    orderId,
    kind: "proof_of_delivery",
    entity: `${provider}:${trackingNumber}:${kind}:${sha256}`,
    occurredAt: now,
    content: {
      carrier: provider,
      fulfillment_id: fulfillmentId,
      tracking_number: trackingNumber,
      proof: kind,
      media_type: mediaType,
      bytes,
      sha256,
      file_id: fileId,
    },
  };
}

async function updateTracking(
  tx: ShopTransaction,
  connection: Connection,
  tracking: Tracking,
  reading: CarrierReading,
  { changed, proofHeld, arrived }: { changed: boolean; proofHeld: boolean; arrived: Arrived },
): Promise<void> {
  const byAnswer = arrived.by === "answer";
  // A push may be older than what we were answered; only its own later state is news.
  const known = tracking.statusAt?.toISOString() ?? "";
  const current = reading.current && (byAnswer || reading.current.at >= known) ? reading.current : null;
  const state = {
    found: tracking.found || reading.found,
    status: current?.status ?? tracking.status,
    handover: current ? current.handover : tracking.handover,
    statusAt: current ? current.at : (tracking.statusAt?.toISOString() ?? null),
    proofHeld,
    asked: tracking.asked + (byAnswer ? 1 : 0),
    askedAt: byAnswer ? arrived.at : (tracking.askedAt?.toISOString() ?? null),
    changedAt: changed ? arrived.at : (tracking.changedAt?.toISOString() ?? null),
    warnings: byAnswer ? reading.warnings : tracking.warnings,
  };
  const asked = {
    ...state,
    shippedAt: tracking.shippedAt.toISOString(),
    handover: state.handover as Handover | null,
  };
  await tx.tracking.updateMany({
    where: { shopId: tracking.shopId, id: tracking.id },
    data: { ...state, ...scheduled(nextAsk(asked, askedProvider(connection, arrived.at), arrived.at)) },
  });
}

function scheduled(next: NextAsk): { nextAskAt: Instant | null; ended: string | null } {
  return "at" in next ? { nextAskAt: next.at, ended: null } : { nextAskAt: null, ended: next.ended };
}
