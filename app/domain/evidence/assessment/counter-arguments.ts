import { isCompensated, isPending, type LinkedClaim } from "#app/domain/claim/linked-claims.ts";
import { entriesTelling } from "../complete-handover.ts";
import { isChosen, notKept } from "../delivery-preference.ts";
import { addresseeOf } from "../facts.ts";
import { isDelivered } from "../parcels.ts";
import { deniesSignature } from "./customer-words.ts";
import { receiptByChosenPerson } from "./delivery-requirements.ts";
import { messagesForCustomer } from "./message-arguments.ts";
import { lighterThanPacked, packedTooLight, returnInOrder, sameNumberReturned } from "./goods-requirements.ts";
import { answersThat } from "./inquiry-requirements.ts";
import { type AssessmentContext, type Forum, message, type MessageKey, type Strength } from "./model.ts";
import type { WeightReason } from "../../review/weigh-review.ts";
import { refundRecord, refundsMade } from "./order-requirements.ts";
import { reviewsFor } from "./review-requirements.ts";

/**
 * Something in the records that speaks against us; `cap` is the most a forum can then conclude from the carrier's word,
 * `goodsCap` from the shop's own word on what it packed or got back.
 */
export type CounterArgument = MessageKey & {
  entries: string[];
  cap?: Partial<Record<Forum, Strength>>;
  goodsCap?: Partial<Record<Forum, Strength>>;
};

type Rule = (context: AssessmentContext) => CounterArgument | undefined;

function found(
  entries: string[],
  key: MessageKey["key"],
  cap?: CounterArgument["cap"],
  params = {},
): CounterArgument | undefined {
  return entries.length > 0 ? { ...message(key, params), entries, ...(cap ? { cap } : {}) } : undefined;
}

/** What speaks against us, whatever the reason of the claim. */
export function counterArguments(context: AssessmentContext): CounterArgument[] {
  return RULES.flatMap((rule) => rule(context) ?? []);
}

const cancelled: Rule = ({ facts }) =>
  found(facts.order?.value.cancelled_at ? [facts.order.entry] : [], "against.order_cancelled");

const returnUnderWay: Rule = ({ facts }) =>
  found(
    facts.returns
      .filter(({ value }) => ["requested", "open"].includes(value.status?.toLowerCase() ?? ""))
      .map(({ entry }) => entry),
    "against.return_under_way",
  );

const returnClosed: Rule = ({ facts }) =>
  found(
    facts.returns.filter(({ value }) => value.status?.toLowerCase() === "closed").map(({ entry }) => entry),
    "against.return_closed",
  );

const partlyRefunded: Rule = (context) =>
  refundRecord(context)
    ? undefined
    : found(
        refundsMade(context.facts).map(({ entry }) => entry),
        "against.partly_refunded",
      );

const handoverRule =
  (handover: string, key: MessageKey["key"]): Rule =>
  ({ parcels }) =>
    found(
      parcels.flatMap((parcel) => (parcel.handover?.value.handover === handover ? [parcel.handover.entry] : [])),
      key,
    );

/** Part of the order was delivered and part was not. */
const partlyDelivered: Rule = ({ parcels }) => {
  const open = parcels.filter((parcel) => !isDelivered(parcel));
  return open.length > 0 && open.length < parcels.length
    ? found(
        open.flatMap((parcel) => parcel.handover?.entry ?? parcel.entry ?? []),
        "against.partly_delivered",
      )
    : undefined;
};

const addressMismatch: Rule = ({ parcels }) =>
  found(
    parcels.flatMap(({ handover, told }) =>
      handover?.value.address.result === "mismatch"
        ? entriesTelling(told, ({ address }) => address.result === "mismatch")
        : [],
    ),
    "against.address_mismatch",
    { card: "weak", civil: "weak" },
  );

const otherReceiver: Rule = ({ facts, parcels }) => {
  if (!addresseeOf(facts.order?.value)) return undefined;
  const others = parcels.filter(
    ({ handover }) => handover?.value.receiver && !handover.value.receiverIsAddressee && !isChosen(handover.value),
  );
  return found(
    others.flatMap(({ told }) => entriesTelling(told, ({ receiver }) => receiver !== undefined)),
    "against.other_receiver",
    { card: "moderate" },
    { name: others.map(({ handover }) => handover?.value.receiver).join(", ") },
  );
};

const neighbour: Rule = (context) => {
  if (receiptByChosenPerson(context)) return undefined;
  const given = context.parcels.flatMap(({ handover }) =>
    handover?.value.handover === "to_neighbour" && !isChosen(handover.value) ? [handover.entry] : [],
  );
  return found(given, "against.neighbour", { card: "moderate", civil: "weak" });
};

const unattended =
  (handover: "in_mailbox" | "to_safe_place", key: MessageKey["key"]): Rule =>
  ({ parcels }) =>
    found(
      parcels.flatMap((parcel) =>
        parcel.handover?.value.handover === handover && !isChosen(parcel.handover.value) ? [parcel.handover.entry] : [],
      ),
      key,
    );

const failedAttempts: Rule = ({ facts }) =>
  found(
    [...facts.events, ...facts.carrierEvents]
      .filter(({ value }) => ["attempted_delivery", "failure"].includes(value.status))
      .map(({ entry }) => entry),
    "against.failed_attempts",
  );

