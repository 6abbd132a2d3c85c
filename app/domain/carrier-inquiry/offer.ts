import type { ClaimReason } from "../claim/reasons.ts";
import type { OrderFacts } from "../evidence/facts.ts";
import { type Parcel, parcelsOf } from "../evidence/parcels.ts";
import type { Instant } from "../time.ts";
import type { InquiryDesk } from "./desk.ts";
import { type Carriage, desksOfParcel, isProposed } from "./desks-of-parcel.ts";
import { inquiriesOf, type Inquiry, isAbout, isOpen } from "./inquiry.ts";
import { type Matter, matterOf } from "./matter.ts";
import { anchorsOf, daysLeft, type InquiryTerm, inquiryTerm, type TermContext } from "./term.ts";

/** What can be asked about one parcel, and what was. */
export type InquiryOffer = {
  fulfillmentId: string;
  /** Empty where the shop gave none. */
  trackingNumber: string;
  /** What to ask about, unless the merchant chooses otherwise. */
  matter: Matter;
  /** Desks that take it with their terms, the one to turn to first. */
  desks: { desk: InquiryDesk; term: InquiryTerm }[];
  /** The first desk is known to be this parcel's; otherwise the merchant chooses. */
  proposed: boolean;
  /** The newest inquiry about this parcel, one that is open before others. */
  inquiry?: Inquiry;
};

/**
 * What can be asked about each parcel of an order.
 * @param reason of the claim that it would serve; undefined without one
 * @param matter what the merchant chose to ask about instead of what is proposed
 */
export function inquiryOffers(input: {
  facts: OrderFacts;
  reason?: ClaimReason | undefined;
  matter?: Matter | undefined;
  carriageOf: (parcel: Parcel) => Carriage;
  context: TermContext;
}): InquiryOffer[] {
  const { facts, reason, carriageOf, context } = input;
  const inquiries = inquiriesOf(facts);
  return parcelsOf(facts).map((parcel) => {
    const carriage = carriageOf(parcel);
    const desks = desksOfParcel(carriage);
    const matter = input.matter ?? matterOf(parcel, reason);
    const anchors = anchorsOf(facts, parcel);
    const own = inquiries.filter((inquiry) => isAbout(inquiry, parcel));
    const newest = own.findLast(isOpen) ?? own.at(-1);
    return {
      fulfillmentId: parcel.fulfillmentId,
      trackingNumber: parcel.trackingNumbers[0] ?? "",
      matter,
      desks: desks.map((desk) => ({ desk, term: inquiryTerm(desk, matter, anchors, context) })),
      proposed: desks[0] !== undefined && isProposed(desks[0], carriage),
      ...(newest ? { inquiry: newest } : {}),
    };
  });
}

/** What to tell of inquiries beside a claim: the next thing to do about its parcels, if there is one. */
export type InquiryAdvice =
  /** Nobody was asked yet. `days`: how many are left, absent where no term is known. */
  | { state: "ask"; carrier: string; days?: number }
  | { state: "late"; carrier: string }
  | { state: "hand_off"; carrier: string }
  | { state: "waiting"; carrier: string };

/** The most pressing of what there is to do about an order's parcels; undefined when there is none. */
export function inquiryAdvice(offers: readonly InquiryOffer[], now: Instant): InquiryAdvice | undefined {
  const advice = offers.flatMap((offer) => adviceOf(offer, now) ?? []);
  return ORDER.flatMap((state) => advice.filter((one) => one.state === state).toSorted(byDays)).at(0);
}

const ORDER: readonly InquiryAdvice["state"][] = ["ask", "hand_off", "late", "waiting"];

function byDays(a: InquiryAdvice, b: InquiryAdvice): number {
  const days = (one: InquiryAdvice) => (one.state === "ask" ? (one.days ?? Infinity) : Infinity);
  return days(a) === days(b) ? 0 : days(a) - days(b);
}

function adviceOf({ inquiry, desks: [first], proposed }: InquiryOffer, now: Instant): InquiryAdvice | undefined {
  const carrier = proposed ? (first?.desk.name ?? "") : "";
  if (inquiry) {
    if (inquiry.status === "prepared") return { state: "hand_off", carrier };
    return inquiry.status === "handed_off" ? { state: "waiting", carrier } : undefined;
  }
  const latest = first && proposed ? first.term.latest : undefined;
  if (!latest) return { state: "ask", carrier };
  return latest.dueAt < now ? { state: "late", carrier } : { state: "ask", carrier, days: daysLeft(latest.dueAt, now) };
}
