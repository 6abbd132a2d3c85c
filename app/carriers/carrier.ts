import type { Handover } from "#app/domain/evidence/handover.ts";
import type { NumberForm } from "#app/domain/order/tracking-number.ts";
import type { Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { RateLimit } from "#app/domain/tracking/rate-limit.ts";
import type { CARRIER_IDS } from "#app/generated/providers/carriers-ids.ts";
import type { CredentialField, Credentials, ProviderFailure, ProviderHttp, Words } from "#app/providers/provider.ts";

/** The name of a carrier's folder. */
export type CarrierId = (typeof CARRIER_IDS)[number];

/** Shopify's FulfillmentEventStatus in lower case; `unknown` for a code nobody explained to us. */
export const TRACKING_STATUSES = [
  "label_purchased",
  "label_printed",
  "confirmed",
  "carrier_picked_up",
  "in_transit",
  "delayed",
  "out_for_delivery",
  "attempted_delivery",
  "ready_for_pickup",
  "delivered",
  "failure",
  "unknown",
] as const;
export type TrackingStatus = (typeof TRACKING_STATUSES)[number];

/** What a carrier's code means: Shopify's status, and how the parcel reached a person, if it did. */
export type CodeMeaning = { status: TrackingStatus; handover: Handover | null };

/** One thing that a carrier reports about a parcel. */
export type TrackingEvent = CodeMeaning & {
  at: Instant;
  /** As the carrier names it: a town, a parcel shop; null when it names none. */
  place: string | null;
  /** The name of who received or signed, in the carrier's words. */
  receiver: string | null;
  /** The carrier's own code. */
  code: string;
  /** The carrier's own words for it. */
  description: string | null;
};

/** `document`: a POD letter or PDF. */
export type ProofKind = "signature" | "photo" | "document";

/** A proof of delivery that came inside an answer, sniffed and trimmed. `mediaType` is what the bytes are, whatever the carrier says. */
export type Proof = { kind: ProofKind; mediaType: string; bytes: Uint8Array };

/** A proof that has to be fetched from the carrier's own address with its credentials. */
export type ProofLink = { kind: ProofKind; url: string };

/** What an answer or a push says about one parcel. */
export type CarrierReading = {
  /** The parcel's number as the carrier writes it; null when the answer names none. */
  trackingNumber: string | null;
  /** False: the carrier does not know the parcel (yet). */
  found: boolean;
  /** In order of happening. */
  events: TrackingEvent[];
  /** The carrier's present state, by its own rule; null when it tells none. */
  current: TrackingEvent | null;
  /** As the carrier's record names it; `measured` only where it says that it weighed the parcel. */
  weight?: { grams: number; measured: boolean };
  proof: Proof[];
  links: ProofLink[];
  /** What was strange: unknown codes (`unknown code X`), times without meaning, contradictions. */
  warnings: string[];
};

/** What a parcel is asked by. */
export type ParcelQuery = { trackingNumber: string; postalCode?: string; country?: string };

/** Asks for one parcel, proofs included as far as the answer holds them. */
export type Poll = (
  http: ProviderHttp,
  credentials: Credentials,
  query: ParcelQuery,
  now: Instant,
) => Promise<Result<CarrierReading, ProviderFailure>>;

/** One list of all the shop's parcels that changed in a period, so that those that did not need not be asked for. */
export type Updates = {
  /** How often the list is asked for. */
  everyMinutes: number;
  /** The longest period of one question, and how far back it may begin. */
  longestHours: number;
  furthestHours: number;
  /** Whether the shop entered what this needs. */
  canAsk(credentials: Credentials): boolean;
  ask(
    http: ProviderHttp,
    credentials: Credentials,
    period: { from: Instant; until: Instant },
    now: Instant,
  ): Promise<Result<CarrierReading[], ProviderFailure>>;
};

/** Whether the credentials work, and whether they may read proof of delivery; null: the carrier does not tell. */
export type ConnectionTest = (
  http: ProviderHttp,
  credentials: Credentials,
) => Promise<Result<{ mayReadProof: boolean | null }, ProviderFailure>>;

/** A push: is it the carrier's, and which event is it, so that a repetition is recognised? */
export type Push = {
  /** Compares in constant time. Headers in lower case. */
  verify(request: { headers: Record<string, string>; body: Uint8Array }, credentials: Credentials): boolean;
  /** A name of this delivery: the vendor's event id, or the hash of the body where it has none. */
  idOf(body: Uint8Array): string;
};

/** Everything that makes a carrier: one folder with one of these in its `manifest.ts`, under the name `manifest`. */
export type Carrier = {
  id: CarrierId;
  label: string;
  /** The vendor's documentation. */
  docs: string;
  /** Names under which Shopify's `tracking_company` knows it. */
  companies: string[];
  /** The forms of its tracking numbers; none for an aggregator, whose numbers are the carriers'. */
  trackingNumbers: NumberForm[];
  /** It speaks for many carriers: every parcel of a shop that is connected with it may have been sent through it. */
  aggregator?: boolean;
  credentials: CredentialField[];
  /** Where a merchant finds what the form asks for, in a sentence or two. */
  credentialsHelp: Words;
  /** What it can prove at best. */
  proves: {
    time: boolean;
    receiver: boolean;
    handover: boolean;
    signature: boolean;
    photo: boolean;
    document: boolean;
  };
  rateLimits: RateLimit[];
  /** Days after delivery during which proof can still be asked for; null: not known. */
  retentionDays: number | null;
  /**
   * Reads any body of this carrier, an answer or a push, recognised by its shape. One reading per parcel in it.
   * Never throws on input; a body that is not the carrier's is `malformed`.
   */
  read(body: Uint8Array): Result<CarrierReading[], ProviderFailure>;
  poll?: Poll;
  updates?: Updates;
  test?: ConnectionTest;
  push?: Push;
  /** What a merchant does with the address for pushes, and what he chooses there; of every carrier that pushes. */
  pushHelp?: Words;
};
