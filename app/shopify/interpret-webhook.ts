import { z } from "zod";
import {
  type DisputeContent,
  disputeContent,
  fulfillmentContent,
  fulfillmentEventContent,
  orderContent,
  orderEditContent,
  refundContent,
  returnContent,
  transactionContent,
} from "#app/domain/evidence/content.ts";
import { type Json, parseExactJson } from "#app/domain/evidence/exact-json.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { findNumericId } from "./shopify-id.ts";

/** A fact about an order, ready for its ledger. Ids are Shopify's, as decimal text. */
export type OrderFact = {
  orderShopifyId: string;
  kind: EvidenceKind;
  entity: string;
  occurredAt: Instant;
  content: Json;
};

/** What a webhook means to us. */
export type Interpretation =
  | { type: "fact"; fact: OrderFact }
  | { type: "dispute"; dispute: DisputeContent; fact: OrderFact | null }
  | { type: "app_uninstalled" }
  | { type: "scopes_update"; scopes: string[] }
  | { type: "shop_update"; shop: ShopUpdate }
  | { type: "customer_data_request"; customer: RedactedCustomer; orderIds: string[] }
  | { type: "customer_redact"; customer: RedactedCustomer; orderIds: string[] }
  | { type: "shop_redact" }
  /** Subscribed for others to wait on; says nothing about an order. */
  | { type: "nothing" };

const id = z.union([z.string().regex(/^\d+$/), z.number().int()]).transform(String);

const shopUpdate = z.looseObject({
  name: z.string().nullish(),
  email: z.string().nullish(),
  /** What customers may write to. */
  customer_email: z.string().nullish(),
  country_code: z.string().nullish(),
  currency: z.string().nullish(),
  primary_locale: z.string().nullish(),
  iana_timezone: z.string().nullish(),
});
export type ShopUpdate = z.infer<typeof shopUpdate>;

const scopesUpdate = z.looseObject({ current: z.array(z.string()) });

const customer = z.looseObject({ id: id.nullish(), email: z.string().nullish() });
export type RedactedCustomer = z.infer<typeof customer>;
const redaction = z.looseObject({
  customer,
  orders_to_redact: z.array(id).nullish(),
  orders_requested: z.array(id).nullish(),
});

/**
 * Reads a webhook's raw body as what it means. Unknown fields are kept, missing optional ones survive, ids are exact.
 * @param topic such as `orders/updated`
 * @param sentAt when Shopify triggered it (retries keep that time): the time of facts that carry none of their own
 * @returns an error in words when the body is not JSON, lacks what its topic must have, or the topic is not ours
 */
export function interpretWebhook(topic: string, body: string, sentAt: Instant): Result<Interpretation, string> {
  let json: Json;
  try {
    json = parseExactJson(body);
  } catch {
    return err("the body is not JSON");
  }
  const interpreter = Object.hasOwn(INTERPRETERS, topic) ? INTERPRETERS[topic] : undefined;
  if (!interpreter) return err(`the topic ${topic} is not one we subscribed to`);
  try {
    return ok(interpreter(json, sentAt));
  } catch (error) {
    if (error instanceof z.ZodError) return err(describe(error));
    throw error;
  }
}

type Interpreter = (json: Json, sentAt: Instant) => Interpretation;

const order: Interpreter = (json, sentAt) => {
  const content = orderContent.parse(json);
  const orderId = findNumericId(content.admin_graphql_api_id) ?? content.id;
  return fact(orderId, "order", orderId, content.updated_at ?? content.created_at ?? sentAt, json);
};

const orderEdited: Interpreter = (json, sentAt) => {
  const edit = orderEditContent.parse(z.looseObject({ order_edit: z.unknown() }).parse(json).order_edit);
  return fact(edit.order_id, "order_edit", edit.id, edit.committed_at ?? edit.created_at ?? sentAt, json);
};

const transaction: Interpreter = (json, sentAt) => {
  const content = transactionContent.parse(json);
  const entity = findNumericId(content.admin_graphql_api_id) ?? content.id;
  return fact(content.order_id, "transaction", entity, content.processed_at ?? content.created_at ?? sentAt, json);
};

const fulfillment: Interpreter = (json, sentAt) => {
  const content = fulfillmentContent.parse(json);
  const entity = findNumericId(content.admin_graphql_api_id) ?? content.id;
  return fact(content.order_id, "fulfillment", entity, content.updated_at ?? content.created_at ?? sentAt, json);
};

