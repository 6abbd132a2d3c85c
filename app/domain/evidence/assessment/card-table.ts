import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ReasonTable } from "./table.ts";

/** What a bank accepts, per reason. */

const notReceived: ReasonTable = {
  requirements: [
    { id: "shipment_tracking", weight: "essential", source: "shopify" },
    { id: "delivery_scan", weight: "essential", source: "shopify" },
    { id: "address_match", weight: "strong", source: "shopify" },
    { id: "delivery_signature", weight: "strong", source: "stripe" },
    { id: "customer_confirmation", weight: "strong", source: "stripe" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "delivery_photo", weight: "strong", source: "shopify" },
    { id: "review_of_receipt", weight: "supporting", source: "stripe" },
    { id: "carrier_statement", weight: "supporting", source: "stripe" },
    { id: "address_verified", weight: "supporting", source: "stripe" },
    { id: "customer_messages", weight: "supporting", source: "stripe" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [
      ["shipment_tracking", "delivery_scan", "delivery_signature"],
      ["shipment_tracking", "delivery_scan", "address_match", "delivery_photo"],
      ["delivery_scan", "customer_confirmation"],
      ["refund_record"],
    ],
    moderate: [
      ["shipment_tracking", "delivery_scan", "address_match"],
      ["delivery_scan", "delivery_signature"],
      ["delivery_scan", "delivery_photo"],
      ["delivery_scan", "review_of_receipt"],
      ["customer_confirmation"],
    ],
    weak: [
      ["delivery_scan"],
      ["shipment_tracking"],
      ["delivery_signature"],
      ["review_of_receipt"],
      ["carrier_statement"],
    ],
  },
};

const unacceptable: ReasonTable = {
  requirements: [
    { id: "listing_at_purchase", weight: "essential", source: "shopify" },
    { id: "condition_at_dispatch", weight: "strong", source: "shopify" },
    { id: "solution_offered", weight: "strong", source: "networks" },
    { id: "customer_messages", weight: "strong", source: "shopify" },
    { id: "policy_accepted", weight: "strong", source: "shopify" },
    { id: "policy_at_purchase", weight: "supporting", source: "shopify" },
    { id: "customer_praise", weight: "strong", source: "concluded" },
    { id: "serial_number", weight: "supporting", source: "networks" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "delivery_scan", weight: "supporting", source: "networks" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [
      ["listing_at_purchase", "condition_at_dispatch", "solution_offered"],
      ["listing_at_purchase", "customer_praise"],
      ["refund_record"],
    ],
    moderate: [
      ["listing_at_purchase", "condition_at_dispatch"],
      ["listing_at_purchase", "solution_offered"],
      ["listing_at_purchase", "customer_messages", "policy_accepted"],
      ["customer_praise"],
    ],
    weak: [
      ["listing_at_purchase"],
      ["condition_at_dispatch"],
      ["solution_offered"],
      ["customer_messages"],
      ["delivery_scan"],
    ],
  },
};

const fraudulent: ReasonTable = {
  requirements: [
    { id: "address_verified", weight: "essential", source: "networks" },
    { id: "card_code_verified", weight: "essential", source: "networks" },
    { id: "authentication_3ds", weight: "strong", source: "networks" },
    { id: "delivery_scan", weight: "strong", source: "stripe" },
    { id: "address_match", weight: "strong", source: "stripe" },
    { id: "receipt_by_addressee", weight: "strong", source: "networks" },
    { id: "earlier_orders", weight: "strong", source: "stripe" },
    { id: "customer_messages", weight: "strong", source: "networks" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "purchase_ip", weight: "supporting", source: "networks" },
    { id: "review_by_same_person", weight: "supporting", source: "concluded" },
    { id: "billing_equals_shipping", weight: "supporting", source: "concluded" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [
      ["authentication_3ds"],
      ["address_verified", "card_code_verified", "delivery_scan", "address_match", "receipt_by_addressee"],
      ["address_verified", "card_code_verified", "delivery_scan", "address_match", "earlier_orders"],
      ["refund_record"],
    ],
    moderate: [
      ["address_verified", "card_code_verified", "delivery_scan", "address_match"],
      ["earlier_orders", "delivery_scan"],
      ["receipt_by_addressee"],
    ],
    weak: [["address_verified"], ["card_code_verified"], ["delivery_scan"], ["customer_messages"], ["earlier_orders"]],
  },
};

const creditNotProcessed: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "essential", source: "shopify" },
    { id: "policy_accepted", weight: "strong", source: "stripe" },
    { id: "policy_at_purchase", weight: "supporting", source: "shopify" },
    { id: "return_declined", weight: "strong", source: "stripe" },
    { id: "customer_messages", weight: "supporting", source: "shopify" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [
      ["policy_accepted", "return_declined"],
      ["policy_accepted", "customer_messages"],
    ],
    weak: [["policy_accepted"], ["return_declined"], ["customer_messages"]],
  },
};

const duplicate: ReasonTable = {
  requirements: [
    { id: "separate_orders", weight: "essential", source: "shopify" },
    { id: "single_charge", weight: "strong", source: "shopify" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "shipment_tracking", weight: "supporting", source: "stripe" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [["separate_orders", "single_charge"], ["refund_record"]],
    moderate: [["separate_orders"], ["single_charge"]],
    weak: [["shipment_tracking"], ["order_record"]],
  },
};

const subscriptionCancelled: ReasonTable = {
  requirements: [
    { id: "subscription_terms", weight: "essential", source: "shopify" },
    { id: "policy_accepted", weight: "strong", source: "shopify" },
    { id: "policy_at_purchase", weight: "supporting", source: "shopify" },
    { id: "cancellation_record", weight: "strong", source: "networks" },
    { id: "usage_record", weight: "strong", source: "networks" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "customer_messages", weight: "supporting", source: "stripe" },
  ],
  levels: {
    strong: [
      ["subscription_terms", "policy_accepted", "usage_record"],
      ["subscription_terms", "cancellation_record", "usage_record"],
      ["refund_record"],
    ],
    moderate: [
      ["subscription_terms", "policy_accepted"],
      ["subscription_terms", "usage_record"],
      ["subscription_terms", "cancellation_record"],
    ],
    weak: [["subscription_terms"], ["usage_record"], ["customer_messages"]],
  },
};

const general: ReasonTable = {
  requirements: [
    { id: "order_record", weight: "essential", source: "shopify" },
    { id: "delivery_scan", weight: "strong", source: "concluded" },
    { id: "address_match", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "strong", source: "shopify" },
    { id: "policy_accepted", weight: "strong", source: "shopify" },
    { id: "policy_at_purchase", weight: "supporting", source: "shopify" },
    { id: "refund_record", weight: "strong", source: "stripe" },
  ],
  levels: {
    strong: [["order_record", "delivery_scan", "address_match", "policy_accepted"], ["refund_record"]],
    moderate: [["order_record", "delivery_scan", "address_match"]],
    weak: [["order_record"]],
  },
};

/** A parcel that came says nothing of what was in it. */
const partlyReceived: ReasonTable = {
  requirements: [
    { id: "packing_record", weight: "essential", source: "shopify" },
    { id: "carrier_weight", weight: "strong", source: "concluded" },
    { id: "late_packing_record", weight: "supporting", source: "concluded" },
    { id: "shipment_tracking", weight: "strong", source: "networks" },
    { id: "delivery_scan", weight: "strong", source: "networks" },
    { id: "address_match", weight: "strong", source: "shopify" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "customer_messages", weight: "supporting", source: "stripe" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [
      ["packing_record", "carrier_weight", "delivery_scan"],
      ["packing_record", "delivery_scan", "address_match"],
      ["refund_record"],
    ],
    moderate: [
      ["packing_record", "carrier_weight"],
      ["packing_record", "delivery_scan"],
    ],
    weak: [["late_packing_record"], ["delivery_scan"], ["shipment_tracking"], ["packing_record"]],
  },
};

const late: ReasonTable = {
  requirements: [
    { id: "delivery_scan", weight: "essential", source: "networks" },
    { id: "agreed_delivery_term", weight: "essential", source: "stripe" },
    { id: "shipment_tracking", weight: "strong", source: "shopify" },
    { id: "address_match", weight: "strong", source: "shopify" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "customer_messages", weight: "supporting", source: "stripe" },
  ],
  levels: {
    strong: [["delivery_scan", "agreed_delivery_term", "address_match"], ["refund_record"]],
    moderate: [["delivery_scan", "agreed_delivery_term"]],
    weak: [["delivery_scan"], ["shipment_tracking"]],
  },
};

const damaged: ReasonTable = {
  requirements: [
    { id: "condition_at_dispatch", weight: "essential", source: "networks" },
    { id: "carrier_damage_report", weight: "strong", source: "concluded" },
    { id: "solution_offered", weight: "strong", source: "networks" },
    { id: "customer_messages", weight: "strong", source: "shopify" },
    { id: "listing_at_purchase", weight: "supporting", source: "networks" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "delivery_scan", weight: "supporting", source: "networks" },
  ],
  levels: {
    strong: [["condition_at_dispatch", "carrier_damage_report", "solution_offered"], ["refund_record"]],
    moderate: [
      ["condition_at_dispatch", "carrier_damage_report"],
      ["condition_at_dispatch", "solution_offered"],
    ],
    weak: [["condition_at_dispatch"], ["solution_offered"], ["customer_messages"], ["delivery_scan"]],
  },
};

const wrongItem: ReasonTable = {
  requirements: [
    { id: "packing_record", weight: "essential", source: "networks" },
    { id: "late_packing_record", weight: "supporting", source: "concluded" },
    { id: "listing_at_purchase", weight: "strong", source: "shopify" },
    { id: "serial_number", weight: "strong", source: "networks" },
    { id: "solution_offered", weight: "strong", source: "networks" },
    { id: "refund_record", weight: "strong", source: "stripe" },
    { id: "customer_messages", weight: "supporting", source: "shopify" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [["packing_record", "listing_at_purchase", "serial_number"], ["refund_record"]],
    moderate: [
      ["packing_record", "listing_at_purchase"],
      ["packing_record", "serial_number"],
    ],
    weak: [
      ["late_packing_record"],
      ["packing_record"],
      ["listing_at_purchase"],
      ["solution_offered"],
      ["customer_messages"],
    ],
  },
};

/** A bank asks whether the refund was made, and if not, why it was not owed. */
const returned: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "essential", source: "shopify" },
    { id: "return_tracking", weight: "strong", source: "networks" },
    { id: "return_inspection", weight: "strong", source: "networks" },
    { id: "packing_record", weight: "strong", source: "networks" },
    { id: "late_packing_record", weight: "supporting", source: "concluded" },
    { id: "serial_mismatch", weight: "strong", source: "networks" },
    { id: "policy_accepted", weight: "strong", source: "stripe" },
    { id: "policy_at_purchase", weight: "supporting", source: "shopify" },
    { id: "customer_messages", weight: "supporting", source: "shopify" },
    { id: "order_record", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [
      ["policy_accepted", "return_inspection", "serial_mismatch"],
      ["refund_record"],
      ["policy_accepted", "return_inspection", "packing_record"],
    ],
    moderate: [
      ["return_inspection", "serial_mismatch"],
      ["policy_accepted", "return_inspection"],
      ["policy_accepted", "return_tracking"],
    ],
    weak: [
      ["serial_mismatch"],
      ["late_packing_record"],
      ["return_inspection"],
      ["return_tracking"],
      ["policy_accepted"],
      ["customer_messages"],
    ],
  },
};

const cancelledBeforeDispatch: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "essential", source: "shopify" },
    { id: "cancellation_record", weight: "strong", source: "networks" },
    { id: "shipment_tracking", weight: "strong", source: "networks" },
    { id: "policy_accepted", weight: "strong", source: "networks" },
    { id: "policy_at_purchase", weight: "supporting", source: "shopify" },
    { id: "customer_messages", weight: "supporting", source: "shopify" },
  ],
  levels: {
    strong: [["refund_record"], ["policy_accepted", "cancellation_record", "shipment_tracking"]],
    moderate: [["policy_accepted", "cancellation_record"]],
    weak: [["cancellation_record"], ["shipment_tracking"], ["policy_accepted"], ["customer_messages"]],
  },
};

