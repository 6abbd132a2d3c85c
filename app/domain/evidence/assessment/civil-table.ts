import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ReasonTable } from "./table.ts";

/** What proves it in law, before a consumer, a mediator or a court: the shop carries the burden. */

const notReceived: ReasonTable = {
  requirements: [
    { id: "receipt_by_addressee", weight: "essential", source: "ranking" },
    { id: "receipt_by_chosen_person", weight: "strong", source: "risk" },
    { id: "customer_confirmation", weight: "strong", source: "ranking" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "review_of_receipt", weight: "supporting", source: "ranking" },
    { id: "handed_in_person", weight: "supporting", source: "ranking" },
    { id: "delivery_at_chosen_place", weight: "supporting", source: "risk" },
    { id: "unnamed_signature", weight: "supporting", source: "ranking" },
    { id: "delivery_photo", weight: "supporting", source: "ranking" },
    { id: "carrier_statement", weight: "supporting", source: "ranking" },
    { id: "delivery_scan", weight: "supporting", source: "trackAndTrace" },
    { id: "address_match", weight: "supporting", source: "trackAndTrace" },
    { id: "shipment_tracking", weight: "supporting", source: "trackAndTrace" },
  ],
  levels: {
    strong: [["receipt_by_addressee"], ["receipt_by_chosen_person"], ["customer_confirmation"], ["refund_record"]],
    moderate: [["handed_in_person"], ["delivery_at_chosen_place"], ["unnamed_signature"], ["review_of_receipt"]],
    weak: [["delivery_scan"], ["shipment_tracking"], ["delivery_photo"], ["carrier_statement"]],
  },
};

const unacceptable: ReasonTable = {
  requirements: [
    { id: "condition_at_dispatch", weight: "essential", source: "conformity" },
    { id: "listing_at_purchase", weight: "essential", source: "conformity" },
    { id: "customer_praise", weight: "strong", source: "concluded" },
    { id: "solution_offered", weight: "strong", source: "conformity" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
    { id: "delivery_scan", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["condition_at_dispatch", "listing_at_purchase"], ["customer_praise"]],
    weak: [
      ["condition_at_dispatch"],
      ["listing_at_purchase"],
      ["solution_offered"],
      ["customer_messages"],
      ["delivery_scan"],
    ],
  },
};

const notOrdered: ReasonTable = {
  requirements: [
    { id: "customer_confirmation", weight: "essential", source: "ranking" },
    { id: "receipt_by_addressee", weight: "strong", source: "ranking" },
    { id: "earlier_orders", weight: "strong", source: "concluded" },
    { id: "review_by_same_person", weight: "supporting", source: "concluded" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "delivery_scan", weight: "supporting", source: "trackAndTrace" },
    { id: "address_verified", weight: "supporting", source: "concluded" },
    { id: "card_code_verified", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["customer_confirmation"], ["refund_record"]],
    moderate: [["receipt_by_addressee"]],
    weak: [
      ["review_by_same_person"],
      ["delivery_scan"],
      ["earlier_orders"],
      ["address_verified"],
      ["card_code_verified"],
    ],
  },
};

const creditNotProcessed: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "essential", source: "refund" },
    { id: "return_declined", weight: "supporting", source: "refund" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: { strong: [["refund_record"]], moderate: [], weak: [["return_declined"], ["customer_messages"]] },
};

const duplicate: ReasonTable = {
  requirements: [
    { id: "single_charge", weight: "essential", source: "concluded" },
    { id: "separate_orders", weight: "strong", source: "concluded" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "order_record", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["single_charge"], ["separate_orders"]],
    weak: [["order_record"]],
  },
};

