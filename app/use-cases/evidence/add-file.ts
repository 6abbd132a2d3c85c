import { withShop } from "#app/db.server.ts";
import { mediationOf } from "#app/domain/claim/mediation.ts";
import type { RequirementId } from "#app/domain/evidence/assessment/requirements.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { lockClaim } from "#app/use-cases/claims/claim-store.ts";
import { keepFile } from "#app/use-cases/claims/keep-file.ts";
import { appendEntries } from "./append-entries.ts";
import { ledgerShop } from "./ledger-shop.ts";

/** A file of the merchant, and what he says it shows. */
export type AddedFile = {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What it is, in the merchant's words; a response names the file so. */
  caption: string;
  shows: RequirementId;
};

/**
 * Keeps a file of the merchant as evidence about a claim's order: its hash becomes an entry of the order's ledger. What is
 * added while the claim stands in a mediation is made for that.
 * @returns `no_order` when the claim has none yet, or does not exist
 */
export async function addFile(
  shopId: string,
  claimId: string,
  file: AddedFile,
  now: Instant,
): Promise<Result<null, "no_order">> {
  const { name, mediaType, bytes, caption, shows } = file;
  const claim = await withShop(shopId, (tx) => lockClaim(tx, shopId, claimId));
  const orderId = claim?.state.orderId;
  if (!claim || !orderId) return err("no_order");
  const mediation = mediationOf(claim.state, claim.row.number);
  const kept = await keepFile(shopId, { purpose: "merchant", claimId, orderId, name, mediaType, bytes });
  const shop = await ledgerShop(shopId);
  const content = {
    id: kept.id,
    at: now,
    name,
    mediaType,
    bytes: kept.bytes,
    sha256: kept.sha256,
    caption,
    shows,
    ...(mediation ? { mediation } : {}),
  };
  await withShop(shopId, (tx) =>
    appendEntries(tx, shop, [{ orderId, kind: "merchant_file", entity: kept.id, occurredAt: now, content }], now),
  );
  return ok(null);
}
