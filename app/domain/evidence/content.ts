import { z } from "zod";
import { parseInstant } from "../time.ts";

/**
 * Contents of evidence entries, as Shopify's webhooks of API version 2026-10 word them. Only the fields that rules read
 * are named, nearly all of them optional; everything else is kept as it came. https://shopify.dev/docs/api/webhooks
 */

/** A numeric id as decimal text; integers above 2^53 arrive here as text already (exact-json.ts). */
const id = z.union([z.string().regex(/^\d+$/), z.number().int().nonnegative()]).transform(String);
/** U+0000 is left out: JSON can say it, PostgreSQL's text cannot hold it. The ledger keeps the content as it came. */
const words = z.string().transform((value) => value.replaceAll("\u0000", ""));
const text = words.nullish();
const instant = z.string().transform((value, context) => {
  const parsed = parseInstant(value);
  if (parsed === undefined) context.addIssue({ code: "custom", message: "not a timestamp with an offset" });
  return parsed ?? z.NEVER;
});
const maybeInstant = instant.nullish();
const decimal = z.union([z.string(), z.number()]).transform(String).nullish();
const gid = z.string().nullish();

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

/** One thing that a carrier's own service told about a parcel, as our map of its codes reads it. */
export const carrierEventContent = z.object({
  /** The carrier's folder, such as `postnl`. */
  carrier: z.string(),
  fulfillment_id: id,
  tracking_number: words,
  /** Shopify's FulfillmentEventStatus in lower case, or `unknown`. */
  status: z.string(),
  /** One of `HANDOVERS`; null before any handover. */
  handover: z.string().nullable(),
  at: instant,
  place: words.nullable(),
  receiver: words.nullable(),
  /** The carrier's own code and words. */
  code: words,
  description: words.nullable(),
});
export type CarrierEventContent = z.infer<typeof carrierEventContent>;

/** A proof of delivery that a carrier gave us; its bytes are kept in the file storage under the hash. */
export const proofOfDeliveryContent = z.object({
  carrier: z.string(),
  fulfillment_id: id,
  tracking_number: words,
  proof: z.enum(["signature", "photo", "document"]),
  /** What the bytes are, not what the carrier calls them. */
  media_type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  file_id: z.string(),
});
export type ProofOfDeliveryContent = z.infer<typeof proofOfDeliveryContent>;

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

/** The mediation that a paper was made for, see claim/mediation.ts: it is evidence nowhere else. */
const mediation = z.object({ claim: z.string(), body: z.string() }).nullish();

/** An e-mail of Shopify's about the order, by its line in the order's timeline. */
export const orderMailContent = z.object({ id: z.string(), at: instant, words: z.string() });

/** A weight of one parcel in a carrier's own record. */
export const carrierWeightContent = z.object({
  carrier: z.string(),
  fulfillment_id: id,
  tracking_number: words,
  grams: z.number().int().positive(),
  /** Whether the carrier says that it weighed the parcel; else the weight may be the one that was announced. */
  measured: z.boolean(),
});
export type CarrierWeightContent = z.infer<typeof carrierWeightContent>;

/** A number on an article, as serial-number.ts writes it. */
const serialNumber = z.object({ kind: z.enum(["serial", "imei"]), number: z.string() });

/** What the merchant recorded of one packed parcel. */
export const packingContent = z.object({
  id: z.string(),
  /** When it was recorded, by our clock: nobody can date it back. */
  at: instant,
  /** Such as `merchant:71`. */
  by: z.string(),
  /** Null while the order has no parcel yet, or one only. */
  fulfillment_id: id.nullable(),
  grams: z.number().int().positive().nullable(),
  serials: z.array(serialNumber),
  /** What went in, in the merchant's words. */
  note: words,
});
export type PackingContent = z.infer<typeof packingContent>;

/** How a return came back. */
export const RETURN_CONDITIONS = ["as_sent", "used", "damaged", "incomplete", "other_item", "empty"] as const;
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number];

