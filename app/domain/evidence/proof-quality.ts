import { parseMoney } from "../money.ts";
import { normalTrackingNumber } from "../order/tracking-number.ts";
import type { Instant } from "../time.ts";
import type { Awaited } from "../tracking/next-ask.ts";
import { receiptStrength, UNRECEIVED } from "./assessment/assess.ts";
import { deniesSignature } from "./assessment/customer-words.ts";
import { customerConfirmation } from "./assessment/delivery-requirements.ts";
import type { Forum, Strength } from "./assessment/model.ts";
import type { SourceId } from "./assessment/sources.ts";
import { readingsTelling } from "./complete-handover.ts";
import type { OrderFacts } from "./facts.ts";
import type { Handover } from "./handover.ts";
import type { Fact, HandoverFact, HandoverProof } from "./handover-facts.ts";
import { isChosen, notKept } from "./delivery-preference.ts";
import { isDelivered, type Parcel, parcelsOf } from "./parcels.ts";

/** What is shown about the receipt of a parcel. */
export const PROVEN = [
  "sent",
  "handover",
  "named_addressee",
  "named_other",
  "signature_held",
  "signed",
  "document_held",
  "pin",
  "photo_held",
  "photo",
  "address",
  "chosen",
  "preferred",
  "own_words",
] as const;

/** What is not shown, and so stays open. */
export const UNPROVEN = [
  "under_way",
  "waiting",
  "returned",
  "receiver",
  "unattended",
  "neighbour_agreement",
  "not_as_chosen",
  "other_receiver",
  "signer",
  "signature",
  "signature_image",
  "photo_image",
  "place",
  "other_place",
  "contradiction",
  "denied",
] as const;

/** What would prove more the next time. */
export const ADVICE = [
  "signature",
  "signature_paypal",
  "own_address",
  "code",
  "let_choose",
  "identity_at_point",
  "connect",
  "proof_rights",
] as const;

/** Rules of law, and of a payment service, that decide what a finding is worth. */
export type Law = Extract<
  SourceId,
  "trackAndTrace" | "risk" | "neighbour" | "noNeighbours" | "deniedSignature" | "ranking" | "paypal"
>;

export type Finding<Id extends string> = {
  id: Id;
  params: Record<string, string>;
  /** Who says so: `shopify`, or carriers' folders. */
  sources: string[];
  /** The ledger entries it rests on. */
  entries: string[];
  /** Where a rule of law, or of a payment service, decides what it is worth. */
  law?: Law;
};

export type Advice = {
  id: (typeof ADVICE)[number];
  /** The carrier's folder, where the advice is about one. */
  carrier?: string;
  /** Worth its price for an order of this value. */
  pressing: boolean;
  /** Where it rests on a rule of its own, and not on what stays open. */
  law?: Law;
};

/** What is proven about the receipt of one parcel. */
export type ParcelProof = {
  fulfillmentId: string;
  trackingNumbers: string[];
  /** How much that is worth to a bank and in law. */
  strength: Record<Forum, Strength>;
  handover: { handover: Handover; at: Instant; sources: string[] } | null;
  proven: Finding<(typeof PROVEN)[number]>[];
  unproven: Finding<(typeof UNPROVEN)[number]>[];
  /** What carriers are still asked for, and until when. */
  awaited: { carrier: string; awaited: Awaited }[];
  /** Nothing where the proof is strong in law. */
  nextTime: Advice[];
};

/** What the shop's connections do for a parcel. */
export type ParcelCarriers = {
  fulfillmentId: string;
  /** As normalTrackingNumber writes it. */
  trackingNumber: string;
  /** Carriers that are still asked for it. */
  asked: { carrier: string; awaited: Awaited }[];
  /** Carriers that can have it, tell more of a delivery than Shopify's events, and are not connected. */
  unconnected: string[];
  /** Connected carriers that have proof of delivery, which their credentials may not read. */
  withoutRights: string[];
};

/** From this value of an order on a signature is worth its price: our own reckoning, in the order's currency. */
const HIGH_VALUE: Readonly<Record<string, string>> = { EUR: "100", GBP: "100", USD: "100", CHF: "100" };
/** From here on PayPal wants a signature. It says so in dollars; as many euros or pounds are more. */
const PAYPAL_VALUE: Readonly<Record<string, string>> = { USD: "750", EUR: "750", GBP: "750" };

/**
 * What an order's ledger proves about the receipt of each parcel, what stays open, whether more can still come, and how to
 * prove more the next time. Nothing is concluded from silence: where nobody says who has a parcel, that is what is said.
 */
