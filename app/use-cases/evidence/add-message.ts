import { createHash } from "node:crypto";
import { withShop } from "#app/db.server.ts";
import type { MessageDirection, MessageMedium } from "#app/domain/evidence/customer-message.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Actor } from "#app/use-cases/claims/claim-store.ts";
import { asSentFile, keepBytes } from "#app/use-cases/claims/keep-file.ts";
import { appendEntries } from "./append-entries.ts";
import { ledgerShop } from "./ledger-shop.ts";

/** A message between the customer and the shop that the merchant adds to an order. */
export type AddedMessage = {
  at: Instant;
  direction: MessageDirection;
  medium: MessageMedium;
  /** Who wrote: an address, or `customer` and `shop` where none is known. */
  from: string;
  subject: string;
  text: string;
  /** The stored e-mail that it was read from, and its `Message-ID`. */
  original?: { id: string | null; name: string; bytes: Uint8Array; attachments: string[] };
};

/**
 * Keeps a message as evidence about an order, with or without a claim. A stored e-mail is kept beside it, under its hash.
 * @returns `known` when the ledger holds this message already
 */
export async function addMessage(
  shopId: string,
  orderId: string,
  message: AddedMessage,
  actor: Actor,
  now: Instant,
): Promise<Result<null, "no_order" | "known">> {
  const shop = await ledgerShop(shopId);
  const { original, at, direction, medium, from, subject, text } = message;
  const entity = idOf(message);
  const file = original && {
    purpose: "merchant" as const,
    orderId,
    name: original.name,
    mediaType: "message/rfc822",
    bytes: original.bytes,
  };
  const row = file && (await keepBytes(shopId, file));
  return withShop(shopId, async (tx) => {
    // Held until the entry is written, so that a second click finds it.
    const [chain] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM ledger_chain WHERE shop_id = ${shopId}::uuid AND order_id = ${orderId}::uuid FOR UPDATE`;
    if (!chain) return err("no_order" as const);
    const known = await tx.ledgerContent.findFirst({
      where: { shopId, orderId, kind: "customer_message", entity },
      select: { entryId: true },
    });
    if (known) return err("known" as const);
    const kept = row && asSentFile(await tx.storedFile.create({ data: row }));
    const content = {
      id: entity,
      at,
      from,
      medium,
      direction,
      text,
      added_by: actor,
      ...(subject ? { subject } : {}),
      ...(kept && original
        ? { original: { file_id: kept.id, sha256: kept.sha256, attachments: original.attachments } }
        : {}),
    };
    await appendEntries(tx, shop, [{ orderId, kind: "customer_message", entity, occurredAt: at, content }], now);
    return ok(null);
  });
}

/** The mail's own id, else a digest of what was said when: the same message added twice is one. */
function idOf({ original, at, direction, medium, text }: AddedMessage): string {
  if (original?.id) return original.id.slice(0, 250);
  return createHash("sha256")
    .update(JSON.stringify([at, direction, medium, text]))
    .digest("hex");
}
