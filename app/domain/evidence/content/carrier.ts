import { z } from "zod";
import { id, instant, maybeInstant, text, words } from "./fields.ts";

/** What carriers told, and what was asked of them. */

/** One thing that a carrier's own service told about a parcel, as our map of its codes reads it. */
export const carrierEventContent = z.object({
  /** The carrier's folder, such as `postnl`. */
  carrier: z.string(),
  fulfillment_id: id,
  tracking_number: words,
  /** Shopify's FulfillmentEventStatus in lower case, or `unknown`. */
  status: z.string(),
  /** One of `HANDOVERS`; null before any handover. */
  handover: z.string().nullable(),
  at: instant,
  place: words.nullable(),
  receiver: words.nullable(),
  /** The carrier's own code and words. */
  code: words,
  description: words.nullable(),
});
export type CarrierEventContent = z.infer<typeof carrierEventContent>;

/** A proof of delivery that a carrier gave us; its bytes are kept in the file storage under the hash. */
export const proofOfDeliveryContent = z.object({
  carrier: z.string(),
  fulfillment_id: id,
  tracking_number: words,
  proof: z.enum(["signature", "photo", "document"]),
  /** What the bytes are, not what the carrier calls them. */
  media_type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  file_id: z.string(),
});
export type ProofOfDeliveryContent = z.infer<typeof proofOfDeliveryContent>;

/** A weight of one parcel in a carrier's own record. */
export const carrierWeightContent = z.object({
  carrier: z.string(),
  fulfillment_id: id,
  tracking_number: words,
  grams: z.number().int().positive(),
  /** Whether the carrier says that it weighed the parcel; else the weight may be the one that was announced. */
  measured: z.boolean(),
});
export type CarrierWeightContent = z.infer<typeof carrierWeightContent>;

/** What every step of an inquiry with a carrier names. `by`: who took it, such as `merchant:71`. */
const inquiryStep = { inquiry_id: z.string(), at: instant, by: z.string() };

/** One step of an inquiry with the carrier, or with the service that sold the label. Each is an entry of its own. */
export const carrierInquiryContent = z.discriminatedUnion("step", [
  z.object({
    ...inquiryStep,
    step: z.literal("prepared"),
    /** A row of the table of desks, such as `postnl`. */
    desk: z.string(),
    matter: z.enum(["loss", "not_received", "damage", "proof"]),
    fulfillment_id: id,
    tracking_number: words,
    /** The claim it serves, such as `W-0311`. */
    claim: z.string().nullable(),
    /** Until when the desk takes it, and by which row of the clock table; null: no term is known. */
    due_at: maybeInstant,
    clock: text,
  }),
  z.object({
    ...inquiryStep,
    step: z.literal("handed_off"),
    /** The form's content as it was handed over, in the carrier's language. */
    fields: z.array(z.object({ id: z.string(), label: z.string(), text: words })),
    files: z.array(z.object({ name: words, sha256: z.string() })),
    /** The number under which the desk keeps it. */
    reference: text,
  }),
  z.object({
    ...inquiryStep,
    step: z.literal("answered"),
    /** The desk's statement: handed over to somebody, found again, not found, or damage acknowledged. */
    finding: z.enum(["delivered", "found", "not_found", "damaged"]),
    receiver: text,
    place: text,
    /** The desk's own words. */
    words,
  }),
  z.object({ ...inquiryStep, step: z.literal("refused"), words }),
  z.object({
    ...inquiryStep,
    step: z.literal("paid"),
    /** Minor units as decimal text. */
    amount: z.object({ minor: z.string().regex(/^\d+$/), currency: z.string().regex(/^[A-Z]{3}$/) }),
    /** The day on which the money came. */
    paid_on: z.string(),
  }),
  z.object({
    ...inquiryStep,
    step: z.literal("payment_corrected"),
    /** What came altogether in that currency; replaces what was written down before. Minor units as decimal text. */
    amount: z.object({ minor: z.string().regex(/^\d+$/), currency: z.string().regex(/^[A-Z]{3}$/) }),
  }),
  z.object({ ...inquiryStep, step: z.literal("closed") }),
]);
export type CarrierInquiryContent = z.infer<typeof carrierInquiryContent>;
