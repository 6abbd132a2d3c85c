import * as delivery from "./delivery-requirements.ts";
import * as goods from "./goods-requirements.ts";
import { type AssessmentContext, type Held, message } from "./model.ts";
import * as inquiry from "./inquiry-requirements.ts";
import * as order from "./order-requirements.ts";
import * as reviews from "./review-requirements.ts";

type Requirement = {
  /** What in the ledger holds it by itself. */
  fact?: (context: AssessmentContext) => Held | undefined;
  /** Whether a file of the merchant can hold it, when he says that it shows this. */
  file: boolean;
};

/**
 * Everything that can be asked for. What a carrier, a bank or Shopify must have recorded can never be replaced by a file;
 * a signature on paper can, but whose name stands under it is then not known.
 */
export const REQUIREMENTS = {
  order_record: { fact: order.orderRecord, file: false },
  shipment_tracking: { fact: delivery.shipmentTracking, file: false },
  delivery_scan: { fact: delivery.deliveryScan, file: false },
  address_match: { fact: delivery.addressMatch, file: false },
  delivery_signature: { fact: delivery.deliverySignature, file: true },
  unnamed_signature: { fact: delivery.unnamedSignature, file: false },
  delivery_photo: { fact: delivery.deliveryPhoto, file: true },
  receipt_by_addressee: { fact: delivery.receiptByAddressee, file: false },
  receipt_by_chosen_person: { fact: delivery.receiptByChosenPerson, file: false },
  delivery_at_chosen_place: { fact: delivery.deliveryAtChosenPlace, file: false },
  handed_in_person: { fact: delivery.handedInPerson, file: false },
  customer_confirmation: { fact: delivery.customerConfirmation, file: false },
  review_of_receipt: { fact: reviews.reviewOfReceipt, file: false },
  review_by_same_person: { fact: reviews.reviewBySamePerson, file: false },
  carrier_statement: { fact: inquiry.carrierStatement, file: false },
  address_verified: { fact: order.addressVerified, file: false },
  card_code_verified: { fact: order.cardCodeVerified, file: false },
  purchase_ip: { fact: order.purchaseAddress, file: false },
  billing_equals_shipping: { fact: order.billingEqualsShipping, file: false },
  single_charge: { fact: order.singleCharge, file: false },
  refund_record: { fact: order.refundRecord, file: false },
  return_declined: { fact: order.returnDeclined, file: false },
  customer_messages: { fact: order.customerMessages, file: true },
  solution_offered: { fact: order.solutionOffered, file: true },
  authentication_3ds: { file: true },
  earlier_orders: { fact: order.earlierOrdersHeld, file: true },
  listing_at_purchase: { fact: order.listingAtPurchase, file: true },
  condition_at_dispatch: { file: true },
  customer_praise: { fact: reviews.reviewPraise, file: true },
  policy_accepted: { file: true },
  policy_at_purchase: { fact: order.policyAtPurchase, file: false },
  separate_orders: { file: true },
  subscription_terms: { file: true },
  cancellation_record: { file: true },
  usage_record: { file: true },
  delivered_within_legal_term: { fact: delivery.deliveredWithinLegalTerm, file: false },
  agreed_delivery_term: { file: true },
  packing_record: { fact: goods.packingRecord, file: true },
  late_packing_record: { fact: goods.latePackingRecord, file: false },
  carrier_weight: { fact: goods.carrierWeight, file: false },
  serial_number: { fact: goods.serialNumber, file: true },
  carrier_damage_report: { fact: inquiry.damageAcknowledged, file: true },
  repair_record: { file: true },
  withdrawal_notice: { file: true },
  return_tracking: { file: true },
  return_inspection: { fact: goods.returnInspection, file: true },
  serial_mismatch: { fact: goods.serialMismatch, file: false },
} as const satisfies Record<string, Requirement>;

export type RequirementId = keyof typeof REQUIREMENTS;

/** What rests on the carrier's word about the delivery: a counter-argument to that word weighs on these alone. */
export const DELIVERY_REQUIREMENTS: ReadonlySet<RequirementId> = new Set([
  "delivery_scan",
  "address_match",
  "delivery_signature",
  "unnamed_signature",
  "delivery_photo",
  "receipt_by_addressee",
  "receipt_by_chosen_person",
  "delivery_at_chosen_place",
  "handed_in_person",
  "carrier_statement",
  "delivered_within_legal_term",
]);

/** What rests on the shop's own word about the goods: a counter-argument to that word weighs on these alone. */
export const GOODS_REQUIREMENTS: ReadonlySet<RequirementId> = new Set([
  "packing_record",
  "late_packing_record",
  "carrier_weight",
  "return_inspection",
  "serial_mismatch",
]);

/** Requirements that a merchant can hold with a file: the values of a file's `shows`. */
export const FILE_REQUIREMENTS = (Object.keys(REQUIREMENTS) as RequirementId[]).filter((id) => REQUIREMENTS[id].file);

/** How the requirement is held, or undefined when it is not. */
export function holds(id: RequirementId, context: AssessmentContext): Held | undefined {
  const requirement: Requirement = REQUIREMENTS[id];
  const byFact = requirement.fact?.(context);
  if (byFact) return byFact;
  const files = requirement.file ? context.facts.files.filter(({ value }) => value.shows === id) : [];
  return files.length > 0
    ? {
        entries: files.map(({ entry }) => entry),
        why: message("held.by_file", { files: files.map(({ value }) => value.caption || value.name).join(", ") }),
      }
    : undefined;
}
