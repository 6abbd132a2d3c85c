import { findCarrier } from "#app/carriers/registry.ts";
import type { ParcelQuery } from "#app/carriers/carrier.ts";
import { withShop } from "#app/db.server.ts";
import { orderContent } from "#app/domain/evidence/content.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { addSeconds, type Instant } from "#app/domain/time.ts";
import type { Tracking } from "#app/generated/prisma/client.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { noteFailure, noteSuccess } from "#app/use-cases/connections/note-call.ts";
import type { OpenConnection } from "#app/use-cases/connections/open-connection.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { countUnknownCodes } from "./count-unknown-codes.ts";
import { keepProofs } from "./keep-proofs.ts";
import { recordReading } from "./record-reading.ts";

/** A parcel over which its carrier stumbles is not asked for again at once: others wait behind it. */
const STUMBLED_SECONDS = { unavailable: 15 * 60, malformed: 6 * 3600 };

export type Asked =
  /** The carrier answered, and what it said is recorded. */
  | { outcome: "answered"; found: boolean; changed: boolean }
  /** Its limit is used up; not before this moment. */
  | { outcome: "limited"; until: Instant }
  /** It did not answer, or not as it should; noted on the connection. */
  | { outcome: "failed" };

/** Asks a carrier for one parcel, within its limits, and records what it says. Never throws because of the carrier. */
export async function askParcel(connection: OpenConnection, tracking: Tracking, now: () => Instant): Promise<Asked> {
  const { shopId, id, provider, opened } = connection;
  const carrier = findCarrier(provider);
  if (!carrier?.poll) return { outcome: "failed" };
  let limitedByUs = false;
  const http = limitedHttp({ key: bucketKey(provider, opened), limits: carrier.rateLimits }, now, () => {
    limitedByUs = true;
  });
  const result = await carrier.poll(http, opened, await parcelQuery(tracking), now());
  if (!result.ok) {
    const { error } = result;
    if (limitedByUs && error.kind === "rate_limited")
      return { outcome: "limited", until: addSeconds(now(), error.retryAfterSeconds ?? 60) };
    await noteFailure({ shopId, id, provider }, error, now());
    if (error.kind === "unavailable" || error.kind === "malformed")
      await postpone(tracking, addSeconds(now(), STUMBLED_SECONDS[error.kind]));
    return { outcome: "failed" };
  }
  const reading = result.value;
  const { kept, warnings } = await keepProofs(tracking, provider, reading);
  const shop = await ledgerShop(shopId);
  const at = now();
  const changed = await withShop(shopId, async (tx) => {
    // A push may have come while the carrier was asked, or the merchant has disconnected it.
    const present = await tx.tracking.findFirst({ where: { shopId, id: tracking.id } });
    if (!present) return false;
    const told = { ...reading, warnings: [...reading.warnings, ...warnings] };
    const recorded = await recordReading(tx, shop, connection, present, told, kept, { by: "answer", at });
    if (recorded.changed) await countUnknownCodes(tx, provider, reading.warnings, at);
    return recorded.changed;
  });
  await noteSuccess({ shopId, id, provider }, at);
  return { outcome: "answered", found: reading.found, changed };
}

/** The number, and where the parcel went: some carriers tell more to who knows the postcode. */
async function parcelQuery({ shopId, orderId, trackingNumber }: Tracking): Promise<ParcelQuery> {
  const content = await withShop(shopId, (tx) =>
    tx.ledgerContent.findFirst({
      where: { shopId, orderId, kind: "order" },
      orderBy: { occurredAt: "desc" },
      select: { text: true },
    }),
  );
  const order = content ? orderContent.safeParse(parseExactJson(content.text)).data : undefined;
  const { zip, country_code: country } = order?.shipping_address ?? {};
  return { trackingNumber, ...(zip ? { postalCode: zip } : {}), ...(country ? { country } : {}) };
}

async function postpone({ shopId, id }: Tracking, until: Instant): Promise<void> {
  await withShop(shopId, (tx) => tx.tracking.updateMany({ where: { shopId, id }, data: { nextAskAt: until } }));
}
