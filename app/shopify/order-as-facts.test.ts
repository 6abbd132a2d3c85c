import { expect, test } from "vitest";
import {
  disputeContent,
  fulfillmentContent,
  fulfillmentEventContent,
  orderContent,
  refundContent,
  returnContent,
  transactionContent,
} from "#app/domain/evidence/content.ts";
import { orderAsFacts } from "./order-as-facts.ts";

const amount = (value: string) => ({ shopMoney: { amount: value, currencyCode: "EUR" } });
const gid = (type: string, id: number) => `gid://shopify/${type}/${id}`;
const ADDRESS = {
  name: "Anna de Wit",
  address1: "Lindelaan 3",
  zip: "9000",
  city: "Gent",
  countryCodeV2: "BE",
  country: "Belgium",
};

type Order = Parameters<typeof orderAsFacts>[0];
const order = {
  id: gid("Order", 5500000000001),
  name: "#1042",
  createdAt: "2026-10-01T08:00:00Z",
  processedAt: "2026-10-01T08:00:00Z",
  updatedAt: "2026-10-08T08:00:00Z",
  cancelledAt: null,
  cancelReason: null,
  currencyCode: "EUR",
  totalPriceSet: amount("89.95"),
  currentTotalPriceSet: amount("49.95"),
  displayFinancialStatus: "PARTIALLY_REFUNDED",
  displayFulfillmentStatus: "FULFILLED",
  paymentGatewayNames: ["shopify_payments"],
  email: "anna@voorbeeld.example",
  clientIp: "203.0.113.7",
  customerLocale: "nl-BE",
  customAttributes: [{ key: "Levering", value: "Bij de buren" }],
  shippingAddress: ADDRESS,
  billingAddress: ADDRESS,
  lineItems: {
    nodes: [
      { id: gid("LineItem", 11), title: "Lamp", name: "Lamp", quantity: 1, originalUnitPriceSet: amount("89.95") },
    ],
  },
  transactions: [
    {
      id: gid("OrderTransaction", 21),
      kind: "SALE",
      status: "SUCCESS",
      gateway: "shopify_payments",
      createdAt: "2026-10-01T08:00:01Z",
      amountSet: amount("89.95"),
      paymentDetails: { __typename: "CardPaymentDetails", avsResultCode: "Y", cvvResultCode: "M" },
    },
  ],
  fulfillments: [
    {
      id: gid("Fulfillment", 31),
      status: "SUCCESS",
      displayStatus: "DELIVERED",
      createdAt: "2026-10-02T08:00:00Z",
      updatedAt: "2026-10-03T12:00:00Z",
      trackingInfo: [
        { company: "bpost", number: "323200001", url: null },
        { company: "bpost", number: null, url: null },
      ],
      events: {
        nodes: [
          {
            id: gid("FulfillmentEvent", 41),
            status: "DELIVERED",
            message: "Ontvangen door A. de Wit",
            happenedAt: "2026-10-03T11:58:00Z",
            createdAt: "2026-10-03T12:00:00Z",
            zip: "9000",
            city: "Gent",
          },
        ],
      },
    },
  ],
  refunds: [
    {
      id: gid("Refund", 51),
      createdAt: "2026-10-08T08:00:00Z",
      processedAt: "2026-10-08T08:00:00Z",
      return: { id: gid("Return", 61) },
      refundLineItems: {
        nodes: [{ quantity: 1, lineItem: { id: gid("LineItem", 11) }, subtotalSet: amount("40.00") }],
      },
      transactions: {
        nodes: [{ id: gid("OrderTransaction", 22), kind: "REFUND", status: "SUCCESS", amountSet: amount("40.00") }],
      },
    },
  ],
  disputes: [{ id: gid("ShopifyPaymentsDispute", 71), initiatedAs: "CHARGEBACK", status: "NEEDS_RESPONSE" }],
} as unknown as Order;
const returns = [
  {
    id: gid("Return", 61),
    name: "#1042-R1",
    status: "OPEN",
    createdAt: "2026-10-05T08:00:00Z",
    totalQuantity: 1,
    decline: null,
  },
] as unknown as Parameters<typeof orderAsFacts>[1];

const SCHEMAS = {
  order: orderContent,
  transaction: transactionContent,
  fulfillment: fulfillmentContent,
  fulfillment_event: fulfillmentEventContent,
  refund: refundContent,
  return: returnContent,
  dispute: disputeContent,
};

test("an order read by GraphQL speaks in the words of the webhooks, kind by kind", () => {
  const facts = orderAsFacts(order, returns);
  expect(facts.map(({ kind }) => kind)).toEqual([
    "order",
    "transaction",
    "fulfillment",
    "fulfillment_event",
    "refund",
    "return",
    "dispute",
  ]);
  for (const { kind, content } of facts) expect(SCHEMAS[kind].safeParse(content).error).toBeUndefined();
  const by = Object.fromEntries(facts.map(({ kind, content }) => [kind, content]));
  expect(by["order"]).toMatchObject({
    id: "5500000000001",
    name: "#1042",
    financial_status: "partially_refunded",
    fulfillment_status: "fulfilled",
    total_price: "89.95",
    browser_ip: "203.0.113.7",
    shipping_address: { city: "Gent", country_code: "BE" },
  });
  expect(by["transaction"]).toMatchObject({
    order_id: "5500000000001",
    kind: "sale",
    payment_details: { avs_result_code: "Y", cvv_result_code: "M" },
  });
  expect(by["fulfillment"]).toMatchObject({
    status: "success",
    shipment_status: "delivered",
    tracking_company: "bpost",
    tracking_numbers: ["323200001"],
  });
  expect(by["fulfillment_event"]).toMatchObject({
    fulfillment_id: "31",
    status: "delivered",
    message: "Ontvangen door A. de Wit",
    zip: "9000",
  });
  expect(by["refund"]).toMatchObject({
    return: { id: "61" },
    refund_line_items: [{ line_item_id: "11", quantity: 1 }],
  });
  expect(by["return"]).toMatchObject({ status: "open", order_id: "5500000000001" });
  expect(by["dispute"]).toEqual({ id: "71", order_id: "5500000000001", type: "chargeback", status: "needs_response" });
});

test.each([
  ["FULFILLED", "fulfilled"],
  ["PARTIALLY_FULFILLED", "partial"],
  ["UNFULFILLED", null],
  ["ON_HOLD", null],
])("an order's fulfillment status %s is %s in a webhook", (status, expected) => {
  const [fact] = orderAsFacts({ ...order, displayFulfillmentStatus: status as never }, []);
  expect(fact?.content["fulfillment_status"]).toBe(expected);
});

test("a display status that webhooks do not have becomes no shipment status", () => {
  const parcel = { ...order.fulfillments[0]!, displayStatus: "MARKED_AS_FULFILLED" as never };
  const fact = orderAsFacts({ ...order, fulfillments: [parcel] }, []).find(({ kind }) => kind === "fulfillment");
  expect(fact?.content["shipment_status"]).toBeNull();
});
