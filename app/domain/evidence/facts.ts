import type { z } from "zod";
import type { Instant } from "../time.ts";
import * as contents from "./content.ts";
import type { EvidenceEntry } from "./entry.ts";
import { canonicalText, type Json } from "./exact-json.ts";
import { isWrittenByCustomer } from "./customer-message.ts";
import { type AgreedPreference, agreedPreferences, type OrderVersion } from "./delivery-preference.ts";
import { type Fact, type HandoverFact, handoverFacts } from "./handover-facts.ts";

/** A review, and how it was found to be about this order. */
export type OrderReview = z.infer<typeof contents.reviewContent> & {
  match: { entry: string; strength: "exact" | "strong" | "weak" | "chosen"; rule: string };
};

/** What an order's ledger says, newest version of each thing. Lists are in order of happening. */
export type OrderFacts = {
  order?: Fact<contents.OrderContent>;
  transactions: Fact<contents.TransactionContent>[];
  fulfillments: Fact<contents.FulfillmentContent>[];
  /** All that carriers reported to Shopify, failed attempts included; not those that Shopify reported as deleted. */
  events: Fact<contents.FulfillmentEventContent>[];
  deletedEvents: Fact<contents.FulfillmentEventContent>[];
  /** The same from the carriers' own services. */
  carrierEvents: Fact<contents.CarrierEventContent>[];
  proofs: Fact<contents.ProofOfDeliveryContent>[];
  /** Of all sources. */
  handovers: Fact<HandoverFact>[];
  refunds: Fact<contents.RefundContent>[];
  returns: Fact<contents.ReturnContent>[];
  disputes: Fact<contents.DisputeContent>[];
  policies: Fact<z.infer<typeof contents.shopPolicyContent>>[];
  productPages: Fact<contents.ProductPageContent>[];
  /** E-mails that Shopify sent to the customer about the order. */
  mails: Fact<z.infer<typeof contents.orderMailContent>>[];
  carrierWeights: Fact<contents.CarrierWeightContent>[];
  packings: Fact<contents.PackingContent>[];
  inspections: Fact<contents.ReturnInspectionContent>[];
  preferences: Fact<contents.DeliveryPreferenceContent>[];
  /** What the customer had chosen, and since when that is on record. */
  agreed: AgreedPreference[];
  /** What the customer wrote, in his own words. */
  messages: Fact<contents.CustomerMessageContent>[];
  /** What the shop wrote to him, and its notes of telephone calls: nobody's words but the shop's. */
  shopRecords: Fact<contents.CustomerMessageContent>[];
  files: Fact<z.infer<typeof contents.merchantFileContent>>[];
  responses: Fact<z.infer<typeof contents.responseContent>>[];
  /** Reviews that are about this order, by a match that stands. */
  reviews: Fact<OrderReview>[];
  /** Steps of inquiries with carriers; see carrier-inquiry/inquiry.ts. */
  inquirySteps: Fact<contents.CarrierInquiryContent>[];
  /** Papers of mediations that may be used elsewhere; see mediation-papers.ts. */
  releases: Fact<z.infer<typeof contents.paperReleaseContent>>[];
  /** Entries whose content was erased, or does not have its kind's shape. Nothing is concluded from them. */
  unreadable: { entry: string; reason: "erased" | "not_understood" }[];
};

/**
 * Reads an order's ledger entries as typed facts. Of several versions of one thing the newest counts, by Shopify's
 * `updated_at` where it has one; the order in which entries were recorded plays no part.
 */
