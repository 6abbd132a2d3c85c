import { GraphQLError } from "graphql";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { appInstallationNode } from "#tests/sandbox/shopify/graphql/app-installation.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { disputeNode, evidenceNode } from "#tests/sandbox/shopify/graphql/dispute.ts";
import { fulfillmentNode } from "#tests/sandbox/shopify/graphql/fulfillment.ts";
import { orderNode } from "#tests/sandbox/shopify/graphql/order.ts";
import { refundNode } from "#tests/sandbox/shopify/graphql/refund.ts";
import { returnNode } from "#tests/sandbox/shopify/graphql/return.ts";
import { search } from "#tests/sandbox/shopify/graphql/search.ts";
import { shopLocales, shopNode } from "#tests/sandbox/shopify/graphql/shop.ts";
import { webhookSubscriptions } from "#tests/sandbox/shopify/graphql/subscriptions.ts";
import { idOf } from "#tests/sandbox/shopify/graphql/values.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import { financialStatus, fulfillmentStatus } from "#tests/sandbox/state/figures.ts";
import type { Dispute, Order } from "#tests/sandbox/state/types.ts";

type ById = { id: string };
type OrderPage = PageArguments & { query?: string | null; sortKey: string };

/** Without `read_all_orders` older orders do not exist for an app. */
const VISIBLE_DAYS = 60;

/** The queries the sandbox answers. */
export function queries(context: SandboxContext): Record<string, unknown> {
  const { state } = context;
  const order = ({ id }: ById) => {
    const found = visibleOrders(context).find((known) => known.id === idOf("Order", id));
    return found ? orderNode(context, found) : null;
  };
  const dispute = ({ id }: ById) => {
    const found = state.disputes.find((known) => known.id === idOf("ShopifyPaymentsDispute", id));
    return found ? disputeNode(context, found) : null;
  };
  const disputeEvidence = ({ id }: ById) => {
    const found = state.disputes.find(({ evidence }) => evidence.id === idOf("ShopifyPaymentsDisputeEvidence", id));
    return found ? evidenceNode(context, found) : null;
  };
  const fulfillment = partOf("Fulfillment", context, (one) => one.fulfillments, fulfillmentNode);
  const refund = partOf("Refund", context, (one) => one.refunds, refundNode);
  const return_ = partOf("Return", context, (one) => one.returns, returnNode);
  const byType: Record<string, (input: ById) => unknown> = {
    Order: order,
    ShopifyPaymentsDispute: dispute,
    ShopifyPaymentsDisputeEvidence: disputeEvidence,
    Fulfillment: fulfillment,
    Refund: refund,
    Return: return_,
    AppInstallation: () => appInstallationNode(context),
    Shop: () => shopNode(context),
  };
  const node = ({ id }: ById) => {
    const type = /^gid:\/\/shopify\/(\w+)\//.exec(id)?.[1] ?? "";
    const read = byType[type];
    if (!read)
      throw new GraphQLError(`the sandbox has no node of type ${type}`, {
        extensions: { code: "SANDBOX_NOT_IMPLEMENTED" },
      });
    return read({ id });
  };
  return {
    shop: () => shopNode(context),
    shopLocales: (input: { published: boolean }) => shopLocales(context, input),
    currentAppInstallation: () => appInstallationNode(context),
    order,
    orders: (page: OrderPage) => orders(context, page),
    orderByIdentifier: ({ identifier }: { identifier: { id?: string | null } }) =>
      identifier.id ? order({ id: identifier.id }) : null,
    fulfillment,
    refund,
    return: return_,
    dispute,
    disputes: (page: PageArguments & { query?: string | null }) =>
      connection(
        search(state.disputes, page.query, searchableDispute).map((found) => disputeNode(context, found)),
        page,
        ({ id }) => id,
      ),
    disputeEvidence,
    webhookSubscriptions: (page: PageArguments) => webhookSubscriptions(context, page),
    node,
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => node({ id })),
  };
}

function visibleOrders(context: SandboxContext): Order[] {
  if (heldScopes(context).has("read_all_orders")) return context.state.orders;
  const from = context.now().getTime() - VISIBLE_DAYS * 86_400_000;
  return context.state.orders.filter(({ createdAt }) => Date.parse(createdAt) >= from);
}

function orders(context: SandboxContext, page: OrderPage) {
  const sortValue: Record<string, (order: Order) => string> = {
    PROCESSED_AT: ({ createdAt }) => createdAt,
    CREATED_AT: ({ createdAt }) => createdAt,
    UPDATED_AT: ({ updatedAt }) => updatedAt,
    ID: ({ id }) => id.padStart(20, "0"),
    ORDER_NUMBER: ({ number }) => String(number).padStart(20, "0"),
  };
  const value = sortValue[page.sortKey];
  if (!value) throw new GraphQLError(`the sandbox cannot sort orders by ${page.sortKey}`);
  const sorted = search(visibleOrders(context), page.query, searchableOrder).sort(
    (a, b) => value(a).localeCompare(value(b)) || Number(a.id) - Number(b.id),
  );
  return connection(
    sorted.map((order) => orderNode(context, order)),
    page,
    ({ id }) => id,
  );
}

function searchableOrder(order: Order) {
  return {
    id: order.id,
    name: order.name,
    email: order.email,
    created_at: order.createdAt,
    processed_at: order.createdAt,
    updated_at: order.updatedAt,
    financial_status: financialStatus(order),
    fulfillment_status: fulfillmentStatus(order) ?? "unfulfilled",
    status: order.cancelledAt ? "cancelled" : "open",
  };
}

function searchableDispute(dispute: Dispute) {
  return { id: dispute.id, status: dispute.status, initiated_at: dispute.initiatedAt };
}

function partOf<Part extends { id: string }, Node>(
  type: string,
  context: SandboxContext,
  partsOf: (order: Order) => Part[],
  toNode: (context: SandboxContext, order: Order, part: Part) => Node,
) {
  return ({ id }: ById): Node | null => {
    const wanted = idOf(type, id);
    for (const order of visibleOrders(context)) {
      const part = partsOf(order).find((known) => known.id === wanted);
      if (part) return toNode(context, order, part);
    }
    return null;
  };
}
