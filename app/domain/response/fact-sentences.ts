import { confirmsReceipt } from "#app/domain/evidence/assessment/customer-words.ts";
import { customerConfirmation } from "#app/domain/evidence/assessment/delivery-requirements.ts";
import * as checks from "#app/domain/evidence/assessment/order-requirements.ts";
import { reviewsFor } from "#app/domain/evidence/assessment/review-requirements.ts";
import { reviewWords, starsOf } from "#app/domain/review/weigh-review.ts";
import type { AssessmentContext, Held } from "#app/domain/evidence/assessment/model.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Fact, HandoverFact } from "#app/domain/evidence/handover-facts.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";
import { entriesTelling } from "#app/domain/evidence/complete-handover.ts";
import { parcelEvents } from "#app/domain/evidence/parcel-events.ts";
import { type Parcel, parcelsOf } from "#app/domain/evidence/parcels.ts";
import { PAGE_TELLS_HOURS, pagesAtOrder, placedAt } from "#app/domain/evidence/product-pages.ts";
import { hoursBetween, type Instant } from "#app/domain/time.ts";
import { formatAmount, formatDay, formatDuration, formatDecimal, formatMoment } from "./format.ts";
import { addressLine, itemsText, orderName, placeLine } from "./order-words.ts";
import { goodsSentences } from "./goods-sentences.ts";
import { makeSentence, type Said, type Telling } from "./telling.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";
import { say } from "./sentences/say.ts";

/** Everything the ledger says about the order, in order of happening. A sentence without its record is left out. */
export function factSentences(telling: Telling): Said[] {
  const context: AssessmentContext = {
    facts: telling.facts,
    claim: telling.claim,
    now: telling.now,
    parcels: parcelsOf(telling.facts),
  };
  return [
    ...(telling.audience === "consumer" ? [] : ordered(telling)),
    ...(telling.audience === "consumer" ? [] : mailSentences(telling)),
    ...context.parcels.flatMap((parcel) => parcelSentences(telling, parcel)),
    ...ownWords(telling, context),
    ...reviewSentences(telling, context),
    ...moneySentences(telling),
    ...(telling.audience === "bank" ? paymentSentences(telling, context) : []),
    ...goodsSentences(telling),
    ...productPageSentences(telling),
    ...policySentences(telling),
    ...fileSentences(telling),
  ];
}

function ordered(telling: Telling): Said[] {
  const { facts, voice, timeZone, claim } = telling;
  const order = facts.order;
  const placed = order?.value.processed_at ?? order?.value.created_at;
  if (!order || !placed) return [];
  const total = formatDecimal(order.value.total_price, order.value.currency, voice.language);
  return [
    makeSentence(telling, "fact.ordered", [order.entry], {
      date: formatMoment(placed, voice.language, timeZone),
      order: orderName(facts, claim.reference),
      items: itemsText(facts),
      amount: total ? `, ${total}` : "",
    }),
  ];
}

function mailSentences(telling: Telling): Said[] {
  const { facts, voice, timeZone } = telling;
  return facts.mails.map(({ entry, value: { at, words } }) =>
    makeSentence(telling, "statement.mail", [entry], { date: formatMoment(at, voice.language, timeZone), words }),
  );
}

function parcelSentences(telling: Telling, parcel: Parcel): Said[] {
  const { facts, voice, timeZone } = telling;
  const carrier = carrierOf(telling, parcel);
  const fulfillment = facts.fulfillments.find(({ value }) => value.id === parcel.fulfillmentId);
  const sentAt = fulfillment?.value.created_at;
  const numbers = parcel.trackingNumbers.join(", ");
  const when = (at: Instant) => formatMoment(at, voice.language, timeZone);
  const timed = parcelEvents(facts, parcel).flatMap(({ reports, status, at }): Said[] => {
    const entries = reports.map(({ entry }) => entry);
    if (status === "carrier_picked_up")
      return [makeSentence(telling, "fact.taken_over", entries, { when: when(at), carrier })];
    if (status === "attempted_delivery")
      return [makeSentence(telling, "fact.attempt", entries, { when: when(at), carrier })];
    return [];
  });
  return [
    ...(fulfillment && sentAt
      ? [
          makeSentence(telling, "fact.shipped", [fulfillment.entry], {
            date: formatDay(sentAt, voice.language, timeZone),
            carrier,
            number: numbers ? ` (${numbers})` : "",
          }),
        ]
      : []),
    ...timed,
    ...(parcel.handover ? handoverSentences(telling, parcel.handover.value, parcel.told, carrier) : []),
    ...proofSentences(telling, parcel, carrier),
    ...parcel.contradicting.flatMap((fact) => otherwise(telling, fact, carrier)),
  ];
}

/** As Shopify names him; else by the carrier that told of the handover itself. */
function carrierOf({ voice, sources }: Telling, { carrier, told }: Parcel): string {
  const own = told.find(({ value }) => value.source !== "shopify")?.value.source;
  return carrier ?? (own && sources?.[own]) ?? say(voice, "letter.carrier");
}