export function proofQuality(facts: OrderFacts, carriers: readonly ParcelCarriers[], now: Instant): ParcelProof[] {
  return parcelsOf(facts).map((parcel) => {
    const numbers = parcel.trackingNumbers.map(normalTrackingNumber);
    const own = carriers.filter(
      ({ fulfillmentId, trackingNumber }) => fulfillmentId === parcel.fulfillmentId && numbers.includes(trackingNumber),
    );
    const strength = receiptStrength(facts, [parcel], now);
    const { handover } = parcel;
    return {
      fulfillmentId: parcel.fulfillmentId,
      trackingNumbers: parcel.trackingNumbers,
      strength,
      handover: handover
        ? {
            handover: handover.value.handover,
            at: handover.value.at,
            sources: tellsTheWay(parcel, handover.value).sources,
          }
        : null,
      proven: provenOf(facts, parcel, now),
      unproven: unprovenOf(facts, parcel),
      awaited: own.flatMap(({ asked }) => asked),
      nextTime: strength.civil === "strong" ? [] : adviceFor(facts, parcel, own),
    };
  });
}

type Tells = (handover: HandoverFact) => boolean;

/** What is told by those readings of a parcel's handover that tell it. */
function told(parcel: Parcel, tells: Tells): { sources: string[]; entries: string[] } {
  const readings = readingsTelling(parcel.told, tells);
  return { sources: unique(readings.map(sourceOf)), entries: readings.map(({ entry }) => entry) };
}

function tellsTheWay(parcel: Parcel, { handover: way }: HandoverFact) {
  return told(parcel, ({ handover }) => handover === way);
}

function given(facts: OrderFacts, { handover }: Parcel, kind: HandoverProof["kind"]) {
  const held = new Set(handover?.value.proofs.filter((proof) => proof.kind === kind).map(({ entry }) => entry));
  const proofs = facts.proofs.filter(({ entry }) => held.has(entry));
  return proofs.length > 0
    ? { sources: unique(proofs.map(({ value }) => value.carrier)), entries: proofs.map(({ entry }) => entry) }
    : undefined;
}

function provenOf(facts: OrderFacts, parcel: Parcel, now: Instant): ParcelProof["proven"] {
  const found: ParcelProof["proven"] = [];
  const add = (
    id: (typeof PROVEN)[number],
    by: { sources: string[]; entries: string[] } | undefined,
    params: Record<string, string> = {},
  ) => by && found.push({ id, params, ...by });
  if (parcel.entry && parcel.trackingNumbers.length > 0)
    add(
      "sent",
      { sources: ["shopify"], entries: [parcel.entry] },
      { carrier: parcel.carrier ?? "", number: parcel.trackingNumbers.join(", ") },
    );
  const value = parcel.handover?.value;
  if (value && isDelivered(parcel)) {
    add("handover", tellsTheWay(parcel, value));
    if (value.receiver !== undefined)
      add(
        value.receiverIsAddressee ? "named_addressee" : "named_other",
        told(parcel, ({ receiver }) => receiver !== undefined),
        { name: value.receiver },
      );
    const [signature, document, photo] = (["signature", "document", "photo"] as const).map((kind) =>
      given(facts, parcel, kind),
    );
    add("signature_held", signature);
    add("document_held", document);
    if (value.signed && !signature)
      add(
        "signed",
        told(parcel, ({ signed }) => signed),
      );
    if (value.pin)
      add(
        "pin",
        told(parcel, ({ pin }) => pin),
      );
    add("photo_held", photo);
    if (value.photo && !photo)
      add(
        "photo",
        told(parcel, (one) => one.photo),
      );
    if (value.address.result === "match")
      add(
        "address",
        told(parcel, ({ address }) => address.result === "match"),
      );
    if (value.chosen)
      add(
        "chosen",
        told(parcel, ({ chosen }) => chosen),
      );
    if (value.preferred)
      add("preferred", { sources: [], entries: value.preferred.entries }, { words: value.preferred.words });
  }
  const words = customerConfirmation({ facts, parcels: [parcel], claim: UNRECEIVED, now });
  if (words) add("own_words", { sources: [], entries: words.entries }, words.why.params);
  return found;
}

/** Handovers to a person; who that was is a question of its own. */
const TO_SOMEBODY: ReadonlySet<Handover> = new Set(["to_household", "to_neighbour", "collected_at_point", "unknown"]);
const UNATTENDED: ReadonlySet<Handover> = new Set(["to_safe_place", "in_mailbox"]);
/** Handovers whose place can be the shipping address. */
const AT_THE_DOOR: ReadonlySet<Handover> = new Set(["to_addressee", "to_household", "unknown", ...UNATTENDED]);

