import { createHash } from "node:crypto";
import { type ShopTransaction, withShop } from "#app/db.server.ts";
import { sniffMediaType } from "#app/documents/sniff.ts";
import { canonicalText } from "#app/domain/evidence/exact-json.ts";
import { tellsOfOrder } from "#app/domain/evidence/product-pages.ts";
import type { Instant } from "#app/domain/time.ts";
import type { ProductPage } from "#app/generated/prisma/client.ts";
import { fetchPublic } from "#app/platform/http.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { type ReadProductPage, readProductPages } from "#app/shopify/read-product-pages.server.ts";
import { globalId } from "#app/shopify/shopify-id.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { keepFile } from "#app/use-cases/claims/keep-file.ts";
import { appendEntries, type NewEntry } from "./append-entries.ts";
import { ledgerShop } from "./ledger-shop.ts";

/** An optional scope: without it no page is read. */
const SCOPE = "read_products";

const MAX_PICTURE_BYTES = 5_000_000;

/** Has the pages of these orders' products read, where the shop allows it and it was not done before. */
export async function enqueueProductPages(
  tx: ShopTransaction,
  shopId: string,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) return;
  const { scopes, uninstalledAt } = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { scopes: true, uninstalledAt: true },
  });
  if (uninstalledAt || !scopes.includes(SCOPE)) return;
  const kept = await keptFor(tx, shopId, orderIds);
  for (const orderId of orderIds.filter((id) => !kept.has(id)))
    await enqueue(tx, "keep-product-pages", { shopId, orderId }, { key: `keep-product-pages:${orderId}` });
}

/** Reads the product pages of an order with the app's own token; see {@link recordProductPages}. */
export async function keepProductPages(shopId: string, orderId: string, now: () => Instant): Promise<void> {
  const admin = await adminOfShop(shopId);
  if (admin.ok) await recordProductPages(shopId, orderId, admin.value.graphql, now);
}

/**
 * Records the product pages of an order's lines as Shopify has them now, where that tells what stood there at the order. A
 * version of a page and its pictures are kept once for all orders; the ledger of each names it by its hash. What was read
 * once is not read again: a later reading tells less.
 * @throws Error when Shopify could not be asked; the job tries again
 */
export async function recordProductPages(
  shopId: string,
  orderId: string,
  graphql: AdminGraphql,
  now: () => Instant,
): Promise<void> {
  const order = await withShop(shopId, async (tx) => {
    const known = await keptFor(tx, shopId, [orderId]);
    return known.size > 0 ? null : tx.order.findFirst({ where: { shopId, id: orderId } });
  });
  if (!order?.placedAt) return;
  const answer = await readProductPages(graphql, globalId("Order", order.shopifyId));
  if (!answer.ok) {
    if (answer.error.kind === "access_denied" || answer.error.kind === "not_found") return;
    throw new Error(`reading product pages: ${answer.error.kind}`);
  }
  const readAt = now();
  const placed = order.placedAt.toISOString();
  const telling = answer.value.filter(({ changedAt }) => tellsOfOrder(placed, { readAt, changedAt }));
  const entries: NewEntry[] = [];
  for (const page of telling) {
    const { version, textSha256, images } = await keepPage(shopId, page, readAt);
    const { lineId, productId, title, variantTitle, price, currency, url, changedAt } = page;
    const content = {
      id: lineId,
      product_id: productId,
      at: readAt,
      changed_at: changedAt,
      title,
      variant_title: variantTitle,
      price,
      currency,
      url,
      version,
      text_sha256: textSha256,
      images: images as KeptImage[],
    };
    entries.push({ orderId, kind: "product_page", entity: lineId, occurredAt: readAt, content });
  }
  const shop = await ledgerShop(shopId);
  await withShop(shopId, (tx) => appendEntries(tx, shop, entries, readAt));
}

async function keptFor(tx: ShopTransaction, shopId: string, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.ledgerContent.findMany({
    where: { shopId, orderId: { in: [...orderIds] }, kind: "product_page" },
    select: { orderId: true },
  });
  return new Set(rows.map((row) => row.orderId));
}

type KeptImage = { sha256: string; media_type: string; bytes: number; file_id: string };

/** That version of the page, with its pictures fetched if nobody has yet. A picture that cannot be had is left out. */
async function keepPage(shopId: string, page: ReadProductPage, now: Instant): Promise<ProductPage> {
  const { productId, title, text, pictures } = page;
  const version = sha256(canonicalText({ title, text, pictures }));
  const where = { shopId, productId, version };
  const known = await withShop(shopId, (tx) =>
    tx.productPage.findUnique({ where: { shopId_productId_version: where } }),
  );
  if (known) return known;
  const images = [];
  for (const url of pictures) {
    const image = await keepPicture(shopId, productId, url);
    if (image) images.push(image);
  }
  const data = { ...where, title, text, textSha256: sha256(text), images, readAt: now };
  return withShop(shopId, (tx) =>
    tx.productPage.upsert({ where: { shopId_productId_version: where }, create: data, update: {} }),
  );
}

async function keepPicture(shopId: string, productId: string, url: string): Promise<KeptImage | undefined> {
  const answer = await fetchPublic(url, { maxBytes: MAX_PICTURE_BYTES });
  if (!answer.ok || answer.value.status !== 200) return undefined;
  const { bytes } = answer.value;
  const mediaType = sniffMediaType(bytes);
  if (!mediaType?.startsWith("image/")) return undefined;
  const name = `${productId}.${mediaType.slice("image/".length)}`;
  const kept = await keepFile(shopId, { purpose: "product_page", name, mediaType, bytes });
  return { sha256: kept.sha256, media_type: mediaType, bytes: kept.bytes, file_id: kept.id };
}

function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
