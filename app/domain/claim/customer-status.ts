import { inquiriesOf } from "../carrier-inquiry/inquiry.ts";
import { refundsMade } from "../evidence/assessment/order-requirements.ts";
import type { OrderFacts } from "../evidence/facts.ts";
import type { Handover } from "../evidence/handover.ts";
import { admissibleFacts } from "../evidence/mediation-papers.ts";
import { parcelEvents } from "../evidence/parcel-events.ts";
import { parcelsOf } from "../evidence/parcels.ts";
import type { Instant } from "../time.ts";
import { claimReference } from "./claim-reference.ts";
import type { Amount } from "./events.ts";
import { rungWithId } from "./ladder/ladder.ts";
import { isClosed, type OpenedClaim } from "./state.ts";

/** How a claim stands, as its customer may know it: no word of what we think of it. */
export type CustomerState =
  | "received"
  /** We acknowledged it and look into it. */
  | "looking_into"
  | "answered"
  /** We offered a solution that waits for him or for us. */
  | "solution_offered"
  /** Before a mediator or a body that decides. */
  | "elsewhere"
  | "closed";

/** One line of the timeline that customer and shop share. */
export type CustomerLine = { at: Instant } & (
  | { tells: "ordered"; order: string }
  | { tells: "shipped"; carrier: string | null; numbers: string[] }
  /** Shopify's FulfillmentEventStatus; `handover`: how it was handed over, never to whom. */
  | { tells: "parcel"; status: string; handover: Handover | null }
  | { tells: "claim"; words: string }
  | { tells: "message"; from: "customer" | "shop"; words: string }
  | { tells: "letter"; subject: string; words: string }
  | { tells: "carrier_asked" }
  | { tells: "carrier_answered" }
  | { tells: "return"; status: string }
  | { tells: "refund"; amount: Amount }
  | { tells: "elsewhere" }
  | { tells: "closed" }
);

export type CustomerStatus = {
  reference: string;
  order: string | null;
  openedAt: Instant;
  state: CustomerState;
  /** By when we said that he hears from us. */
  answerBy: Instant | null;
  /** The latest first. */
  lines: CustomerLine[];
};

/**
 * What a customer may see of his claim: what he and we said to each other, what happened to the parcel and the money, and how
 * it stands. Nothing of our judgement, our drafts and notes, the bank, a mediation, other claims or other people.
 * @param number the claim's
 * @returns undefined for a claim that is between the shop and a bank or payment provider
 */
export function statusForCustomer(claim: OpenedClaim, number: number, known: OrderFacts): CustomerStatus | undefined {
  if (claim.channel !== "customer" && claim.channel !== "mediator") return undefined;
  const facts = admissibleFacts(known, undefined);
  const reference = claimReference(number);
  const order = facts.order?.value;
  const lines = [
    ...orderLines(facts),
    ...parcelLines(facts),
    ...conversation(claim, number, facts),
    ...inquiryLines(reference, facts),
    ...moneyLines(facts),
    ...(claim.rung && isElsewhere(claim) ? [{ at: claim.rung.at, tells: "elsewhere" as const }] : []),
    ...(claim.closedAt ? [{ at: claim.closedAt, tells: "closed" as const }] : []),
  ] satisfies CustomerLine[];
  return {
    reference,
    order: order?.name ?? null,
    openedAt: claim.openedAt,
    state: stateOf(claim),
    answerBy: stateOf(claim) === "looking_into" ? (claim.dueAt ?? null) : null,
    lines: lines.toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0)),
  };
}

function stateOf(claim: OpenedClaim): CustomerState {
  if (isClosed(claim.status)) return "closed";
  if (isElsewhere(claim)) return "elsewhere";
  if (claim.status === "settling") return "solution_offered";
  if (!claim.answered) return "received";
  return claim.answered.stance === "investigate" ? "looking_into" : "answered";
}

