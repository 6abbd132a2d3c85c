import type { ShopTransaction } from "#app/db.server.ts";
import {
  type FulfillmentContent,
  fulfillmentContent,
  type OrderContent,
  orderContent,
} from "#app/domain/evidence/content.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import { addresseeOf, readFacts } from "#app/domain/evidence/facts.ts";
import { handoverFacts } from "#app/domain/evidence/handover-facts.ts";
import { orderHandover } from "#app/domain/evidence/standing-handover.ts";
import { parseMoney } from "#app/domain/money.ts";
import { findNumericId } from "#app/shopify/shopify-id.ts";
import { type NewEntry, sourceHash } from "./append-entries.ts";

/** A fact with its canonical text, as it was appended to the ledger. */
export type ProjectedFact = NewEntry & { text: string };

/**
 * Brings orders, parcels and handovers up to what the facts say. The state follows Shopify's newest `updated_at`, of
 * equally new versions the one with the greater hash: so it does not depend on the order in which facts arrive.
 */
export async function projectOrders(
  tx: ShopTransaction,
  shopId: string,
  facts: readonly ProjectedFact[],
): Promise<void> {
  await projectOrderVersions(
    tx,
    shopId,
    facts.filter((fact) => fact.kind === "order"),
  );
  await projectFulfillments(
    tx,
    shopId,
    facts.filter((fact) => fact.kind === "fulfillment"),
  );
  const moved = facts.filter((fact) => HANDOVER_KINDS.has(fact.kind)).map((fact) => fact.orderId);
  await projectHandovers(tx, shopId, [...new Set(moved)]);
}

/** An order's content names the addressee, which decides what a receiver's name means. */
const HANDOVER_KINDS: ReadonlySet<string> = new Set([
  "order",
  "fulfillment_event",
  "fulfillment_event_deletion",
  "carrier_event",
  "proof_of_delivery",
]);

async function projectOrderVersions(tx: ShopTransaction, shopId: string, facts: ProjectedFact[]): Promise<void> {
  const rows = newestPerTarget(facts, (fact) => fact.orderId).map((fact) => ({
    id: fact.orderId,
    hash: sourceHash(fact.text),
    occurredAt: fact.occurredAt,
    ...orderColumns(orderContent.parse(fact.content)),
  }));
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "order" o SET
      name = n.name, placed_at = n.placed_at, updated_at = n.updated_at, cancelled_at = n.cancelled_at,
      currency = n.currency, total_minor = n.total_minor, financial_status = n.financial_status,
      fulfillment_status = n.fulfillment_status, gateways = string_to_array(n.gateways, E'\n'),
      customer_id = n.customer_id, customer_name = n.customer_name, email = n.email,
      email_normalised = n.email_normalised, locale = n.locale, shipping_country = n.shipping_country,
      source_hash = decode(n.hash, 'hex')
    FROM unnest(
      ${rows.map((r) => r.id)}::uuid[], ${rows.map((r) => r.hash)}::text[], ${rows.map((r) => r.occurredAt)}::timestamptz[],
      ${rows.map((r) => r.name)}::text[], ${rows.map((r) => r.placedAt)}::timestamptz[],
      ${rows.map((r) => r.cancelledAt)}::timestamptz[], ${rows.map((r) => r.currency)}::text[],
      ${rows.map((r) => r.totalMinor)}::bigint[], ${rows.map((r) => r.financialStatus)}::text[],
      ${rows.map((r) => r.fulfillmentStatus)}::text[], ${rows.map((r) => r.gateways)}::text[],
      ${rows.map((r) => r.customerId)}::text[], ${rows.map((r) => r.customerName)}::text[],
      ${rows.map((r) => r.email)}::text[], ${rows.map((r) => r.emailNormalised)}::text[],
      ${rows.map((r) => r.locale)}::text[], ${rows.map((r) => r.shippingCountry)}::text[]
    ) AS n (id, hash, updated_at, name, placed_at, cancelled_at, currency, total_minor, financial_status,
      fulfillment_status, gateways, customer_id, customer_name, email, email_normalised, locale, shipping_country)
    WHERE o.shop_id = ${shopId}::uuid AND o.id = n.id AND (
      o.updated_at IS NULL OR o.updated_at < n.updated_at
      OR (o.updated_at = n.updated_at AND o.source_hash < decode(n.hash, 'hex')))`;
}

function orderColumns(order: OrderContent) {
  const currency = order.currency ?? null;
  const total = order.total_price && currency ? parseMoney(order.total_price, currency) : undefined;
  const email = order.email || order.contact_email || order.customer?.email || null;
  return {
    name: order.name ?? null,
    placedAt: order.processed_at ?? order.created_at ?? null,
    cancelledAt: order.cancelled_at ?? null,
    currency,
    totalMinor: total?.minor.toString() ?? null,
    financialStatus: order.financial_status ?? null,
    fulfillmentStatus: order.fulfillment_status ?? null,
    gateways: (order.payment_gateway_names ?? []).join("\n"),
    customerId: findNumericId(order.customer?.admin_graphql_api_id) ?? order.customer?.id ?? null,
    customerName: addresseeOf(order) ?? null,
    email,
    emailNormalised: email && normaliseEmail(email),
    locale: order.customer_locale ?? null,
    shippingCountry: order.shipping_address?.country_code ?? null,
  };
}

/** The form in which e-mail addresses are compared and looked up: trimmed, lower case. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

async function projectFulfillments(tx: ShopTransaction, shopId: string, facts: ProjectedFact[]): Promise<void> {
  const rows = newestPerTarget(facts, (fact) => fact.entity).map((fact) => ({
    orderId: fact.orderId,
    shopifyId: fact.entity,
    hash: sourceHash(fact.text),
    occurredAt: fact.occurredAt,
    ...fulfillmentColumns(fulfillmentContent.parse(fact.content)),
  }));
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO fulfillment AS f (shop_id, order_id, shopify_id, status, tracking_company, tracking_numbers, tracking_urls,
      shipped_at, updated_at, source_hash)
    SELECT ${shopId}::uuid, order_id, shopify_id, status, tracking_company, string_to_array(tracking_numbers, E'\n'),
      string_to_array(tracking_urls, E'\n'), shipped_at, updated_at, decode(hash, 'hex')
    FROM unnest(
      ${rows.map((r) => r.orderId)}::uuid[], ${rows.map((r) => r.shopifyId)}::text[], ${rows.map((r) => r.status)}::text[],
      ${rows.map((r) => r.trackingCompany)}::text[], ${rows.map((r) => r.trackingNumbers)}::text[],
      ${rows.map((r) => r.trackingUrls)}::text[], ${rows.map((r) => r.shippedAt)}::timestamptz[],
      ${rows.map((r) => r.occurredAt)}::timestamptz[], ${rows.map((r) => r.hash)}::text[]
    ) AS n (order_id, shopify_id, status, tracking_company, tracking_numbers, tracking_urls, shipped_at, updated_at, hash)
    ON CONFLICT (shop_id, shopify_id) DO UPDATE SET
      status = excluded.status, tracking_company = excluded.tracking_company,
      tracking_numbers = excluded.tracking_numbers, tracking_urls = excluded.tracking_urls,
      shipped_at = excluded.shipped_at, updated_at = excluded.updated_at, source_hash = excluded.source_hash
    WHERE f.updated_at < excluded.updated_at
      OR (f.updated_at = excluded.updated_at AND f.source_hash < excluded.source_hash)`;
}