export function readFacts(entries: readonly EvidenceEntry[]): OrderFacts {
  const unreadable: OrderFacts["unreadable"] = [];
  const read = <Schema extends z.ZodType>(kind: EvidenceEntry["kind"], schema: Schema): Fact<z.infer<Schema>>[] => {
    const newest = new Map<string, { fact: Fact<z.infer<Schema>>; version: string }>();
    for (const entry of entries.filter((one) => one.kind === kind)) {
      const parsed = entry.content === undefined ? undefined : schema.safeParse(entry.content);
      if (!parsed?.success) {
        unreadable.push({ entry: entry.id, reason: parsed ? "not_understood" : "erased" });
        continue;
      }
      const version = versionOf(entry, parsed.data);
      const known = newest.get(entry.entity);
      if (!known || version > known.version)
        newest.set(entry.entity, {
          fact: { entry: entry.id, occurredAt: entry.occurredAt, value: parsed.data },
          version,
        });
    }
    return [...newest]
      .sort(([a, x], [b, y]) => order(x.fact.occurredAt, y.fact.occurredAt) || order(a, b))
      .map(([, { fact }]) => fact);
  };

  const orderFact = read("order", contents.orderContent).at(-1);
  const deleted = new Set(
    entries.filter((entry) => entry.kind === "fulfillment_event_deletion").map((entry) => entry.entity),
  );
  const allEvents = read("fulfillment_event", contents.fulfillmentEventContent);
  const events = allEvents.filter(({ value }) => !deleted.has(value.id));
  const carrierEvents = read("carrier_event", contents.carrierEventContent);
  const proofs = read("proof_of_delivery", contents.proofOfDeliveryContent);
  const conversation = read("customer_message", contents.customerMessageContent);
  const preferences = read("delivery_preference", contents.deliveryPreferenceContent);
  const agreed = agreedPreferences(preferences, orderVersions(entries));
  return {
    ...(orderFact ? { order: orderFact } : {}),
    transactions: read("transaction", contents.transactionContent),
    fulfillments: read("fulfillment", contents.fulfillmentContent),
    events,
    deletedEvents: allEvents.filter(({ value }) => deleted.has(value.id)),
    carrierEvents,
    proofs,
    handovers: handoverFacts(
      { events, carrierEvents, proofs },
      {
        addressee: addresseeOf(orderFact?.value),
        address: orderFact?.value.shipping_address,
        agreed,
      },
    ),
    refunds: read("refund", contents.refundContent),
    returns: read("return", contents.returnContent),
    disputes: read("dispute", contents.disputeContent),
    policies: read("shop_policy", contents.shopPolicyContent),
    productPages: read("product_page", contents.productPageContent),
    mails: read("order_mail", contents.orderMailContent),
    carrierWeights: read("carrier_weight", contents.carrierWeightContent),
    packings: read("packing", contents.packingContent),
    inspections: read("return_inspection", contents.returnInspectionContent),
    preferences,
    agreed,
    messages: conversation.filter(({ value }) => isWrittenByCustomer(value)),
    shopRecords: conversation.filter(({ value }) => !isWrittenByCustomer(value)),
    files: read("merchant_file", contents.merchantFileContent),
    responses: read("response", contents.responseContent),
    reviews: matchedReviews(read("review", contents.reviewContent), read("review_match", contents.reviewMatchContent)),
    inquirySteps: read("carrier_inquiry", contents.carrierInquiryContent),
    releases: read("paper_release", contents.paperReleaseContent),
    unreadable,
  };
}

function matchedReviews(
  reviews: Fact<z.infer<typeof contents.reviewContent>>[],
  matches: Fact<z.infer<typeof contents.reviewMatchContent>>[],
): Fact<OrderReview>[] {
  return reviews.flatMap((review) => {
    const match = matches.find(({ value }) => value.id === review.value.id);
    if (!match || match.value.strength === "undone") return [];
    const { strength, rule } = match.value;
    return [{ ...review, value: { ...review.value, match: { entry: match.entry, strength, rule } } }];
  });
}

function orderVersions(entries: readonly EvidenceEntry[]): OrderVersion[] {
  return entries.flatMap(({ id, kind, recordedAt, content }) => {
    const order = kind === "order" ? contents.orderContent.safeParse(content).data : undefined;
    return order ? [{ entry: id, recordedAt, order }] : [];
  });
}

/** The name a parcel was addressed to: on the shipping address, else the customer's. */
export function addresseeOf(order: contents.OrderContent | undefined): string | undefined {
  const to = order?.shipping_address;
  const joined = [to?.first_name, to?.last_name].filter(Boolean).join(" ");
  const customer = [order?.customer?.first_name, order?.customer?.last_name].filter(Boolean).join(" ");
  return to?.name?.trim() || joined || customer || undefined;
}

/**
 * Sorts the versions of one thing. Shopify says when it changed it; a carrier tells the same event again with more in it
 * and no time of the change, so what was recorded last is its newest word.
 */
function versionOf(entry: EvidenceEntry, content: unknown): string {
  if (entry.kind === "carrier_event" || entry.kind === "carrier_weight") return String(entry.seq).padStart(10, "0");
  return `${updatedAt(content) ?? entry.occurredAt} ${canonicalText(entry.content as Json)}`;
}

function updatedAt(content: unknown): Instant | undefined {
  const value = (content as { updated_at?: unknown }).updated_at;
  return typeof value === "string" ? value : undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