/** Two sources tell of one delivery and not the same: what says least in our favour is what we go by. */
const sourcesDisagree: Rule = ({ parcels }) =>
  found(
    parcels.flatMap(({ handover, contradicting }) =>
      handover && contradicting.length > 0 ? [handover.entry, ...contradicting.map(({ entry }) => entry)] : [],
    ),
    "against.sources_disagree",
    { card: "moderate", civil: "weak" },
  );

/** Asked, the carrier itself cannot say that the parcel came. */
const notFoundByCarrier: Rule = (context) =>
  found(answersThat("not_found", context), "against.carrier_not_found", { card: "weak", civil: "weak" });

const foundByCarrier: Rule = (context) =>
  found(answersThat("found", context), "against.carrier_found", { card: "weak", civil: "weak" });

/** The customer chose another way than the carrier took. */
const notAsChosen: Rule = ({ facts, parcels }) => {
  const other = parcels.flatMap(({ handover }) => {
    const chosen = handover && notKept(facts.agreed, handover.value);
    return chosen ? [handover.entry, ...chosen.entries] : [];
  });
  return found(other, "against.not_as_chosen", { card: "moderate", civil: "weak" });
};

const goodsRule =
  (entriesOf: (context: AssessmentContext) => string[], key: MessageKey["key"]): Rule =>
  (context) => {
    const argument = found(entriesOf(context), key);
    return argument && { ...argument, goodsCap: { card: "weak", civil: "weak" } };
  };

/** A weight that the carrier only names may be the one that was announced: it is shown, and caps nothing. */
const carrierNamesLess: Rule = (context) => found(lighterThanPacked(context, false), "against.carrier_names_less");

const withdrawnEvents: Rule = ({ facts }) =>
  found(
    facts.deletedEvents.map(({ entry }) => entry),
    "against.withdrawn_events",
  );

/** A signature that the customer denies proves nothing until the shop proves who signed (Art. 159(2) Rv). */
const signatureDenied: Rule = ({ facts, claim, parcels }) => {
  const signed = parcels.flatMap(({ handover, told }) =>
    handover?.value.signed ? entriesTelling(told, (one) => one.signed) : [],
  );
  const denials = facts.messages.filter(({ value }) => deniesSignature(value.text)).map(({ entry }) => entry);
  if (signed.length === 0 || (denials.length === 0 && !deniesSignature(claim.statement ?? ""))) return undefined;
  return found([...signed, ...denials], "against.signature_denied", { civil: "moderate" });
};

const checksFailed: Rule = ({ facts }) =>
  found(
    facts.transactions
      .filter(
        ({ value }) => value.payment_details?.avs_result_code === "N" || value.payment_details?.cvv_result_code === "N",
      )
      .map(({ entry }) => entry),
    "against.checks_failed",
  );

/** The customer's own words at a review site, where they speak for him. */
const reviewSays =
  (because: WeightReason, key: MessageKey["key"]): Rule =>
  (context) => {
    const said = reviewsFor(context, "customer").filter((one) => one.because === because);
    return found(
      said.map(({ review }) => review.entry),
      key,
      undefined,
      { site: [...new Set(said.map(({ review }) => review.value.site))].join(", ") },
    );
  };

const messageReportsProblem: Rule = (context) =>
  found(messagesForCustomer(context).problem, "against.message_reports_problem");

const messageDeniesReceipt: Rule = (context) =>
  found(messagesForCustomer(context).notReceived, "against.message_denies_receipt");

const unreadable: Rule = ({ facts }) =>
  found(
    facts.unreadable.map(({ entry }) => entry),
    "against.unreadable",
  );

const otherClaim =
  (key: MessageKey["key"], concerns: (claim: LinkedClaim) => boolean): Rule =>
  ({ claim }) => {
    const reference = (claim.linked ?? []).filter(concerns).map((one) => one.reference);
    return reference.length > 0 ? { ...message(key, { reference: reference.join(", ") }), entries: [] } : undefined;
  };

const RULES: readonly Rule[] = [
  otherClaim("against.other_claim_compensated", isCompensated),
  otherClaim("against.other_claim_open", isPending),
  cancelled,
  returnUnderWay,
  returnClosed,
  partlyRefunded,
  handoverRule("returned", "against.returned_to_sender"),
  handoverRule("waiting_at_point", "against.waiting_at_point"),
  partlyDelivered,
  notFoundByCarrier,
  foundByCarrier,
  addressMismatch,
  otherReceiver,
  neighbour,
  unattended("in_mailbox", "against.in_mailbox"),
  unattended("to_safe_place", "against.safe_place"),
  signatureDenied,
  sourcesDisagree,
  notAsChosen,
  goodsRule((context) => lighterThanPacked(context, true), "against.carrier_weighed_less"),
  carrierNamesLess,
  goodsRule(packedTooLight, "against.packed_too_light"),
  goodsRule(returnInOrder, "against.return_in_order"),
  goodsRule(sameNumberReturned, "against.same_number_returned"),
  failedAttempts,
  withdrawnEvents,
  checksFailed,
  reviewSays("says_problem", "against.review_reports_problem"),
  reviewSays("says_not_received", "against.review_denies_receipt"),
  messageReportsProblem,
  messageDeniesReceipt,
  unreadable,
];
