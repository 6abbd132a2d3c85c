import type { Preference, ReturnCondition } from "#app/domain/evidence/content.ts";

/** What exhibits say in one language. */
export type ExhibitWords = {
  title: Record<
    | "order"
    | "shipment"
    | "delivery"
    | "inquiry"
    | "payment"
    | "mails"
    | "messages"
    | "reviews"
    | "refunds"
    | "returns"
    | "listing"
    | "packing"
    | "inspection"
    | "preference",
    string
  >;
  label: Record<
    | "order"
    | "placed"
    | "items"
    | "total"
    | "address"
    | "email"
    | "ip"
    | "carrier"
    | "number"
    | "time"
    | "place"
    | "receiver"
    | "signed"
    | "words"
    | "source"
    | "status"
    | "amount"
    | "avs"
    | "cvv"
    | "gateway"
    | "from"
    | "subject"
    | "reason"
    | "file"
    | "hash"
    | "site"
    | "stars"
    | "verified"
    | "match"
    | "text"
    | "since"
    | "page"
    | "read"
    | "changed"
    | "price"
    | "variant"
    | "textHash"
    | "imageHash"
    | "image"
    | "excerpt"
    | "recorded"
    | "weight"
    | "carrierWeight"
    | "serial"
    | "imei"
    | "packed"
    | "inspected"
    | "inspector"
    | "condition"
    | "findings"
    | "photo"
    | "choice"
    | "customerWords",
    string
  >;
  /** What a carrier gave as proof of delivery. */
  proof: Record<"signature" | "photo" | "document", string>;
  /** Whose words a message is; `note`: what the shop wrote down of a telephone call. */
  writer: Record<"customer" | "shop" | "note", string>;
  head: { time: string; source: string; status: string; message: string; place: string };
  yes: string;
  /** Beside a text of which only a part is shown. */
  excerptOf: string;
  /** Beside what was recorded only after the claim. */
  recordedLate: string;
  /** Beside a weight that the carrier says it measured. */
  measured: string;
  condition: Record<ReturnCondition, string>;
  preference: Record<Preference, string>;
  toldBy: Record<"checkout" | "message" | "carrier", string>;
  /** `{later}` is a duration. */
  afterOrder: string;
  dossier: string;
  withdrawn: string;
  /** How a review was found to be about the order, by the rules with which one may be shown. */
  match: Readonly<Record<string, string>>;
  /** Shopify's statuses of a fulfillment event; one that is not here is shown as it came. */
  eventStatus: Readonly<Record<string, string>>;
};