const ARRIVED: Record<Handover, SentenceId> = {
  to_addressee: "fact.delivered",
  to_household: "fact.delivered",
  to_neighbour: "fact.delivered",
  to_safe_place: "fact.delivered",
  in_mailbox: "fact.delivered",
  unknown: "fact.delivered",
  collected_at_point: "fact.collected",
  waiting_at_point: "fact.waiting",
  returned: "fact.returned",
};

/** @param told all that tells of the handover; each sentence rests on those that say so */
function handoverSentences(
  telling: Telling,
  value: HandoverFact,
  told: readonly Fact<HandoverFact>[],
  carrier: string,
): Said[] {
  const { voice, timeZone, facts } = telling;
  const tell = (id: SentenceId, by: (one: HandoverFact) => boolean, params: Record<string, string> = {}) =>
    makeSentence(telling, id, entriesTelling(told, by), { carrier, ...params }, "delivery");
  const how = howSentence(value);
  const place = placeLine(value.place);
  const order = facts.order;
  const address = addressLine(order?.value.shipping_address);
  const placed = entriesTelling(told, (one) => one.address.result === value.address.result && one.place !== undefined);
  const compared =
    order && value.address.result !== "unknown"
      ? [
          makeSentence(
            telling,
            value.address.result === "match" ? "fact.address_same" : "fact.address_differs",
            [...placed, order.entry],
            { address },
          ),
        ]
      : [];
  const { receiver } = value;
  return [
    makeSentence(
      telling,
      ARRIVED[value.handover],
      told.map(({ entry }) => entry),
      { when: formatMoment(value.at, voice.language, timeZone), carrier },
      "shipment",
    ),
    ...(how ? [tell(how, (one) => one.handover === value.handover, { number: value.neighbourNumber ?? "" })] : []),
    ...(value.chosen ? [tell("fact.chosen", ({ chosen }) => chosen)] : []),
    ...(value.preferred
      ? [
          makeSentence(
            telling,
            `fact.preferred_${value.preferred.preference}`,
            value.preferred.entries,
            { words: value.preferred.words },
            "preference",
          ),
        ]
      : []),
    ...(value.signed && receiver
      ? [tell("fact.signed_name", (one) => one.signed && one.receiver !== undefined, { name: receiver })]
      : []),
    ...(value.signed && !receiver ? [tell("fact.signed", ({ signed }) => signed)] : []),
    ...(!value.signed && receiver
      ? [tell("fact.received_name", (one) => one.receiver !== undefined, { name: receiver })]
      : []),
    ...(value.pin ? [tell("fact.pin", ({ pin }) => pin)] : []),
    ...(value.photo ? [tell("fact.photo", ({ photo }) => photo)] : []),
    ...(place ? [tell("fact.place", (one) => placeLine(one.place) === place, { place })] : []),
    ...(place ? compared : []),
  ];
}

const ENCLOSED = {
  signature: "fact.signature_enclosed",
  photo: "fact.photo_enclosed",
  document: "fact.document_enclosed",
} as const satisfies Record<string, SentenceId>;

/** The proofs themselves, where they go along. */
function proofSentences(telling: Telling, parcel: Parcel, carrier: string): Said[] {
  return (parcel.handover?.value.proofs ?? []).flatMap(({ entry, kind }) => {
    if (!telling.exhibitOf(entry)) return [];
    const giver = telling.facts.proofs.find((proof) => proof.entry === entry)?.value.carrier ?? "";
    return [makeSentence(telling, ENCLOSED[kind], [entry], { carrier: telling.sources?.[giver] ?? carrier })];
  });
}

/** What another source tells of the same delivery, in the same words as what stands. */
function otherwise(telling: Telling, fact: Fact<HandoverFact>, carrier: string): Said[] {
  const { source } = fact.value;
  const name = source === "shopify" ? "Shopify" : (telling.sources?.[source] ?? carrier);
  return [
    makeSentence(telling, "fact.told_otherwise", [fact.entry], { source: name }, "shipment"),
    ...handoverSentences(telling, fact.value, [fact], name),
  ];
}

/** A signature with a name says itself who received; the other ways are named in the carrier's sense. */
function howSentence({ handover, receiver, neighbourNumber }: HandoverFact): SentenceId | undefined {
  switch (handover) {
    case "to_neighbour":
      return neighbourNumber === undefined ? "fact.to_neighbour" : "fact.to_neighbour_at";
    case "to_household":
    case "to_safe_place":
    case "in_mailbox":
      return `fact.${handover}`;
    case "to_addressee":
      return receiver ? undefined : "fact.to_addressee";
    case "collected_at_point":
    case "waiting_at_point":
    case "returned":
    case "unknown":
      return undefined;
  }
}

