import type { ShopTransaction } from "#app/db.server.ts";
import { orderContent } from "#app/domain/evidence/content.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { matchReview, type OrderToMatch, type ReviewMatch } from "#app/domain/review/match-review.ts";
import { namesOfReference } from "#app/domain/review/order-reference.ts";
import { Prisma, type Review } from "#app/generated/prisma/client.ts";

/** What of a review finds its order. */
export type Matchable = Pick<
  Review,
  "site" | "writtenAt" | "emailNormalised" | "orderReference" | "siteOrderId" | "productId"
>;

/**
 * Finds the orders that reviews are about. All that a reference, an id or an address may stand for is looked up by index, for
 * all reviews together.
 * @returns one match per review, in the same order
 */
export async function findMatches(
  tx: ShopTransaction,
  shopId: string,
  reviews: readonly Matchable[],
): Promise<ReviewMatch[]> {
  const [site] = new Set(reviews.map((review) => review.site));
  if (site === undefined) return [];
  const invitations = await invitationsFor(tx, shopId, site, reviews);
  const orders = await ordersFor(tx, shopId, reviews, invitations);
  const products = await productsOf(tx, shopId, reviews, orders);
  const found = indexOf(orders, invitations);
  return reviews.map((review) =>
    matchReview(
      {
        at: review.writtenAt.toISOString(),
        email: review.emailNormalised,
        orderReference: review.orderReference,
        orderId: review.siteOrderId,
        productId: review.productId,
        unknownInvitations: (found.unknownTo.get(review.emailNormalised ?? "") ?? []).filter(
          (sentAt) => sentAt <= review.writtenAt,
        ).length,
      },
      meantBy(review, found).map((order): OrderToMatch => ({
        id: order.id,
        shopifyId: order.shopifyId,
        name: order.name,
        email: order.emailNormalised,
        customerId: order.customerId,
        placedAt: order.placedAt?.toISOString() ?? null,
        deliveredAt: order.deliveredAt?.toISOString() ?? null,
        productIds: products.get(order.id) ?? [],
        invitations: found.invitationsFor.get(order.id) ?? [],
      })),
    ),
  );
}

type Index = {
  /** Orders by whatever names them: `email:…`, `id:…`, `name:…`. */
  orders: Map<string, Found[]>;
  invitationsFor: Map<string, OrderToMatch["invitations"][number][]>;
  /** When addresses were invited for orders that we do not know. */
  unknownTo: Map<string, Date[]>;
};

/** What was looked up for all reviews of a batch, so that each finds its own without going through the others'. */
function indexOf(orders: readonly Found[], invitations: readonly Invited[]): Index {
  const index: Index = { orders: new Map(), invitationsFor: new Map(), unknownTo: new Map() };
  const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  const byId = new Map(orders.map((order) => [order.id, order]));
  for (const order of orders) {
    add(index.orders, `id:${order.shopifyId}`, order);
    if (order.name !== null) add(index.orders, `name:${order.name}`, order);
    if (order.emailNormalised !== null) add(index.orders, `email:${order.emailNormalised}`, order);
  }
  for (const { orderId, reference, email, sentAt } of invitations) {
    if (sentAt === null) continue;
    const order = orderId === null ? undefined : byId.get(orderId);
    if (!order) add(index.unknownTo, email ?? "", sentAt);
    else {
      add(index.invitationsFor, order.id, { reference, email: email ?? "", sentAt: sentAt.toISOString() });
      if (reference !== null) add(index.orders, `name:${reference}`, order);
    }
  }
  return index;
}

function meantBy(review: Matchable, { orders }: Index): Found[] {
  const { emailNormalised: email, siteOrderId, orderReference: reference } = review;
  const keys = [
    ...(email === null ? [] : [`email:${email}`]),
    ...(siteOrderId === null ? [] : [`id:${siteOrderId}`]),
    ...(reference === null
      ? []
      : [`id:${reference.trim()}`, ...namesOfReference(reference).map((name) => `name:${name}`)]),
  ];
  return [...new Set(keys.flatMap((key) => orders.get(key) ?? []))];
}