/** What was found when a return was inspected. */
export const returnInspectionContent = z.object({
  id: z.string(),
  /** When it was recorded, by our clock. */
  at: instant,
  by: z.string(),
  /** The day of the inspection, as the merchant names it. */
  inspected_on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Who inspected it. */
  inspector: words,
  condition: z.enum(RETURN_CONDITIONS),
  /** What is missing, worn or other, in his words. */
  findings: words,
  serials: z.array(serialNumber),
  photos: z.array(
    z.object({ file_id: z.string(), name: words, media_type: z.string(), bytes: z.number(), sha256: z.string() }),
  ),
});
export type ReturnInspectionContent = z.infer<typeof returnInspectionContent>;

/** Ways of delivery that a customer can choose instead of being handed the parcel himself. */
export const PREFERENCES = ["neighbour", "safe_place", "mailbox", "pickup_point"] as const;
export type Preference = (typeof PREFERENCES)[number];

/** What the customer chose for a parcel of this order. */
export const deliveryPreferenceContent = z.object({
  id: z.string(),
  /** When it was recorded, by our clock. */
  at: instant,
  by: z.string(),
  preference: z.enum(PREFERENCES),
  /** Where he said so. */
  told_by: z.enum(["checkout", "message", "carrier"]),
  /** The customer's words. */
  words,
});
export type DeliveryPreferenceContent = z.infer<typeof deliveryPreferenceContent>;

/** What was said between the customer, or somebody for him, and the shop about an order. */
export const customerMessageContent = z.object({
  id: z.string(),
  at: instant,
  from: z.string(),
  /** `email`, `form`, `chat`, `telephone` (a note of the shop's), `delivery_question`, `other` */
  medium: z.string(),
  text: z.string(),
  /** As seen by the shop; absent in entries that hold nothing but what came in. */
  direction: z.enum(["received", "sent"]).nullish(),
  subject: z.string().nullish(),
  /** The stored e-mail that it was read from. */
  original: z.object({ file_id: z.string(), sha256: z.string(), attachments: z.array(z.string()) }).nullish(),
  /** Who put it into the ledger, such as `merchant:71`. */
  added_by: z.string().nullish(),
  mediation,
});
export type CustomerMessageContent = z.infer<typeof customerMessageContent>;

/** A file added by the merchant; its bytes are kept in the file storage under the hash. */
export const merchantFileContent = z.object({
  id: z.string(),
  at: instant,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  caption: z.string(),
  /** Which requirement of the assessment the merchant says it shows, such as `delivery_signature`. */
  shows: z.string().nullish(),
  mediation,
});

/** That a paper may be used outside the mediation it was made for. */
export const paperReleaseContent = z.object({
  id: z.string(),
  at: instant,
  /** The ledger entry that holds the paper. */
  entry: z.string(),
  /** The claim of that mediation, such as `W-0311`. */
  claim: z.string(),
  /** Such as `merchant:71`. */
  by: z.string(),
});