function ownWords(telling: Telling, context: AssessmentContext): Said[] {
  const { facts, voice, timeZone, audience } = telling;
  const confirmation = customerConfirmation(context);
  const message = facts.messages.find(({ entry }) => confirmation?.entries.includes(entry));
  const words = message && confirmsReceipt(message.value.text);
  const date = message && formatDay(message.value.at, voice.language, timeZone);
  const quoted =
    message && words && date
      ? [
          makeSentence(telling, audience === "consumer" ? "customer.words" : "statement.words", [message.entry], {
            date,
            words,
          }),
        ]
      : [];
  const enclosed = (id: SentenceId, told: OrderFacts["messages"]) => {
    const entries = told.map(({ entry }) => entry);
    return entries.length > 0 ? [makeSentence(telling, id, entries)] : [];
  };
  return audience === "consumer"
    ? quoted
    : [
        ...quoted,
        ...enclosed("statement.messages", facts.messages),
        ...enclosed("statement.shop_records", facts.shopRecords),
      ];
}

/** Reviews that speak for us in this claim, each in the customer's own words. */
function reviewSentences(telling: Telling, context: AssessmentContext): Said[] {
  const { voice, timeZone, audience } = telling;
  return reviewsFor(context, "shop").flatMap(({ review }): Said[] => {
    const words = reviewWords(review.value).replaceAll(/\s+/g, " ").trim();
    const stars = starsOf(review.value);
    return words
      ? [
          makeSentence(
            telling,
            audience === "consumer" ? "customer.review" : "statement.review",
            [review.entry, review.value.match.entry],
            {
              date: formatDay(review.value.at, voice.language, timeZone),
              site: review.value.site,
              stars: stars ? ` (${stars})` : "",
              words,
            },
          ),
        ]
      : [];
  });
}

function moneySentences(telling: Telling): Said[] {
  const { facts, voice, timeZone } = telling;
  const refunds = checks.refundsMade(facts).map(({ entry, at, amount }) =>
    makeSentence(telling, "fact.refund", [entry], {
      date: formatDay(at, voice.language, timeZone),
      amount: formatAmount(amount, voice.language),
    }),
  );
  const returns = facts.returns.flatMap(({ entry, value }): Said[] => {
    const id = RETURN_SENTENCES[value.status?.toLowerCase() ?? ""];
    return id ? [makeSentence(telling, id, [entry])] : [];
  });
  return [...refunds, ...returns];
}

const RETURN_SENTENCES: Record<string, SentenceId> = {
  requested: "fact.return_requested",
  open: "fact.return_open",
  closed: "fact.return_closed",
  declined: "fact.return_declined",
};

/** What the bank's own checks said; only answers that are recorded. */
function paymentSentences(telling: Telling, context: AssessmentContext): Said[] {
  const { facts, voice } = telling;
  const tell = (id: SentenceId, held: Held | undefined, params: Record<string, string> = {}) =>
    held ? [makeSentence(telling, id, held.entries, { ...held.why.params, ...params })] : [];
  const single = checks.singleCharge(context);
  const charge = facts.transactions.find(({ entry }) => single?.entries.includes(entry))?.value;
  const amount = formatDecimal(charge?.amount, charge?.currency, voice.language);
  return [
    ...tell("statement.address_verified", checks.addressVerified(context)),
    ...tell("statement.card_code_verified", checks.cardCodeVerified(context)),
    ...tell("statement.purchase_ip", checks.purchaseAddress(context)),
    ...tell("statement.same_address", checks.billingEqualsShipping(context)),
    ...(telling.claim.reason === "duplicate" && amount ? tell("statement.single_charge", single, { amount }) : []),
  ];
}

/** The page of a product is told of once, where it is enclosed. */
function productPageSentences(telling: Telling): Said[] {
  const { facts, voice, timeZone } = telling;
  const placed = placedAt(facts);
  const shown = pagesAtOrder(facts).filter(({ entry }) => telling.exhibitOf(entry));
  return [...Map.groupBy(shown, ({ value }) => value.product_id).values()].flatMap((pages): Said[] => {
    const [first] = pages;
    if (!first || !placed || !facts.order) return [];
    const hours = hoursBetween(placed, first.value.at);
    const soon = hours <= PAGE_TELLS_HOURS;
    return [
      makeSentence(
        telling,
        soon ? "fact.listing" : "fact.listing_unchanged",
        [...pages.map(({ entry }) => entry), facts.order.entry],
        {
          when: formatMoment(first.value.at, voice.language, timeZone),
          title: first.value.title,
          later: formatDuration(hours, voice.language),
        },
        first.value.version,
      ),
    ];
  });
}

/** A policy is told of where it is enclosed. */
function policySentences(telling: Telling): Said[] {
  const { facts, voice, timeZone } = telling;
  return facts.policies.flatMap(({ entry, value }) =>
    telling.exhibitOf(entry)
      ? [
          makeSentence(telling, "fact.policy", [entry], {
            title: value.title,
            date: formatDay(value.updated_at, voice.language, timeZone),
          }),
        ]
      : [],
  );
}

function fileSentences(telling: Telling): Said[] {
  return telling.facts.files.flatMap(({ entry, value }) =>
    telling.exhibitOf(entry)
      ? [makeSentence(telling, "fact.file", [entry], { caption: value.caption || value.name })]
      : [],
  );
}
