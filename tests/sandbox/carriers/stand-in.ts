import { createHmac } from "node:crypto";
import type { CarrierId } from "#app/carriers/carrier.ts";
import type { Credentials } from "#app/providers/provider.ts";
import type { Parcel, ParcelEvent } from "#tests/sandbox/carriers/parcel.ts";
import type { Call } from "#tests/sandbox/http/call-log.ts";
import type { Shop } from "#tests/sandbox/state/types.ts";

export type CarrierCall = Call;

/** What a carrier knows at the moment it is asked. */
export type CarrierDesk = {
  now: Date;
  shop: Shop;
  /** The carrier's own parcels, oldest first. */
  parcels: readonly Parcel[];
  /** One of them by its number, in whatever spelling; undefined when the carrier does not have it. */
  find(number: string): Parcel | undefined;
  /** The handover whose signature or picture may be shown by now; undefined when there is none, not yet, or not for this account. */
  proofOf(parcel: Parcel): ParcelEvent | undefined;
  /** Whether the account may read proofs of delivery at all. */
  mayReadProof: boolean;
};

/** A carrier as the app meets it: its hosts, paths, ways of logging in, and the shape and quirks of its answers. */
export type StandIn = {
  id: CarrierId;
  hosts: readonly string[];
  /** What a merchant would copy from the carrier's site into the app; obviously no real secrets. */
  credentials: Credentials;
  answer(call: CarrierCall, desk: CarrierDesk): Response | Promise<Response>;
  /** The carrier's own words for wrong credentials. */
  unauthorised(call: CarrierCall): Response;
  /** And for too many requests, with its own way of saying how long to wait. */
  tooMany(seconds: number, now: Date): Response;
  /** How the carrier pushes, by the name of the way; the first is the usual one. */
  pushes?: Record<string, PushWay>;
};

/** A way in which a carrier tells an address of each thing that happens to a parcel. */
export type PushWay = {
  /** What proves that a push is the carrier's, unless the merchant chose another. */
  secret: string;
  /** What is told of an event that just happened; sent as JSON. */
  payload(parcel: Parcel, event: ParcelEvent, desk: CarrierDesk): unknown;
  /** The carrier's own headers, with its signature if it makes one. */
  headers(body: string, secret: string): Record<string, string>;
};

/** The key or user and password of HTTP Basic authentication (RFC 7617), as sent. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** HMAC-SHA256 of a body. */
export function hmac(body: string, secret: string, encoding: "hex" | "base64"): string {
  return createHmac("sha256", secret).update(body).digest(encoding);
}
