import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import { inquiriesOf } from "#app/domain/carrier-inquiry/inquiry.ts";
import { confirmsReceipt } from "#app/domain/evidence/assessment/customer-words.ts";
import { refundsMade } from "#app/domain/evidence/assessment/order-requirements.ts";
import { reviewsFor } from "#app/domain/evidence/assessment/review-requirements.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import { reviewWords, starsOf } from "#app/domain/review/weigh-review.ts";
import type { CustomerMessageContent } from "#app/domain/evidence/content.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { ExhibitSection } from "./document.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import { formatAmount, formatDecimal, formatMoment } from "./format.ts";
import type { DisputeFileSlot } from "./limits.ts";
import { type DraftExhibit, type ExhibitInput, row, sourceName } from "./exhibit-model.ts";
import { fileExhibits } from "./file-exhibits.ts";
import { goodsExhibits } from "./goods-exhibits.ts";
import { policyExhibits } from "./policy-exhibits.ts";
import { addressLine, itemsText, placeLine } from "./order-words.ts";
import { productPageExhibits } from "./product-page-exhibits.ts";
import { proofExhibits } from "./proof-exhibits.ts";

/** The exhibits that the facts give, in the order in which they are lettered. Nothing is shown that is not recorded. */
export function exhibitsOf(input: ExhibitInput): DraftExhibit[] {
  const bank = input.audience === "bank";
  return [
    ...(input.audience === "consumer" ? [] : [orderExhibit(input)]),
    ...(input.audience === "consumer" ? [] : [mailsExhibit(input)]),
    shipmentExhibit(input),
    deliveryExhibit(input),
    ...proofExhibits(input),
    ...(input.audience === "consumer" ? [] : [inquiryExhibit(input)]),
    ...(bank ? [paymentExhibit(input)] : []),
    messagesExhibit(input),
    reviewsExhibit(input),
    refundsExhibit(input),
    returnsExhibit(input),
    ...goodsExhibits(input),
    ...productPageExhibits(input),
    ...policyExhibits(input),
    ...fileExhibits(input),
  ].filter((exhibit) => exhibit !== undefined);
}

function draft(
  { language }: ExhibitInput,
  key: keyof (typeof EXHIBIT_WORDS)["en"]["title"],
  slot: DisputeFileSlot,
  entries: string[],
  section: Omit<ExhibitSection, "label" | "title">,
): DraftExhibit | undefined {
  const title = EXHIBIT_WORDS[language].title[key];
  return entries.length > 0 ? { key, slot, entries: [...new Set(entries)], section: { title, ...section } } : undefined;
}

function orderExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const order = facts.order;
  if (!order) return undefined;
  const { label } = EXHIBIT_WORDS[language];
  const { value } = order;
  const entries = [order.entry];
  const placed = value.processed_at ?? value.created_at;
  return draft(input, "order", "UNCATEGORIZED_FILE", entries, {
    facts: [
      ...row(label.order, value.name, entries),
      ...row(label.placed, placed && formatMoment(placed, language, timeZone), entries),
      ...row(
        label.items,
        itemsText(facts)
          .trim()
          .replace(/^\((.*)\)$/s, "$1"),
        entries,
      ),
      ...row(label.total, formatDecimal(value.total_price, value.currency, language), entries),
      ...row(
        label.address,
        [value.shipping_address?.name, addressLine(value.shipping_address)].filter(Boolean).join(", "),
        entries,
      ),
      ...row(label.email, value.email ?? value.contact_email, entries),
      ...(input.audience === "bank" ? row(label.ip, value.browser_ip, entries) : []),
    ],
  });
}

/** Which e-mails Shopify sent to the customer, in the words of the order's timeline there. */
function mailsExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const { head } = EXHIBIT_WORDS[language];
  const entries = facts.mails.map(({ entry }) => entry);
  return draft(input, "mails", "CUSTOMER_COMMUNICATION_FILE", entries, {
    facts: [],
    table: {
      head: [head.time, head.message],
      rows: facts.mails.map(({ value: { at, words } }) => [formatMoment(at, language, timeZone), words]),
    },
  });
}

function shipmentExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const words = EXHIBIT_WORDS[language];
  const events = toldEvents(input);
  const sections = facts.fulfillments.flatMap(({ entry, value }) => [
    ...row(words.label.carrier, value.tracking_company, [entry]),
    ...row(words.label.number, value.tracking_numbers?.join(", ") || value.tracking_number, [entry]),
  ]);
  const entries = [...facts.fulfillments.map(({ entry }) => entry), ...events.map(({ entry }) => entry)];
  const { time, source, status, message, place } = words.head;
  const several = events.some((event) => event.source !== "shopify");
  return draft(input, "shipment", "SHIPPING_DOCUMENTATION_FILE", entries, {
    facts: sections,
    ...(events.length > 0
      ? {
          table: {
            head: [time, ...(several ? [source] : []), status, message, place],
            rows: events.map((event) => [
              formatMoment(event.at, language, timeZone),
              ...(several ? [sourceName(input, event.source)] : []),
              event.status,
              event.message,
              event.place,
            ]),
          },
        }
      : {}),
  });
}

/** Everything that was told about the parcels, by Shopify and by the carriers' own services, in order of happening. */
function toldEvents({ facts, language }: ExhibitInput) {
  const words = EXHIBIT_WORDS[language];
  const statusOf = (status: string) => words.eventStatus[status] ?? status;
  const withdrawn = new Set(facts.deletedEvents.map(({ entry }) => entry));
  const byShopify = [...facts.events, ...facts.deletedEvents].map(({ entry, value, occurredAt }) => ({
    entry,
    source: "shopify",
    at: value.happened_at ?? occurredAt,
    status: statusOf(value.status) + (withdrawn.has(entry) ? ` (${words.withdrawn})` : ""),
    message: value.message ?? "",
    place: placeOf(value),
  }));
  const byCarriers = facts.carrierEvents.map(({ entry, value }) => ({
    entry,
    source: value.carrier,
    at: value.at,
    status: statusOf(value.status),
    message: [value.description ?? value.code, value.receiver].filter(Boolean).join(", "),
    place: value.place ?? "",
  }));
  return [...byShopify, ...byCarriers].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function deliveryExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const { label, yes } = EXHIBIT_WORDS[language];
  const described = facts.handovers.filter(({ value }) => value.receiver || value.signed || value.pin || value.photo);
  return draft(
    input,
    "delivery",
    "SHIPPING_DOCUMENTATION_FILE",
    described.map(({ entry }) => entry),
    {
      facts: described.flatMap(({ entry, value }) => [
        ...row(label.time, formatMoment(value.at, language, timeZone), [entry]),
        ...row(label.source, value.source === "shopify" ? undefined : sourceName(input, value.source), [entry]),
        ...row(label.receiver, value.receiver, [entry]),
        ...row(label.signed, value.signed ? yes : undefined, [entry]),
        ...row(label.place, placeLine(value.place), [entry]),
        ...row(label.words, value.words, [entry]),
      ]),
    },
  );
}

/** What carriers answered to the shop's inquiries, in their own words. */
function inquiryExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const { label } = EXHIBIT_WORDS[language];
  const answers = inquiriesOf(facts).flatMap(({ desk, trackingNumber, answers: own }) =>
    own.map(({ entry, value }) => ({ entry, value, carrier: findDesk(desk)?.name, trackingNumber })),
  );
  return draft(
    input,
    "inquiry",
    "SHIPPING_DOCUMENTATION_FILE",
    answers.map(({ entry }) => entry),
    {
      facts: answers.flatMap(({ entry, value, carrier, trackingNumber }) => [
        ...row(label.time, formatMoment(value.at, language, timeZone), [entry]),
        ...row(label.carrier, carrier, [entry]),
        ...row(label.number, trackingNumber, [entry]),
        ...row(label.receiver, value.receiver, [entry]),
        ...row(label.place, value.place, [entry]),
        ...row(label.words, value.words, [entry]),
      ]),
    },
  );
}

function paymentExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const { label } = EXHIBIT_WORDS[language];
  const paid = facts.transactions.filter(({ value }) => value.status === "success" && value.kind !== "refund");
  return draft(
    input,
    "payment",
    "UNCATEGORIZED_FILE",
    paid.map(({ entry }) => entry),
    {
      facts: paid.flatMap(({ entry, value, occurredAt }) => [
        ...row(label.time, formatMoment(value.processed_at ?? occurredAt, language, timeZone), [entry]),
        ...row(label.amount, formatDecimal(value.amount, value.currency, language), [entry]),
        ...row(label.gateway, value.payment_details?.credit_card_company ?? value.gateway, [entry]),
        ...row(label.avs, value.payment_details?.avs_result_code, [entry]),
        ...row(label.cvv, value.payment_details?.cvv_result_code, [entry]),
      ]),
    },
  );
}

/** A consumer gets back only those messages of his that a letter quotes; who judges sees the whole conversation. */
function messagesExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone, audience } = input;
  const { label, writer } = EXHIBIT_WORDS[language];
  const shown =
    audience === "consumer"
      ? facts.messages.filter(({ value }) => confirmsReceipt(value.text))
      : [...facts.messages, ...facts.shopRecords].toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1));
  const from = ({ medium, direction, from: address }: CustomerMessageContent) => {
    const name = medium === "telephone" ? writer.note : direction === "sent" ? writer.shop : writer.customer;
    return address === "customer" || address === "shop" || address === "" ? name : `${name} (${address})`;
  };
  return draft(
    input,
    "messages",
    "CUSTOMER_COMMUNICATION_FILE",
    shown.map(({ entry }) => entry),
    {
      facts: shown.flatMap(({ entry, value }) => [
        ...row(label.time, formatMoment(value.at, language, timeZone), [entry]),
        ...row(label.from, from(value), [entry]),
        ...row(label.subject, value.subject, [entry]),
        ...row(label.text, value.text, [entry]),
      ]),
    },
  );
}

/** Reviews that speak for us in this claim: where, when, how many stars, which words, and how each was found to be this order's. */
function reviewsExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, claim, language, timeZone, audience } = input;
  const { label, match, yes } = EXHIBIT_WORDS[language];
  const shown = reviewsFor({ facts, claim, parcels: parcelsOf(facts) }, "shop").map(({ review }) => review);
  return draft(
    input,
    "reviews",
    "CUSTOMER_COMMUNICATION_FILE",
    shown.flatMap(({ entry, value }) => [entry, value.match.entry]),
    {
      facts: shown.flatMap(({ entry, value }) => [
        ...row(label.site, value.site, [entry]),
        ...row(label.time, formatMoment(value.at, language, timeZone), [entry]),
        ...row(label.stars, starsOf(value), [entry]),
        ...row(label.text, reviewWords(value), [entry]),
        ...row(label.from, value.author, [entry]),
        ...row(label.email, audience === "consumer" ? null : value.email, [entry]),
        ...row(label.verified, value.verified ? yes : null, [entry]),
        ...row(label.match, match[value.match.rule], [value.match.entry]),
      ]),
    },
  );
}

function refundsExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const { label } = EXHIBIT_WORDS[language];
  const made = refundsMade(facts);
  return draft(
    input,
    "refunds",
    "UNCATEGORIZED_FILE",
    made.map(({ entry }) => entry),
    {
      facts: made.flatMap(({ entry, at, amount }) => [
        ...row(label.time, formatMoment(at, language, timeZone), [entry]),
        ...row(label.amount, formatAmount(amount, language), [entry]),
      ]),
    },
  );
}

function returnsExhibit(input: ExhibitInput): DraftExhibit | undefined {
  const { facts, language, timeZone } = input;
  const { label } = EXHIBIT_WORDS[language];
  return draft(
    input,
    "returns",
    "UNCATEGORIZED_FILE",
    facts.returns.map(({ entry }) => entry),
    {
      facts: facts.returns.flatMap(({ entry, value, occurredAt }) => [
        ...row(label.time, formatMoment(occurredAt, language, timeZone), [entry]),
        ...row(label.status, value.status, [entry]),
        ...row(label.reason, value.decline?.note ?? value.decline?.reason, [entry]),
      ]),
    },
  );
}

function placeOf(event: OrderFacts["events"][number]["value"]): string {
  const town = [event.zip, event.city].filter(Boolean).join(" ");
  return [event.address1, town, event.country].filter(Boolean).join(", ");
}
