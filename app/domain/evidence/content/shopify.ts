import { z } from "zod";
import { decimal, gid, id, instant, maybeInstant, text, words } from "./fields.ts";

/**
 * Contents of evidence entries, as Shopify's webhooks of API version 2026-10 word them. Only the fields that rules read
 * are named, nearly all of them optional; everything else is kept as it came. https://shopify.dev/docs/api/webhooks
 */

export const addressContent = z.looseObject({
  name: text,
  first_name: text,
  last_name: text,
  company: text,
  address1: text,
  address2: text,
  zip: text,
  city: text,
  province: text,
  country: text,
  country_code: text,
  phone: text,
});
export type AddressContent = z.infer<typeof addressContent>;

export const lineItemContent = z.looseObject({
  id: id.nullish(),
  title: text,
  variant_title: text,
  name: text,
  sku: text,
  quantity: z.number().nullish(),
  price: decimal,
  /** Of one piece, in grams; 0 when the merchant gave none. */
  grams: z.number().nullish(),
});
export type LineItemContent = z.infer<typeof lineItemContent>;

export const orderContent = z.looseObject({
  id,
  admin_graphql_api_id: gid,
  name: text,
  created_at: maybeInstant,
  processed_at: maybeInstant,
  updated_at: maybeInstant,
  cancelled_at: maybeInstant,
  cancel_reason: text,
  currency: text,
  total_price: decimal,
  current_total_price: decimal,
  financial_status: text,
  fulfillment_status: text,
  payment_gateway_names: z.array(words).nullish(),
  email: text,
  contact_email: text,
  phone: text,
  browser_ip: text,
  customer_locale: text,
  note: text,
  /** What the customer filled in at the checkout beside the order. */
  note_attributes: z.array(z.looseObject({ name: text, value: text })).nullish(),
  customer: z
    .looseObject({ id: id.nullish(), first_name: text, last_name: text, email: text, admin_graphql_api_id: gid })
    .nullish(),
  shipping_address: addressContent.nullish(),
  billing_address: addressContent.nullish(),
  line_items: z.array(lineItemContent).nullish(),
});
export type OrderContent = z.infer<typeof orderContent>;

export const orderEditContent = z.looseObject({
  id,
  order_id: id,
  created_at: maybeInstant,
  committed_at: maybeInstant,
  staff_note: text,
});

export const transactionContent = z.looseObject({
  id,
  order_id: id,
  admin_graphql_api_id: gid,
  kind: text,
  status: text,
  gateway: text,
  amount: decimal,
  currency: text,
  created_at: maybeInstant,
  processed_at: maybeInstant,
  payment_details: z
    .looseObject({
      avs_result_code: text,
      cvv_result_code: text,
      credit_card_company: text,
      credit_card_number: text,
      credit_card_name: text,
      payment_method_name: text,
    })
    .nullish(),
  receipt: z.unknown().optional(),
});
export type TransactionContent = z.infer<typeof transactionContent>;

export const fulfillmentContent = z.looseObject({
  id,
  order_id: id,
  admin_graphql_api_id: gid,
  status: text,
  shipment_status: text,
  created_at: maybeInstant,
  updated_at: maybeInstant,
  tracking_company: text,
  tracking_number: text,
  tracking_numbers: z.array(words).nullish(),
  tracking_url: text,
  tracking_urls: z.array(words).nullish(),
  destination: addressContent.nullish(),
  line_items: z.array(lineItemContent).nullish(),
});
export type FulfillmentContent = z.infer<typeof fulfillmentContent>;

export const fulfillmentEventContent = z.looseObject({
  id,
  order_id: id,
  fulfillment_id: id,
  admin_graphql_api_id: gid,
  /** Lower case in webhooks: `delivered`, `in_transit`, …; Shopify adds words, so any is accepted. */
  status: z.string(),
  message: text,
  happened_at: maybeInstant,
  created_at: maybeInstant,
  updated_at: maybeInstant,
  address1: text,
  zip: text,
  city: text,
  province: text,
  country: text,
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
});
export type FulfillmentEventContent = z.infer<typeof fulfillmentEventContent>;

export const refundContent = z.looseObject({
  id,
  order_id: id,
  admin_graphql_api_id: gid,
  created_at: maybeInstant,
  processed_at: maybeInstant,
  note: text,
  refund_line_items: z
    .array(z.looseObject({ line_item_id: id.nullish(), quantity: z.number().nullish(), subtotal: decimal }))
    .nullish(),
  transactions: z
    .array(
      z.looseObject({ id: id.nullish(), kind: text, status: text, amount: decimal, currency: text, gateway: text }),
    )
    .nullish(),
  return: z.looseObject({ id: id.nullish() }).nullish(),
});
export type RefundContent = z.infer<typeof refundContent>;

export const returnContent = z.looseObject({
  id,
  admin_graphql_api_id: gid,
  order_id: id.nullish(),
  order: z.looseObject({ id, admin_graphql_api_id: gid }).nullish(),
  /** `requested`, `open`, `closed`, `declined`, `canceled` */
  status: text,
  name: text,
  decline: z.looseObject({ reason: text, note: text }).nullish(),
  total_return_line_items: z.number().nullish(),
});
export type ReturnContent = z.infer<typeof returnContent>;

export const disputeContent = z.looseObject({
  id,
  order_id: id.nullish(),
  /** `inquiry` or `chargeback` */
  type: text,
  amount: decimal,
  currency: text,
  /** Legacy words in lower case, such as `product_not_received`, `subscription_canceled`. */
  reason: text,
  network_reason_code: text,
  /** `needs_response`, `under_review`, `won`, `lost`, `accepted`, `prevented`, `charge_refunded` */
  status: text,
  evidence_due_by: maybeInstant,
  evidence_sent_on: maybeInstant,
  finalized_on: maybeInstant,
  initiated_at: maybeInstant,
});
export type DisputeContent = z.infer<typeof disputeContent>;

/** A policy of the shop that stood when the order was placed; it says nothing of who accepted it. */
export const shopPolicyContent = z.object({
  /** Shopify's ShopPolicyType in lower case, such as `refund_policy`. */
  type: z.string(),
  title: words,
  url: z.string(),
  /** Plain text. */
  text: words,
  /** Since when Shopify has this text. */
  updated_at: instant,
});

/** The product page of one line of the order. Its text is kept once for all orders that show it. */
export const productPageContent = z.object({
  /** The order's line. */
  id,
  product_id: id,
  /** When it was read. */
  at: instant,
  /** When Shopify last saw a change of the product, be it only of its stock. */
  changed_at: instant,
  title: words,
  variant_title: words.nullable(),
  /** Of the variant, as the page asked it. */
  price: z.string().nullable(),
  currency: z.string(),
  url: z.string().nullable(),
  /** Which version of the page; see use-cases/evidence/keep-product-pages.ts. */
  version: z.string(),
  text_sha256: z.string(),
  images: z.array(z.object({ sha256: z.string(), media_type: z.string(), bytes: z.number(), file_id: z.string() })),
  /** The page's text, put here by who reads the ledger; absent when it is no longer kept. */
  text: words.nullish(),
});
export type ProductPageContent = z.infer<typeof productPageContent>;

/** An e-mail of Shopify's about the order, by its line in the order's timeline. */
export const orderMailContent = z.object({ id: z.string(), at: instant, words: z.string() });