const fulfillmentEvent =
  (kind: "fulfillment_event" | "fulfillment_event_deletion"): Interpreter =>
  (json, sentAt) => {
    const content = fulfillmentEventContent.parse(json);
    const entity = findNumericId(content.admin_graphql_api_id) ?? content.id;
    return fact(content.order_id, kind, entity, content.happened_at ?? content.created_at ?? sentAt, json);
  };

const refund: Interpreter = (json, sentAt) => {
  const content = refundContent.parse(json);
  const entity = findNumericId(content.admin_graphql_api_id) ?? content.id;
  return fact(content.order_id, "refund", entity, content.processed_at ?? content.created_at ?? sentAt, json);
};

/** returns/request and approve nest the order; close names it by order_id. They carry no time of their own. */
const orderReturn: Interpreter = (json, sentAt) => {
  const content = returnContent.parse(json);
  const entity = findNumericId(content.admin_graphql_api_id) ?? content.id;
  const orderId = findNumericId(content.order?.admin_graphql_api_id) ?? content.order?.id ?? content.order_id;
  if (!orderId) throw missing("order");
  return fact(orderId, "return", entity, sentAt, json);
};

const dispute: Interpreter = (json, sentAt) => {
  const content = disputeContent.parse(json);
  return {
    type: "dispute",
    dispute: content,
    fact: content.order_id
      ? { orderShopifyId: content.order_id, kind: "dispute", entity: content.id, occurredAt: sentAt, content: json }
      : null,
  };
};

const INTERPRETERS: Record<string, Interpreter> = {
  "orders/create": order,
  "orders/updated": order,
  "orders/paid": order,
  "orders/fulfilled": order,
  "orders/partially_fulfilled": order,
  "orders/cancelled": order,
  "orders/edited": orderEdited,
  "order_transactions/create": transaction,
  "fulfillments/create": fulfillment,
  "fulfillments/update": fulfillment,
  "fulfillment_events/create": fulfillmentEvent("fulfillment_event"),
  "fulfillment_events/delete": fulfillmentEvent("fulfillment_event_deletion"),
  "refunds/create": refund,
  "returns/request": orderReturn,
  "returns/approve": orderReturn,
  "returns/decline": orderReturn,
  "returns/close": orderReturn,
  "disputes/create": dispute,
  "disputes/update": dispute,
  "app/uninstalled": () => ({ type: "app_uninstalled" }),
  "app/scopes_update": (json) => ({ type: "scopes_update", scopes: scopesUpdate.parse(json).current }),
  "shop/update": (json) => ({ type: "shop_update", shop: shopUpdate.parse(json) }),
  "bulk_operations/finish": () => ({ type: "nothing" }),
  "customers/data_request": (json) => {
    const request = redaction.parse(json);
    return { type: "customer_data_request", customer: request.customer, orderIds: request.orders_requested ?? [] };
  },
  "customers/redact": (json) => {
    const request = redaction.parse(json);
    return { type: "customer_redact", customer: request.customer, orderIds: request.orders_to_redact ?? [] };
  },
  "shop/redact": () => ({ type: "shop_redact" }),
};

/** What the Admin API tells, worded as the webhook that would have brought it, under the topic that reads such content. */
const TOPIC_OF_KIND = {
  order: "orders/updated",
  transaction: "order_transactions/create",
  fulfillment: "fulfillments/update",
  fulfillment_event: "fulfillment_events/create",
  refund: "refunds/create",
  return: "returns/request",
  dispute: "disputes/update",
} as const;

/**
 * A fact read from the Admin API instead of received.
 * @param readAt when it was read: the time of facts that carry none of their own
 * @throws ZodError when it lacks what such a fact must have: a bug in our document
 */
export function interpretFetchedFact(kind: keyof typeof TOPIC_OF_KIND, content: Json, readAt: Instant): OrderFact {
  const interpretation = INTERPRETERS[TOPIC_OF_KIND[kind]]!(content, readAt);
  if (interpretation.type !== "fact" && interpretation.type !== "dispute") throw new Error(`${kind} is no fact`);
  if (!interpretation.fact) throw new Error(`${kind} names no order`);
  return interpretation.fact;
}

/** Topics we can interpret; the subscriptions in shopify.app.toml and these must agree (a test compares them). */
export const WEBHOOK_TOPICS: readonly string[] = Object.keys(INTERPRETERS);

function fact(
  orderShopifyId: string,
  kind: EvidenceKind,
  entity: string,
  occurredAt: Instant,
  content: Json,
): Interpretation {
  return { type: "fact", fact: { orderShopifyId, kind, entity, occurredAt, content } };
}

function missing(field: string): z.ZodError {
  return new z.ZodError([{ code: "custom", path: [field], message: "is missing", input: undefined }]);
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "payload"}: ${issue.message}`).join("; ");
}