/** A response that left, or was handed to the merchant to send. */
export const responseContent = z.object({
  id: z.string(),
  at: instant,
  claimNumber: z.number(),
  channel: z.string(),
  stance: z.string(),
  recipient: z.string(),
  subject: z.string(),
  text: z.string(),
  /** What was prepared, where the merchant wrote another text. */
  original: z.string().nullish(),
  /** The texts of Shopify's form, and what was prepared of those that the merchant rewrote. */
  fields: z.record(z.string(), z.string()).nullish(),
  original_fields: z.record(z.string(), z.string()).nullish(),
  /** Made for a mediation: it is evidence nowhere else. */
  confidential: z.boolean().nullish(),
  mediation,
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

/** A review as its site tells it, on the day on which it was seen. */
export const reviewContent = z.object({
  /** The site's folder and the site's own id, such as `kiyoh:5d0c`. */
  id: z.string(),
  /** As people know the site. */
  site: z.string(),
  /** When it was written. */
  at: instant,
  /** When this version was first seen; absent for the first one. */
  updated_at: maybeInstant,
  /** 0 to 1. */
  rating: z.number().nullable(),
  scale: z.number(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  language: z.string().nullable(),
  author: z.string().nullable(),
  email: z.string().nullable(),
  order_reference: z.string().nullable(),
  /** Whether the site vouches for the purchase; null when it does not say. */
  verified: z.boolean().nullable(),
  /** Where it stands at the site, see domain/review/review.ts. */
  state: z.string(),
});

/** That a review is about this order. */
export const reviewMatchContent = z.object({
  /** As in {@link reviewContent}. */
  id: z.string(),
  at: instant,
  updated_at: maybeInstant,
  /** `exact`, `strong`, `weak`, or `chosen` by a person; `undone` when it was taken back. */
  strength: z.enum(["exact", "strong", "weak", "chosen", "undone"]),
  /** The rule that decided, see domain/review/match-review.ts; `merchant_choice`. */
  rule: z.string(),
});

/** An invitation, or why there was none. */
export const reviewInvitationContent = z.object({
  id: z.string(),
  at: instant,
  /** The site that sent it, as people know it; null for our own mail. */
  site: z.string().nullable(),
  /** `sent`, `already_sent`, `refused`, `left_out`, `unknown` (whether it left) */
  status: z.string(),
  reason: z.string().nullable(),
});
/** What every step of an inquiry with a carrier names. `by`: who took it, such as `merchant:71`. */
const inquiryStep = { inquiry_id: z.string(), at: instant, by: z.string() };

/** One step of an inquiry with the carrier, or with the service that sold the label. Each is an entry of its own. */
export const carrierInquiryContent = z.discriminatedUnion("step", [
  z.object({
    ...inquiryStep,
    step: z.literal("prepared"),
    /** A row of the table of desks, such as `postnl`. */
    desk: z.string(),
    matter: z.enum(["loss", "not_received", "damage", "proof"]),
    fulfillment_id: id,
    tracking_number: words,
    /** The claim it serves, such as `W-0311`. */
    claim: z.string().nullable(),
    /** Until when the desk takes it, and by which row of the clock table; null: no term is known. */
    due_at: maybeInstant,
    clock: text,
  }),
  z.object({
    ...inquiryStep,
    step: z.literal("handed_off"),
    /** The form's content as it was handed over, in the carrier's language. */
    fields: z.array(z.object({ id: z.string(), label: z.string(), text: words })),
    files: z.array(z.object({ name: words, sha256: z.string() })),
    /** The number under which the desk keeps it. */
    reference: text,
  }),
  z.object({
    ...inquiryStep,
    step: z.literal("answered"),
    /** The desk's statement: handed over to somebody, found again, not found, or damage acknowledged. */
    finding: z.enum(["delivered", "found", "not_found", "damaged"]),
    receiver: text,
    place: text,
    /** The desk's own words. */
    words,
  }),
  z.object({ ...inquiryStep, step: z.literal("refused"), words }),
  z.object({
    ...inquiryStep,
    step: z.literal("paid"),
    /** Minor units as decimal text. */
    amount: z.object({ minor: z.string().regex(/^\d+$/), currency: z.string().regex(/^[A-Z]{3}$/) }),
    /** The day on which the money came. */
    paid_on: z.string(),
  }),
  z.object({
    ...inquiryStep,
    step: z.literal("payment_corrected"),
    /** What came altogether in that currency; replaces what was written down before. Minor units as decimal text. */
    amount: z.object({ minor: z.string().regex(/^\d+$/), currency: z.string().regex(/^[A-Z]{3}$/) }),
  }),
  z.object({ ...inquiryStep, step: z.literal("closed") }),
]);
export type CarrierInquiryContent = z.infer<typeof carrierInquiryContent>;