/** A bank's or a network's own matter: nothing in a shop's records answers it. */
const bankMatter: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "supporting", source: "shopifyReason" },
    { id: "order_record", weight: "supporting", source: "shopifyReason" },
  ],
  levels: { strong: [], moderate: [], weak: [["refund_record"]] },
  unarguable: true,
};

export const CARD_TABLE: Record<ClaimReason, ReasonTable> = {
  product_not_received: notReceived,
  product_unacceptable: unacceptable,
  fraudulent,
  unrecognized: fraudulent,
  credit_not_processed: creditNotProcessed,
  duplicate,
  subscription_cancelled: subscriptionCancelled,
  partly_received: partlyReceived,
  late_delivery: late,
  damaged,
  not_as_described: unacceptable,
  wrong_item: wrongItem,
  guarantee: unacceptable,
  withdrawal: creditNotProcessed,
  cancelled_before_dispatch: cancelledBeforeDispatch,
  return_not_received: returned,
  return_incomplete: returned,
  return_other_item: returned,
  return_used: returned,
  return_empty: returned,
  formal_notice: general,
  legal_representative: general,
  general,
  customer_initiated: general,
  noncompliant: bankMatter,
  bank_cannot_process: bankMatter,
  debit_not_authorized: bankMatter,
  incorrect_account_details: bankMatter,
  insufficient_funds: bankMatter,
};
