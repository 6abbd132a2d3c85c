/**
 * Kinds of evidence entries. An entry is one version of one fact about one order; which thing it speaks of is its entity.
 * The first group is Shopify's own words: the content is the webhook's payload.
 */
export const EVIDENCE_KINDS = [
  "order",
  "order_edit",
  "transaction",
  "fulfillment",
  "fulfillment_event",
  "fulfillment_event_deletion",
  "refund",
  "return",
  "dispute",
  /** What a carrier's own service told about a parcel: one event, read by our map of its codes. */
  "carrier_event",
  /** A signature, photo or document of a delivery, by its hash; the bytes are a stored file. */
  "proof_of_delivery",
  /** A policy of the shop as it stood when the order was placed, in Shopify's record. */
  "shop_policy",
  /** The product page of one line of the order as it was read soon after, or has stood since before. */
  "product_page",
  /** That Shopify mailed the customer about the order, such as its confirmation: Shopify's own line. */
  "order_mail",
  /** What a carrier's own service names as a parcel's weight. */
  "carrier_weight",
  /** What the merchant recorded at packing: weight, serial numbers, what went in. */
  "packing",
  /** What the merchant found when a return was inspected. */
  "return_inspection",
  /** Where the customer chose that this parcel may be left, as the merchant recorded it. */
  "delivery_preference",
  /** What the customer, or somebody for him, wrote. */
  "customer_message",
  /** A file that the merchant added: a photo, a stored message, a scan. */
  "merchant_file",
  /** A response that left through a channel, with what was sent. */
  "response",
  /** A review at a review site, in the site's words; each version that was seen is one entry. */
  "review",
  /** That a review was found to be about this order, by which rule, or that this was taken back. */
  "review_match",
  /** That the customer was asked to write a review or to confirm the delivery, or why not. */
  "review_invitation",
  /** One step of an inquiry or claim with the carrier: prepared, handed off, answered, refused, paid, closed. */
  "carrier_inquiry",
  /** That the merchant let a paper leave the mediation it was made for. */
  "paper_release",
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
