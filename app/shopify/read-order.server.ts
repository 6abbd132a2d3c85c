import { err, ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import { type FetchedFact, orderAsFacts } from "./order-as-facts.ts";

/**
 * `customer` is not asked for: it needs read_customers, and name and e-mail stand on the order itself.
 * Returns stand in a query of their own, so that a shop that has not granted read_returns still gives its orders.
 */
const DOCUMENT = `#graphql
  query OrderContents($id: ID!) {
    order(id: $id) {
      id
      name
      createdAt
      processedAt
      updatedAt
      cancelledAt
      cancelReason
      currencyCode
      totalPriceSet { shopMoney { amount } }
      currentTotalPriceSet { shopMoney { amount } }
      displayFinancialStatus
      displayFulfillmentStatus
      paymentGatewayNames
      email
      phone
      clientIp
      customerLocale
      note
      customAttributes { key value }
      shippingAddress { ...OrderAddress }
      billingAddress { ...OrderAddress }
      lineItems(first: 50) {
        nodes { id title variantTitle name sku quantity originalUnitPriceSet { shopMoney { amount } } }
      }
      transactions(first: 30) {
        id
        kind
        status
        gateway
        createdAt
        processedAt
        amountSet { shopMoney { amount currencyCode } }
        receiptJson
        paymentDetails {
          __typename
          ... on CardPaymentDetails { avsResultCode cvvResultCode company number name paymentMethodName }
          ... on LocalPaymentMethodsPaymentDetails { paymentMethodName }
        }
      }
      fulfillments(first: 20) {
        id
        status
        displayStatus
        createdAt
        updatedAt
        trackingInfo(first: 10) { company number url }
        events(first: 50) {
          nodes {
            id status message happenedAt createdAt address1 zip city province country latitude longitude
          }
        }
      }
      refunds(first: 20) {
        id
        createdAt
        processedAt
        note
        return { id }
        refundLineItems(first: 50) { nodes { quantity lineItem { id } subtotalSet { shopMoney { amount } } } }
        transactions(first: 10) { nodes { id kind status gateway amountSet { shopMoney { amount currencyCode } } } }
      }
      disputes { id initiatedAs status }
    }
  }
  fragment OrderAddress on MailingAddress {
    name
    firstName
    lastName
    company
    address1
    address2
    zip
    city
    province
    country
    countryCodeV2
    phone
  }
` as const;

const RETURNS = `#graphql
  query OrderReturns($id: ID!) {
    order(id: $id) {
      returns(first: 20) { nodes { id name status createdAt totalQuantity decline { reason note } } }
    }
  }
` as const;

/**
 * Reads an order with everything that became of it, in the words of the webhooks that would have brought it.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/queries/order
 * @param gid Shopify's global id of the order
 */
export async function readOrder(graphql: AdminGraphql, gid: string): Promise<Result<FetchedFact[], AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, { id: gid });
  if (!answer.ok) return answer;
  if (!answer.value.order) return err({ kind: "not_found" });
  const returns = await askAdmin(graphql, RETURNS, { id: gid });
  if (!returns.ok && returns.error.kind !== "access_denied") return returns;
  return ok(orderAsFacts(answer.value.order, returns.ok ? (returns.value.order?.returns.nodes ?? []) : []));
}