/** A mediator or a body has it; what a consumer says in public, or a lawyer writes, is not that. */
function isElsewhere({ channel, rung }: OpenedClaim): boolean {
  const level = rungWithId(rung?.id)?.level;
  return level === undefined ? channel === "mediator" : level === 4 || level === 5;
}

function orderLines({ order, fulfillments }: OrderFacts): CustomerLine[] {
  const placed = order?.value.processed_at ?? order?.value.created_at;
  return [
    ...(placed ? [{ at: placed, tells: "ordered" as const, order: order?.value.name ?? "" }] : []),
    ...fulfillments.flatMap(({ value }): CustomerLine[] => {
      if (!value.created_at || value.status === "cancelled") return [];
      const numbers = value.tracking_numbers?.length ? value.tracking_numbers : [value.tracking_number ?? ""];
      const carrier = value.tracking_company ?? null;
      return [{ at: value.created_at, tells: "shipped", carrier, numbers: numbers.filter(Boolean) }];
    }),
  ];
}

/** The same scan told by several sources is one line; what says least in our favour stands. */
function parcelLines(facts: OrderFacts): CustomerLine[] {
  return parcelsOf(facts).flatMap((parcel) =>
    parcelEvents(facts, parcel).map(({ at, status, reports }): CustomerLine => {
      const handover = reports.find((report) => report.handover)?.handover?.handover ?? null;
      return { at, tells: "parcel", status, handover };
    }),
  );
}

/** His words and ours. Notes of telephone calls are ours alone, and letters to banks and bodies are not to him. */
function conversation(claim: OpenedClaim, number: number, facts: OrderFacts): CustomerLine[] {
  const isClaim = (text: string) => text === claim.statement;
  return [
    { at: claim.openedAt, tells: "claim", words: claim.channel === "customer" ? (claim.statement ?? "") : "" },
    ...facts.messages
      .filter(({ value }) => !isClaim(value.text))
      .map(({ value }): CustomerLine => ({ at: value.at, tells: "message", from: "customer", words: value.text })),
    ...facts.shopRecords
      .filter(({ value }) => value.direction === "sent" && value.medium !== "telephone")
      .map(({ value }): CustomerLine => ({ at: value.at, tells: "message", from: "shop", words: value.text })),
    ...facts.responses
      .filter(({ value }) => value.claimNumber === number && !value.confidential && isToCustomer(value, facts))
      .map(({ value }): CustomerLine => ({ at: value.at, tells: "letter", subject: value.subject, words: value.text })),
  ];
}

/** A letter that the shop mailed itself is a hand-off to the address on the order. */
function isToCustomer(
  { channel, recipient }: OrderFacts["responses"][number]["value"],
  { order }: OrderFacts,
): boolean {
  const address = order?.value.email ?? order?.value.contact_email;
  const isOrders = Boolean(address) && recipient.trim().toLowerCase() === address?.trim().toLowerCase();
  return channel === "customer_email" || (channel === "hand_off" && isOrders);
}

/** That the carrier was asked and answered for this claim; what it said is told in a letter. */
function inquiryLines(reference: string, facts: OrderFacts): CustomerLine[] {
  return inquiriesOf(facts)
    .filter((inquiry) => inquiry.claim === reference)
    .flatMap(({ handedOff, answers }): CustomerLine[] => [
      ...(handedOff ? [{ at: handedOff.value.at, tells: "carrier_asked" as const }] : []),
      ...answers.map(({ value }) => ({ at: value.at, tells: "carrier_answered" as const })),
    ]);
}

function moneyLines(facts: OrderFacts): CustomerLine[] {
  return [
    ...facts.returns.map(({ occurredAt, value }): CustomerLine => ({
      at: occurredAt,
      tells: "return",
      status: value.status?.toLowerCase() ?? "",
    })),
    ...refundsMade(facts).map(({ at, amount: { minor, currency } }): CustomerLine => ({
      at,
      tells: "refund",
      amount: { minor: minor.toString(), currency },
    })),
  ];
}
