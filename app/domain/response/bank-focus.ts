import { type ClaimReason, reasonKind, type ReasonKind } from "#app/domain/claim/reasons.ts";
import type { Source } from "#app/domain/disclosure/source.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Said } from "./telling.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** What a sentence to a bank is about; each part stands under a heading of its own. */
export const BANK_PARTS = ["order", "delivery", "goods", "customer", "payment", "refund", "terms"] as const;
export type BankPart = (typeof BANK_PARTS)[number];

/** Why the parts stand in that order for a reason. */
export const BANK_FOCUS_SOURCE: Source = {
  title:
    "Stripe: what each category of dispute is answered with; Shopify's lists per reason, as restated by third parties",
  url: "https://docs.stripe.com/disputes/categories",
  checkedOn: "2026-11-21",
};

/** What is read first, by what the claim is about. Nothing is left out: what matters less comes later. */
const BY_KIND: Record<ReasonKind, readonly BankPart[]> = {
  receipt: ["delivery", "customer", "refund", "order", "payment", "goods", "terms"],
  item: ["goods", "customer", "refund", "terms", "delivery", "order", "payment"],
  refund: ["refund", "terms", "customer", "order", "delivery", "payment", "goods"],
  return: ["refund", "goods", "terms", "customer", "delivery", "order", "payment"],
  payment: ["payment", "delivery", "customer", "order", "refund", "goods", "terms"],
  subscription: ["terms", "customer", "refund", "order", "payment", "delivery", "goods"],
  formal: BANK_PARTS,
  bank: ["order", "payment", "refund", "delivery", "customer", "goods", "terms"],
  other: ["order", "payment", "delivery", "refund", "customer", "goods", "terms"],
};

/** A second charge is answered with the orders that there are, and the way of each; a part that is missing with what was packed. */
const BY_REASON: Partial<Record<ClaimReason, readonly BankPart[]>> = {
  partly_received: ["goods", "delivery", "customer", "refund", "order", "payment", "terms"],
  duplicate: ["payment", "order", "delivery", "refund", "customer", "goods", "terms"],
};

/** The parts in the order in which a bank is to read them. */
export function bankFocus(reason: ClaimReason): readonly BankPart[] {
  return BY_REASON[reason] ?? BY_KIND[reasonKind(reason)];
}

/** The sentences by part, in the order for that reason; within a part they stay in order of happening. */
export function byBankPart(
  said: readonly Said[],
  reason: ClaimReason,
  facts: OrderFacts,
): { part: BankPart; said: Said[] }[] {
  const parts = Map.groupBy(said, (one) => partOf(one, facts));
  return bankFocus(reason).flatMap((part) => {
    const found = parts.get(part);
    return found ? [{ part, said: found }] : [];
  });
}

/** What a file is about, by what the merchant says it shows; any other is about the goods. */
const PART_OF_FILE: Readonly<Record<string, BankPart>> = {
  policy_accepted: "terms",
  subscription_terms: "terms",
  cancellation_record: "terms",
  usage_record: "terms",
  delivery_signature: "delivery",
  delivery_photo: "delivery",
  agreed_delivery_term: "delivery",
  customer_messages: "customer",
  customer_praise: "customer",
  solution_offered: "customer",
  authentication_3ds: "payment",
  earlier_orders: "payment",
  separate_orders: "payment",
  withdrawal_notice: "refund",
  return_tracking: "refund",
};

const PARTS: readonly { part: BankPart; ids: RegExp }[] = [
  { part: "order", ids: /^fact\.ordered$/ },
  { part: "refund", ids: /^fact\.(refund|return_)/ },
  { part: "terms", ids: /^fact\.policy$/ },
  { part: "goods", ids: /^fact\.(listing|packed|serial|imei|recorded_late|inspected|number_|carrier_weigh|weight)/ },
  { part: "customer", ids: /^(customer|statement)\.(words|review|messages|shop_records|mail)$/ },
  { part: "payment", ids: /^statement\.(address_verified|card_code_verified|purchase_ip|same_address|single_charge)$/ },
];

/** All that is not told apart is about the delivery: scans, handovers, proofs and the carrier's answer. */
function partOf({ id, evidence }: Said, facts: OrderFacts): BankPart {
  if (id === "fact.file") {
    const file = facts.files.find(({ entry }) => evidence.includes(entry));
    return PART_OF_FILE[file?.value.shows ?? ""] ?? "goods";
  }
  return PARTS.find(({ ids }) => ids.test(id satisfies SentenceId))?.part ?? "delivery";
}