function unprovenOf(facts: OrderFacts, parcel: Parcel): ParcelProof["unproven"] {
  const found: ParcelProof["unproven"] = [];
  const all = told(parcel, () => true);
  const add = (
    id: (typeof UNPROVEN)[number],
    law?: Law,
    by: { sources: string[]; entries: string[] } = all,
    params: Record<string, string> = {},
  ) => found.push({ id, params, ...by, ...(law ? { law } : {}) });
  const value = parcel.handover?.value;
  if (!value) return [{ id: "under_way", params: {}, sources: [], entries: parcel.entry ? [parcel.entry] : [] }];
  if (parcel.contradicting.length > 0)
    add("contradiction", undefined, {
      sources: unique([...tellsTheWay(parcel, value).sources, ...parcel.contradicting.map(sourceOf)]),
      entries: [...tellsTheWay(parcel, value).entries, ...parcel.contradicting.map(({ entry }) => entry)],
    });
  if (value.handover === "waiting_at_point") add("waiting", "risk");
  if (value.handover === "returned") add("returned", "risk");
  if (!isDelivered(parcel)) return found;

  const { handover, receiver, receiverIsAddressee, signed, pin, photo, address } = value;
  const chosen = isChosen(value);
  const unattended = UNATTENDED.has(handover);
  if (receiver === undefined && TO_SOMEBODY.has(handover)) add("receiver", "trackAndTrace");
  if (unattended && !chosen) add("unattended", "risk");
  if (handover === "to_neighbour" && !chosen) add("neighbour_agreement", "neighbour");
  const ignored = notKept(facts.agreed, value);
  if (ignored)
    add("not_as_chosen", "noNeighbours", { sources: [], entries: ignored.entries }, { words: ignored.words });
  if (receiver !== undefined && !receiverIsAddressee && !chosen && handover !== "to_neighbour")
    add("other_receiver", "risk", undefined, { name: receiver });
  if ((signed || pin) && receiver === undefined) add("signer", "deniedSignature");
  if (!signed && !pin && !unattended) add("signature", "ranking");
  if (signed && !given(facts, parcel, "signature") && !given(facts, parcel, "document"))
    add(
      "signature_image",
      undefined,
      told(parcel, (one) => one.signed),
    );
  if (photo && !given(facts, parcel, "photo"))
    add(
      "photo_image",
      undefined,
      told(parcel, (one) => one.photo),
    );
  if (address.result === "unknown" && AT_THE_DOOR.has(handover)) add("place");
  if (address.result === "mismatch")
    add(
      "other_place",
      undefined,
      told(parcel, (one) => one.address.result === "mismatch"),
    );
  const denials = signed ? facts.messages.filter((message) => deniesSignature(message.value.text)) : [];
  if (denials.length > 0) add("denied", "deniedSignature", { sources: [], entries: denials.map(({ entry }) => entry) });
  return found;
}

function adviceFor(facts: OrderFacts, parcel: Parcel, carriers: readonly ParcelCarriers[]): Advice[] {
  const high = isWorth(facts, HIGH_VALUE);
  const advice: Advice[] = [];
  const value = parcel.handover?.value;
  if (value && isDelivered(parcel)) {
    const { handover, receiver, receiverIsAddressee, signed, pin } = value;
    const chosen = isChosen(value);
    const toAnother = handover === "to_neighbour" || (receiver !== undefined && !receiverIsAddressee);
    if (!signed && isWorth(facts, PAYPAL_VALUE) && paidWithPayPal(facts))
      advice.push({ id: "signature_paypal", pressing: true, law: "paypal" });
    else if (!signed) advice.push({ id: "signature", pressing: high });
    if (toAnother && !chosen) advice.push({ id: "own_address", pressing: high, law: "noNeighbours" });
    if (!pin && high && handover !== "collected_at_point") advice.push({ id: "code", pressing: true });
    if ((UNATTENDED.has(handover) || handover === "to_neighbour") && !chosen)
      advice.push({ id: "let_choose", pressing: false });
    if (handover === "collected_at_point" && receiver === undefined)
      advice.push({ id: "identity_at_point", pressing: high });
  }
  return [
    ...advice,
    ...unique(carriers.flatMap(({ unconnected }) => unconnected)).map((carrier): Advice => ({
      id: "connect",
      carrier,
      pressing: false,
    })),
    ...unique(carriers.flatMap(({ withoutRights }) => withoutRights)).map((carrier): Advice => ({
      id: "proof_rights",
      carrier,
      pressing: false,
    })),
  ].toSorted((a, b) => Number(b.pressing) - Number(a.pressing));
}

function isWorth({ order }: OrderFacts, least: Readonly<Record<string, string>>): boolean {
  const currency = order?.value.currency ?? "";
  const total = order?.value.total_price ? parseMoney(order.value.total_price, currency) : undefined;
  const limit = least[currency] === undefined ? undefined : parseMoney(least[currency], currency);
  return total !== undefined && limit !== undefined && total.minor >= limit.minor;
}

function paidWithPayPal({ order, transactions }: OrderFacts): boolean {
  const gateways = [...(order?.value.payment_gateway_names ?? []), ...transactions.map(({ value }) => value.gateway)];
  return gateways.some((gateway) => /paypal/i.test(gateway ?? ""));
}

function sourceOf({ value }: Fact<HandoverFact>): string {
  return value.source;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