function fulfillmentColumns(fulfillment: FulfillmentContent) {
  const numbers = fulfillment.tracking_numbers ?? (fulfillment.tracking_number ? [fulfillment.tracking_number] : []);
  const urls = fulfillment.tracking_urls ?? (fulfillment.tracking_url ? [fulfillment.tracking_url] : []);
  return {
    status: fulfillment.status ?? null,
    trackingCompany: fulfillment.tracking_company ?? null,
    trackingNumbers: numbers.join("\n"),
    trackingUrls: urls.join("\n"),
    shippedAt: fulfillment.created_at ?? null,
  };
}

const DELIVERY_KINDS = ["fulfillment_event", "fulfillment_event_deletion", "carrier_event", "proof_of_delivery"];

async function projectHandovers(tx: ShopTransaction, shopId: string, orderIds: string[]): Promise<void> {
  if (orderIds.length === 0) return;
  const rows = await tx.$queryRaw<DeliveryRow[]>`
    SELECT c.entry_id AS id, e.seq, c.order_id AS "orderId", c.kind, c.entity, c.text, c.occurred_at AS "occurredAt",
      e.recorded_at AS "recordedAt", o.customer_name AS addressee
    FROM ledger_content c
    JOIN ledger_entry e ON e.shop_id = ${shopId}::uuid AND e.id = c.entry_id
    JOIN "order" o ON o.shop_id = ${shopId}::uuid AND o.id = c.order_id
    WHERE c.shop_id = ${shopId}::uuid AND c.order_id = ANY (${orderIds}::uuid[]) AND c.kind = ANY (${DELIVERY_KINDS})`;
  const handovers = [...Map.groupBy(rows, (row) => row.orderId)].map(([id, own]) => {
    const facts = readFacts(own.map(asEntry));
    const told = handoverFacts(facts, { addressee: own[0]!.addressee ?? undefined });
    return { id, handover: orderHandover(told.map(({ value }) => value)) };
  });
  if (handovers.length === 0) return;
  await tx.$executeRaw`
    UPDATE "order" o SET handover = n.handover, delivered_at = n.at
    FROM unnest(
      ${handovers.map((h) => h.id)}::uuid[], ${handovers.map((h) => h.handover?.handover ?? null)}::text[],
      ${handovers.map((h) => h.handover?.at ?? null)}::timestamptz[]
    ) AS n (id, handover, at)
    WHERE o.shop_id = ${shopId}::uuid AND o.id = n.id`;
}

type DeliveryRow = {
  id: string;
  seq: number;
  orderId: string;
  kind: EvidenceKind;
  entity: string;
  text: string;
  occurredAt: Date;
  recordedAt: Date;
  addressee: string | null;
};

function asEntry({ id, seq, kind, entity, text, occurredAt, recordedAt }: DeliveryRow): EvidenceEntry {
  return {
    id,
    seq,
    kind,
    entity,
    occurredAt: occurredAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
    content: parseExactJson(text),
  };
}

/** Of several versions of one thing the newest; of equally new ones the one with the greater hash. */
function newestPerTarget(facts: ProjectedFact[], target: (fact: ProjectedFact) => string): ProjectedFact[] {
  const newest = new Map<string, ProjectedFact>();
  for (const fact of facts) {
    const known = newest.get(target(fact));
    if (
      !known ||
      fact.occurredAt > known.occurredAt ||
      (fact.occurredAt === known.occurredAt && sourceHash(fact.text) > sourceHash(known.text))
    )
      newest.set(target(fact), fact);
  }
  return [...newest.values()];
}
