import { hoursBetween } from "#app/domain/time.ts";
import { entriesTelling } from "../complete-handover.ts";
import { isChosen } from "../delivery-preference.ts";
import type { Fact, HandoverFact, HandoverProof } from "../handover-facts.ts";
import { isDelivered, type Parcel } from "../parcels.ts";
import { confirmsReceipt, deniesReceipt } from "./customer-words.ts";
import type { AssessmentContext, Held } from "./model.ts";
import { message } from "./model.ts";

/** Requirements about how the goods reached somebody. Each must hold for every parcel of the order. */

type Delivered = { parcel: Parcel; handover: Fact<HandoverFact> };

/** All parcels with their handovers, or undefined while one of them (or all) was not delivered. */
function allDelivered({ parcels }: AssessmentContext): Delivered[] | undefined {
  const delivered = parcels.flatMap((parcel) =>
    isDelivered(parcel) && parcel.handover ? [{ parcel, handover: parcel.handover }] : [],
  );
  return parcels.length > 0 && delivered.length === parcels.length ? delivered : undefined;
}

/**
 * The entries of all handovers, if every one of them holds.
 * @param proof which proofs of delivery carry it too
 * @param choice whether the record of what the customer chose carries it too
 */
function everyHandover(
  context: AssessmentContext,
  holds: (handover: HandoverFact) => boolean,
  proof: readonly HandoverProof["kind"][] = [],
  choice = false,
): string[] | undefined {
  const delivered = allDelivered(context);
  return delivered?.every(({ handover }) => holds(handover.value))
    ? delivered.flatMap(({ parcel, handover }) => [
        ...entriesTelling(parcel.told, holds),
        ...handover.value.proofs.filter(({ kind }) => proof.includes(kind)).map(({ entry }) => entry),
        ...(choice ? (handover.value.preferred?.entries ?? []) : []),
      ])
    : undefined;
}

const SIGNATURE = ["signature", "document"] as const;

function held(
  entries: string[] | undefined,
  key: Held["why"]["key"],
  params: Record<string, string> = {},
): Held | undefined {
  return entries && { entries, why: message(key, params) };
}

/** Every parcel has a carrier and a number. */
export function shipmentTracking({ parcels }: AssessmentContext): Held | undefined {
  const tracked = parcels.filter(({ entry, trackingNumbers }) => entry && trackingNumbers.length > 0);
  if (parcels.length === 0 || tracked.length < parcels.length) return undefined;
  return held(
    tracked.flatMap(({ entry }) => entry ?? []),
    "held.shipment_tracking",
    {
      carrier: [...new Set(tracked.map(({ carrier }) => carrier ?? "-"))].join(", "),
      number: tracked.flatMap(({ trackingNumbers }) => trackingNumbers).join(", "),
    },
  );
}

export function deliveryScan(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(context, () => true),
    "held.delivery_scan",
  );
}

export function addressMatch(context: AssessmentContext): Held | undefined {
  const entries = everyHandover(context, ({ address }) => address.result === "match");
  const order = context.facts.order?.entry;
  return held(entries && order ? [order, ...entries] : undefined, "held.address_match");
}

/** Somebody signed, or a code was checked, whoever it was. */
export function deliverySignature(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(context, ({ signed, pin }) => signed || pin, SIGNATURE),
    "held.delivery_signature",
  );
}

/** A signature or code without a name, not given by a neighbour. */
export function unnamedSignature(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(
      context,
      ({ signed, pin, receiver, receiverIsAddressee, handover }) =>
        (signed || pin) && handover !== "to_neighbour" && (receiver === undefined || receiverIsAddressee),
      SIGNATURE,
    ),
    "held.unnamed_signature",
  );
}

export function deliveryPhoto(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(context, ({ photo }) => photo, ["photo"]),
    "held.delivery_photo",
  );
}

/** A signature or code that names the addressee. */
export function receiptByAddressee(context: AssessmentContext): Held | undefined {
  const entries = everyHandover(
    context,
    ({ signed, pin, receiverIsAddressee, handover }) =>
      (signed || pin) && receiverIsAddressee && (handover === "to_addressee" || handover === "collected_at_point"),
    SIGNATURE,
  );
  const names = context.parcels.flatMap(({ handover }) => handover?.value.receiver ?? []);
  return held(entries, "held.receipt_by_addressee", { name: [...new Set(names)].join(", ") });
}

/** A person other than the carrier whom the customer chose for this parcel. */
export function receiptByChosenPerson(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(
      context,
      (one) => isChosen(one) && (one.handover === "to_neighbour" || one.handover === "to_household"),
      [],
      true,
    ),
    "held.receipt_by_chosen_person",
  );
}

/** A place that the customer chose for this parcel. */
export function deliveryAtChosenPlace(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(
      context,
      (one) => isChosen(one) && (one.handover === "to_safe_place" || one.handover === "in_mailbox"),
      [],
      true,
    ),
    "held.delivery_at_chosen_place",
  );
}

/** The carrier says that it reached the addressee, or a named or signing member of the household, in person. */
export function handedInPerson(context: AssessmentContext): Held | undefined {
  return held(
    everyHandover(
      context,
      ({ handover, receiver, signed }) =>
        handover === "to_addressee" || (handover === "to_household" && (receiver !== undefined || signed)),
    ),
    "held.handed_in_person",
  );
}

/** The customer's own words, unless a later message says otherwise; that the claim itself does is why they matter. */
export function customerConfirmation({ facts, claim }: AssessmentContext): Held | undefined {
  const messages = [...facts.messages].sort((a, b) => (a.value.at < b.value.at ? -1 : 1));
  const last = messages.findLast(
    ({ value }) => confirmsReceipt(value.text) || (deniesReceipt(value.text) && value.text !== claim.statement),
  );
  const words = last && !deniesReceipt(last.value.text) ? confirmsReceipt(last.value.text) : undefined;
  return last && words ? held([last.entry], "held.customer_confirmation", { words }) : undefined;
}

/** Days within which goods are delivered when nothing else was agreed. */
const LEGAL_DELIVERY_DAYS = 30;

/** Every parcel came within the term that applies when none was agreed. */
export function deliveredWithinLegalTerm(context: AssessmentContext): Held | undefined {
  const { order } = context.facts;
  const ordered = order?.value.processed_at ?? order?.value.created_at;
  if (!order || !ordered) return undefined;
  const entries = everyHandover(context, ({ at }) => hoursBetween(ordered, at) <= LEGAL_DELIVERY_DAYS * 24);
  const last = context.parcels
    .flatMap(({ handover }) => handover?.value.at ?? [])
    .sort()
    .at(-1);
  return held(entries && [order.entry, ...entries], "held.delivered_within_legal_term", {
    ordered: ordered.slice(0, 10),
    delivered: (last ?? "").slice(0, 10),
  });
}
