import { askedProvider } from "#app/carriers/asked-provider.ts";
import type { Carrier } from "#app/carriers/carrier.ts";
import { CARRIERS, findCarrier } from "#app/carriers/registry.ts";
import { outsideShops, withShop } from "#app/db.server.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";
import type { ParcelCarriers } from "#app/domain/evidence/proof-quality.ts";
import { normalTrackingNumber, trackingCandidates } from "#app/domain/order/tracking-number.ts";
import type { Instant } from "#app/domain/time.ts";
import { byHandAgainAt } from "#app/domain/tracking/ask-by-hand.ts";
import { mayCall } from "#app/domain/tracking/circuit.ts";
import { awaitedOf, ENDINGS } from "#app/domain/tracking/next-ask.ts";
import type { ParcelAsking } from "#app/domain/tracking/parcel-asking.ts";
import type { Connection, Fulfillment, Tracking } from "#app/generated/prisma/client.ts";

/** What carriers are asked for an order's parcels, and who else could be. */
export async function readAsking(
  shopId: string,
  orderId: string,
  now: Instant,
): Promise<{ asking: ParcelAsking[]; carriers: ParcelCarriers[]; connected: boolean }> {
  const { trackings, fulfillments, connections } = await withShop(shopId, async (tx) => ({
    trackings: await tx.tracking.findMany({ where: { shopId, orderId } }),
    fulfillments: await tx.fulfillment.findMany({ where: { shopId, orderId } }),
    connections: await tx.connection.findMany({ where: { shopId, kind: "carrier", disconnectedAt: null } }),
  }));
  const circuits = await outsideShops.circuit.findMany({
    where: { provider: { in: connections.map(({ provider }) => provider) } },
  });
  const asking = trackings
    .flatMap((tracking) => {
      const connection = connections.find(({ id }) => id === tracking.connectionId);
      const openUntil = circuits.find(({ provider }) => provider === connection?.provider)?.openUntil;
      return connection ? [askingOf(tracking, connection, openUntil?.toISOString() ?? null, now)] : [];
    })
    .toSorted((a, b) => (a.carrier < b.carrier ? -1 : 1));
  return { asking, carriers: carriersOf(fulfillments, asking, connections), connected: connections.length > 0 };
}

function askingOf(tracking: Tracking, connection: Connection, openUntil: Instant | null, now: Instant): ParcelAsking {
  const { fulfillmentId, trackingNumber, found, status, proofHeld, warnings } = tracking;
  const instant = (date: Date | null) => date?.toISOString() ?? null;
  const [askedAt, nextAskAt] = [instant(tracking.askedAt), instant(tracking.nextAskAt)];
  const known = {
    shippedAt: tracking.shippedAt.toISOString(),
    found,
    status,
    handover: tracking.handover as Handover | null,
    statusAt: instant(tracking.statusAt),
    proofHeld,
    askedAt,
  };
  return {
    fulfillmentId,
    trackingNumber,
    carrier: connection.provider,
    found,
    askedAt,
    nextAskAt,
    ended: ENDINGS.find((ending) => ending === tracking.ended) ?? null,
    awaited: nextAskAt === null ? null : awaitedOf(known, askedProvider(connection, now)),
    warnings,
    rests: restOf(connection, openUntil, now),
    againAt: byHandAgainAt({ askedAt, askedByHandAt: instant(tracking.askedByHandAt) }, now),
  };
}

function restOf({ pausedUntil, failure }: Connection, openUntil: Instant | null, now: Instant): ParcelAsking["rests"] {
  const paused = pausedUntil?.toISOString();
  if (paused && paused > now)
    return { because: failure === "unauthorised" ? "unauthorised" : "limited", until: paused };
  return openUntil === null || mayCall({ failures: 0, openUntil }, now) ? null : { because: "down", until: openUntil };
}

/** Of each parcel that is not cancelled. Carriers among which its number alone does not decide are not proposed. */
function carriersOf(
  fulfillments: readonly Fulfillment[],
  asking: readonly ParcelAsking[],
  connections: readonly Connection[],
): ParcelCarriers[] {
  return fulfillments
    .filter(({ status }) => !["cancelled", "error", "failure"].includes(status ?? ""))
    .flatMap(({ shopifyId, trackingNumbers, trackingCompany }) =>
      [...new Set(trackingNumbers.map(normalTrackingNumber))].map((trackingNumber) => {
        const own = asking.filter(
          (one) =>
            one.fulfillmentId === shopifyId && one.trackingNumber === trackingNumber && one.ended !== "withdrawn",
        );
        const candidates = trackingCandidates(trackingNumber, trackingCompany, CARRIERS);
        const likely = candidates.length === 1 ? candidates : candidates.filter(({ byCompany }) => byCompany);
        return {
          fulfillmentId: shopifyId,
          trackingNumber,
          asked: own
            .filter(({ found }) => found || !own.some((other) => other.found))
            .flatMap(({ carrier, awaited }) => (awaited ? [{ carrier, awaited }] : [])),
          unconnected: likely
            .map(({ carrier }) => carrier)
            .filter((id) => !connections.some(({ provider }) => provider === id) && tellsMore(findCarrier(id))),
          withoutRights: own
            .map(({ carrier }) => carrier)
            .filter((id) => hasProof(findCarrier(id)) && refusesProof(connections, id)),
        };
      }),
    );
}

function tellsMore(carrier: Carrier | undefined): boolean {
  const { handover, receiver } = carrier?.proves ?? {};
  return carrier?.poll !== undefined && Boolean(handover || receiver || hasProof(carrier));
}

function hasProof(carrier: Carrier | undefined): boolean {
  const { signature, photo, document } = carrier?.proves ?? {};
  return Boolean(signature || photo || document);
}

function refusesProof(connections: readonly Connection[], id: string): boolean {
  return connections.some(({ provider, mayReadProof }) => provider === id && mayReadProof === false);
}
