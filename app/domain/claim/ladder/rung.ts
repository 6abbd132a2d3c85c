import type { Confidence, Period, Source } from "#app/domain/disclosure/source.ts";
import type { ClockId } from "../clocks/clocks.ts";

/** What the shop gets ready for a rung. Words for the merchant in needs.ts. */
export type Need =
  | "order"
  | "terms_version"
  | "contact_history"
  | "dispatch"
  | "delivery_proof"
  | "carrier_inquiry"
  | "photos"
  | "return_status"
  | "refund_status"
  | "own_position"
  | "counter_claim_points"
  | "company_data"
  | "shopify_form"
  | "provider_portal"
  | "lawyer";

/** What the shop writes on a rung, if anything; see letters in domain/response. */
export type RungLetter = "acknowledge" | "answer" | "position" | "defence" | "public" | "bank";

/** For whom a rung exists. An absent key does not restrict. */
export type RungScope = {
  /** ISO 3166-1 alpha-2 of the trader: decides the body. */
  traderCountry?: readonly string[];
  /** ISO 3166-1 alpha-2 of the consumer: decides the law. */
  consumerCountry?: readonly string[];
  /** The trader's body in the directory of disclosure/entities.ts. */
  body?: readonly string[];
  /** Only a trader who takes part: willing, a member or obliged. */
  takesPart?: true;
  /** Only a trader who has a contract with a consumer mediator. */
  hasMediator?: true;
  /** Trader and consumer live in different states. */
  acrossBorders?: true;
};

/**
 * One rung of a ladder of escalation. Levels: 0 check first, 1 acknowledge, 2 investigate, 3 settle or show evidence,
 * 4 mediation, 5 binding decision, 6 outside. `ladder`: the complaint itself, or a payment's own way, which can run beside.
 */
export type Rung = Period & {
  id: string;
  level: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  ladder:
    | "complaint"
    | "shopify"
    | "paypal"
    | "klarna"
    | "mollie"
    | "adyen"
    | "stripe"
    | "braintree"
    | "direct_debit"
    /** Any other payment provider. */
    | "provider";
  scope: RungScope;
  /** Who alone can begin it. */
  starter: "shop" | "consumer" | "bank" | "provider" | "body";
  /** The term, where one is published. A date that the other side names stands above it. */
  clock?: ClockId;
  needs: readonly Need[];
  /** `order`: the order's language; otherwise the body's, ISO 639-1. */
  language: "order" | "nl" | "de" | "fr" | "en";
  letter?: RungLetter;
  /** Papers made here leave it only after the merchant confirmed. */
  confidential?: true;
  words: Record<"nl" | "en", RungWords>;
  source: Source;
  confidence: Confidence;
};

/** For the merchant. */
export type RungWords = {
  title: string;
  /** What starts the clock. */
  starts: string;
  doNow: string;
  /** If we do nothing. */
  ifNothing: string;
  customerCan: string;
};
