import { withShop } from "#app/db.server.ts";
import { addHours, type Instant } from "#app/domain/time.ts";

/** Within this a data request is answered (GDPR Article 12(3): one month; Shopify asks for 30 days). */
const ANSWER_WITHIN_HOURS = 30 * 24;

export type DataRequest = { id: string; requestedAt: Instant; answerBy: Instant };

/** Customers' requests for their data that the merchant has not answered yet, oldest first. */
export async function openDataRequests(shopId: string): Promise<DataRequest[]> {
  const rows = await withShop(shopId, (tx) =>
    tx.privacyRequest.findMany({
      where: { shopId, answeredAt: null },
      orderBy: { requestedAt: "asc" },
      take: 20,
      select: { id: true, requestedAt: true },
    }),
  );
  return rows.map(({ id, requestedAt }) => {
    const at = requestedAt.toISOString();
    return { id, requestedAt: at, answerBy: addHours(at, ANSWER_WITHIN_HOURS) };
  });
}

/** Everything kept about the person of a data request, as plain data to hand over. */
export type PersonalData = {
  madeAt: Instant;
  orders: { order: Record<string, unknown>; evidence: { kind: string; occurredAt: Instant; content: unknown }[] }[];
  claims: Record<string, unknown>[];
  /** What review sites told in his name, with an order or without. */
  reviews: Record<string, unknown>[];
  invitations: Record<string, unknown>[];
  /** Since when he is mailed nothing after an order, and by whose wish. */
  doNotMail: Record<string, unknown>[];
  files: { name: string; mediaType: string; bytes: number; keptSince: Instant }[];
};

/**
 * Gathers what is kept about the customer of a request: his orders with their evidence, his claims with what was said and
 * sent, his reviews and what he was asked, and which files are kept (GDPR Article 15).
 * @returns undefined when the shop has no such request
 */
export async function readPersonalData(
  shopId: string,
  requestId: string,
  now: Instant,
): Promise<PersonalData | undefined> {
  return withShop(shopId, async (tx) => {
    const request = await tx.privacyRequest.findFirst({ where: { shopId, id: requestId } });
    if (!request) return undefined;
    const orders = await tx.order.findMany({
      where: {
        shopId,
        OR: [
          { shopifyId: { in: request.orderIds } },
          ...(request.customerId ? [{ customerId: request.customerId }] : []),
        ],
      },
      omit: { shopId: true, sourceHash: true },
    });
    const orderIds = orders.map((order) => order.id);
    const contents = await tx.ledgerContent.findMany({
      where: { shopId, orderId: { in: orderIds } },
      orderBy: { occurredAt: "asc" },
    });
    const claims = await tx.claim.findMany({
      where: { shopId, orderId: { in: orderIds } },
      omit: { shopId: true },
      include: {
        events: { select: { type: true, data: true, at: true }, orderBy: { seq: "asc" } },
        sendAttempts: { select: { channel: true, status: true, payload: true, finishedAt: true } },
      },
    });
    const claimIds = claims.map((claim) => claim.id);
    const files = await tx.storedFile.findMany({
      where: { shopId, OR: [{ orderId: { in: orderIds } }, { claimId: { in: claimIds } }] },
    });
    const addresses = [...orders.map(({ emailNormalised }) => emailNormalised), request.emailNormalised];
    const emails = [...new Set(addresses.filter((address) => address !== null))];
    const his = { shopId, OR: [{ orderId: { in: orderIds } }, { emailNormalised: { in: emails } }] };
    const reviews = await tx.review.findMany({
      where: { ...his, erased: false },
      omit: { shopId: true, connectionId: true, candidates: true, erased: true },
    });
    const invitations = await tx.reviewInvitation.findMany({ where: his, omit: { shopId: true, nextCheckAt: true } });
    const refusals = await tx.mailRefusal.findMany({
      where: { shopId, emailNormalised: { in: emails } },
      select: { emailNormalised: true, refusedAt: true, addedBy: true },
    });
    return {
      madeAt: now,
      reviews: reviews.map(plain),
      invitations: invitations.map(plain),
      doNotMail: refusals,
      orders: orders.map((order) => ({
        order: plain(order),
        evidence: contents
          .filter((content) => content.orderId === order.id)
          .map(({ kind, occurredAt, text }) => ({
            kind,
            occurredAt: occurredAt.toISOString(),
            content: JSON.parse(text) as unknown,
          })),
      })),
      claims: claims.map(({ events, sendAttempts, ...claim }) => ({
        ...plain(claim),
        events: events.map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) as unknown })),
        responses: sendAttempts.map(({ payload, ...attempt }) => ({
          ...attempt,
          content: JSON.parse(payload) as unknown,
        })),
      })),
      files: files.map(({ name, mediaType, bytes, createdAt }) => ({
        name,
        mediaType,
        bytes,
        keptSince: createdAt.toISOString(),
      })),
    };
  });
}

/** JSON knows no bigint; amounts become decimal text. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? value.toString() : value]),
  );
}