const subscriptionCancelled: ReasonTable = {
  requirements: [
    { id: "subscription_terms", weight: "essential", source: "concluded" },
    { id: "cancellation_record", weight: "strong", source: "concluded" },
    { id: "usage_record", weight: "strong", source: "concluded" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [
      ["subscription_terms", "usage_record"],
      ["subscription_terms", "cancellation_record"],
    ],
    weak: [["subscription_terms"], ["usage_record"], ["customer_messages"]],
  },
};

const general: ReasonTable = {
  requirements: [
    { id: "order_record", weight: "essential", source: "concluded" },
    { id: "customer_messages", weight: "strong", source: "concluded" },
    { id: "refund_record", weight: "strong", source: "concluded" },
  ],
  levels: { strong: [["refund_record"]], moderate: [], weak: [["order_record"], ["customer_messages"]] },
};

/** Receipt of the parcel is not receipt of everything; the shop proves what it sent. */
const partlyReceived: ReasonTable = {
  requirements: [
    { id: "packing_record", weight: "essential", source: "risk" },
    { id: "carrier_weight", weight: "strong", source: "concluded" },
    { id: "late_packing_record", weight: "supporting", source: "concluded" },
    { id: "receipt_by_addressee", weight: "essential", source: "ranking" },
    { id: "serial_number", weight: "supporting", source: "concluded" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "delivery_scan", weight: "supporting", source: "trackAndTrace" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [
      ["packing_record", "carrier_weight"],
      ["packing_record", "receipt_by_addressee"],
    ],
    weak: [["late_packing_record"], ["packing_record"], ["delivery_scan"]],
  },
};

const late: ReasonTable = {
  requirements: [
    { id: "agreed_delivery_term", weight: "essential", source: "deliveryTerm" },
    { id: "delivered_within_legal_term", weight: "strong", source: "deliveryTerm" },
    { id: "customer_confirmation", weight: "strong", source: "ranking" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "delivery_scan", weight: "supporting", source: "trackAndTrace" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [
      ["agreed_delivery_term", "delivery_scan"],
      ["delivered_within_legal_term", "customer_confirmation"],
    ],
    weak: [["delivery_scan"], ["agreed_delivery_term"]],
  },
};

/** Damage on the way is the shop's risk until the customer has the goods. */
const damaged: ReasonTable = {
  requirements: [
    { id: "condition_at_dispatch", weight: "essential", source: "conformity" },
    { id: "carrier_damage_report", weight: "strong", source: "risk" },
    { id: "repair_record", weight: "strong", source: "conformity" },
    { id: "solution_offered", weight: "strong", source: "conformity" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
    { id: "delivery_scan", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["condition_at_dispatch", "carrier_damage_report"], ["repair_record"]],
    weak: [["condition_at_dispatch"], ["carrier_damage_report"], ["solution_offered"], ["customer_messages"]],
  },
};

const wrongItem: ReasonTable = {
  requirements: [
    { id: "packing_record", weight: "essential", source: "conformity" },
    { id: "late_packing_record", weight: "supporting", source: "concluded" },
    { id: "listing_at_purchase", weight: "strong", source: "conformity" },
    { id: "serial_number", weight: "strong", source: "concluded" },
    { id: "solution_offered", weight: "strong", source: "conformity" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
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

const guarantee: ReasonTable = {
  requirements: [
    { id: "repair_record", weight: "essential", source: "conformity" },
    { id: "condition_at_dispatch", weight: "strong", source: "conformity" },
    { id: "listing_at_purchase", weight: "strong", source: "conformity" },
    { id: "serial_number", weight: "supporting", source: "concluded" },
    { id: "solution_offered", weight: "strong", source: "conformity" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["repair_record"], ["condition_at_dispatch", "listing_at_purchase"]],
    weak: [["condition_at_dispatch"], ["listing_at_purchase"], ["solution_offered"], ["customer_messages"]],
  },
};

/** Withdrawal needs no reason: what counts is whether it was in time and whether the money went back. */
const withdrawal: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "essential", source: "refund" },
    { id: "withdrawal_notice", weight: "strong", source: "refund" },
    { id: "return_tracking", weight: "strong", source: "refund" },
    { id: "receipt_by_addressee", weight: "supporting", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["withdrawal_notice", "receipt_by_addressee"]],
    weak: [["withdrawal_notice"], ["return_tracking"], ["customer_messages"]],
  },
};

const cancelledBeforeDispatch: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "essential", source: "concluded" },
    { id: "cancellation_record", weight: "strong", source: "concluded" },
    { id: "shipment_tracking", weight: "supporting", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [],
    weak: [["cancellation_record"], ["shipment_tracking"], ["customer_messages"]],
  },
};

const returnLost: ReasonTable = {
  requirements: [
    { id: "return_tracking", weight: "essential", source: "lostReturn" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "withdrawal_notice", weight: "supporting", source: "refund" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["return_tracking"]],
    weak: [["customer_messages"], ["withdrawal_notice"]],
  },
};

/** What the shop found in a return is its own word; a record made before dispatch makes it more. */
const returnDiffers: ReasonTable = {
  requirements: [
    { id: "return_inspection", weight: "essential", source: "diminishedValue" },
    { id: "packing_record", weight: "essential", source: "concluded" },
    { id: "late_packing_record", weight: "supporting", source: "concluded" },
    { id: "serial_mismatch", weight: "strong", source: "concluded" },
    { id: "serial_number", weight: "strong", source: "concluded" },
    { id: "return_tracking", weight: "supporting", source: "concluded" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [
      ["return_inspection", "serial_mismatch"],
      ["return_inspection", "packing_record"],
      ["return_inspection", "serial_number"],
    ],
    weak: [
      ["serial_mismatch"],
      ["late_packing_record"],
      ["return_inspection"],
      ["packing_record"],
      ["return_tracking"],
      ["customer_messages"],
    ],
  },
};

const returnUsed: ReasonTable = {
  requirements: [
    { id: "return_inspection", weight: "essential", source: "diminishedValue" },
    { id: "condition_at_dispatch", weight: "essential", source: "diminishedValue" },
    { id: "refund_record", weight: "strong", source: "concluded" },
    { id: "customer_messages", weight: "supporting", source: "concluded" },
  ],
  levels: {
    strong: [["refund_record"]],
    moderate: [["return_inspection", "condition_at_dispatch"]],
    weak: [["return_inspection"], ["condition_at_dispatch"], ["customer_messages"]],
  },
};

/** A matter between the customer and a bank; it does not tell what the shop owes. */
const bankMatter: ReasonTable = {
  requirements: [
    { id: "refund_record", weight: "supporting", source: "concluded" },
    { id: "order_record", weight: "supporting", source: "concluded" },
  ],
  levels: { strong: [], moderate: [], weak: [["refund_record"]] },
  unarguable: true,
};

export const CIVIL_TABLE: Record<ClaimReason, ReasonTable> = {
  product_not_received: notReceived,
  product_unacceptable: unacceptable,
  fraudulent: notOrdered,
  unrecognized: notOrdered,
  credit_not_processed: creditNotProcessed,
  duplicate,
  subscription_cancelled: subscriptionCancelled,
  partly_received: partlyReceived,
  late_delivery: late,
  damaged,
  not_as_described: unacceptable,
  wrong_item: wrongItem,
  guarantee,
  withdrawal,
  cancelled_before_dispatch: cancelledBeforeDispatch,
  return_not_received: returnLost,
  return_incomplete: returnDiffers,
  return_other_item: returnDiffers,
  return_used: returnUsed,
  return_empty: returnDiffers,
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