type Invited = { orderId: string | null; reference: string | null; email: string | null; sentAt: Date | null };
type Found = {
  id: string;
  shopifyId: string;
  name: string | null;
  emailNormalised: string | null;
  customerId: string | null;
  placedAt: Date | null;
  deliveredAt: Date | null;
};

async function invitationsFor(
  tx: ShopTransaction,
  shopId: string,
  site: string,
  reviews: readonly Matchable[],
): Promise<Invited[]> {
  const references = unique(reviews.map((review) => review.orderReference)).flatMap(namesOfReference);
  const emails = unique(reviews.map((review) => review.emailNormalised));
  return tx.$queryRaw<Invited[]>`
    SELECT order_id AS "orderId", reference, email_normalised AS email, sent_at AS "sentAt" FROM review_invitation
    WHERE shop_id = ${shopId}::uuid AND site = ${site} AND status IN ('sent', 'already_sent')
      AND email_normalised = ANY (${emails}::text[])
    UNION
    SELECT order_id, reference, email_normalised, sent_at FROM review_invitation
    WHERE shop_id = ${shopId}::uuid AND site = ${site} AND status IN ('sent', 'already_sent')
      AND reference = ANY (${references}::text[])`;
}

async function ordersFor(
  tx: ShopTransaction,
  shopId: string,
  reviews: readonly Matchable[],
  invitations: readonly Invited[],
): Promise<Found[]> {
  const references = unique(reviews.map((review) => review.orderReference));
  const shopifyIds = unique([...reviews.map((review) => review.siteOrderId), ...references.map((one) => one.trim())]);
  const names = [...new Set(references.flatMap(namesOfReference))];
  const emails = unique(reviews.map((review) => review.emailNormalised));
  const invited = unique(invitations.map((one) => one.orderId));
  const columns = Prisma.sql`id, shopify_id AS "shopifyId", name, email_normalised AS "emailNormalised",
    customer_id AS "customerId", placed_at AS "placedAt", delivered_at AS "deliveredAt"`;
  const ofShop = Prisma.sql`FROM "order" WHERE shop_id = ${shopId}::uuid`;
  // Each way by its own index: one condition over them all is read from the whole table.
  const found = await tx.$queryRaw<Found[]>`
    SELECT ${columns} ${ofShop} AND shopify_id = ANY (${shopifyIds}::text[])
    UNION ALL SELECT ${columns} ${ofShop} AND name = ANY (${names}::text[])
    UNION ALL SELECT ${columns} ${ofShop} AND email_normalised = ANY (${emails}::text[])
    UNION ALL SELECT ${columns} ${ofShop} AND id = ANY (${invited}::uuid[])`;
  const once = [...new Map(found.map((order) => [order.id, order])).values()];
  return once.toSorted((a, b) => placed(b) - placed(a) || (a.id < b.id ? -1 : 1));
}

/** Orders without a time come first, as the latest. */
function placed({ placedAt }: Found): number {
  return placedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

/** The products of the orders that may be meant by a review of a product, by the newest version of each order. */
async function productsOf(
  tx: ShopTransaction,
  shopId: string,
  reviews: readonly Matchable[],
  orders: readonly Found[],
): Promise<Map<string, string[]>> {
  const emails = new Set(reviews.flatMap(({ productId, emailNormalised }) => (productId ? [emailNormalised] : [])));
  const ids = orders.filter((order) => emails.has(order.emailNormalised)).map((order) => order.id);
  if (ids.length === 0) return new Map();
  const contents = await tx.ledgerContent.findMany({
    where: { shopId, orderId: { in: ids }, kind: "order" },
    select: { orderId: true, text: true },
  });
  const products = new Map<string, Set<string>>();
  for (const { orderId, text } of contents) {
    const lines = orderContent.safeParse(parseExactJson(text)).data?.line_items ?? [];
    const held = products.get(orderId) ?? new Set();
    for (const { product_id } of lines as { product_id?: unknown }[])
      if (typeof product_id === "string" || typeof product_id === "number") held.add(String(product_id));
    products.set(orderId, held);
  }
  return new Map([...products].map(([id, held]) => [id, [...held]]));
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
