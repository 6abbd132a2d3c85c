import { z } from "zod";
import { id, instant, words } from "./fields.ts";

/** What the shop and the customer wrote, and what the shop recorded, sent and released. */

/** The mediation that a paper was made for, see claim/mediation.ts: it is evidence nowhere else. */
const mediation = z.object({ claim: z.string(), body: z.string() }).nullish();

/** A number on an article, as serial-number.ts writes it. */
const serialNumber = z.object({ kind: z.enum(["serial", "imei"]), number: z.string() });

/** What the merchant recorded of one packed parcel. */
export const packingContent = z.object({
  id: z.string(),
  /** When it was recorded, by our clock: nobody can date it back. */
  at: instant,
  /** Such as `merchant:71`. */
  by: z.string(),
  /** Null while the order has no parcel yet, or one only. */
  fulfillment_id: id.nullable(),
  grams: z.number().int().positive().nullable(),
  serials: z.array(serialNumber),
  /** What went in, in the merchant's words. */
  note: words,
});
export type PackingContent = z.infer<typeof packingContent>;

/** How a return came back. */
export const RETURN_CONDITIONS = ["as_sent", "used", "damaged", "incomplete", "other_item", "empty"] as const;
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number];

/** What was found when a return was inspected. */
export const returnInspectionContent = z.object({
  id: z.string(),
  /** When it was recorded, by our clock. */
  at: instant,
  by: z.string(),
  /** The day of the inspection, as the merchant names it. */
  inspected_on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Who inspected it. */
  inspector: words,
  condition: z.enum(RETURN_CONDITIONS),
  /** What is missing, worn or other, in his words. */
  findings: words,
  serials: z.array(serialNumber),
  photos: z.array(
    z.object({ file_id: z.string(), name: words, media_type: z.string(), bytes: z.number(), sha256: z.string() }),
  ),
});
export type ReturnInspectionContent = z.infer<typeof returnInspectionContent>;

/** Ways of delivery that a customer can choose instead of being handed the parcel himself. */
export const PREFERENCES = ["neighbour", "safe_place", "mailbox", "pickup_point"] as const;
export type Preference = (typeof PREFERENCES)[number];

/** What the customer chose for a parcel of this order. */
export const deliveryPreferenceContent = z.object({
  id: z.string(),
  /** When it was recorded, by our clock. */
  at: instant,
  by: z.string(),
  preference: z.enum(PREFERENCES),
  /** Where he said so. */
  told_by: z.enum(["checkout", "message", "carrier"]),
  /** The customer's words. */
  words,
});
export type DeliveryPreferenceContent = z.infer<typeof deliveryPreferenceContent>;

/** What was said between the customer, or somebody for him, and the shop about an order. */
export const customerMessageContent = z.object({
  id: z.string(),
  at: instant,
  from: z.string(),
  /** `email`, `form`, `chat`, `telephone` (a note of the shop's), `delivery_question`, `other` */
  medium: z.string(),
  text: z.string(),
  /** As seen by the shop; absent in entries that hold nothing but what came in. */
  direction: z.enum(["received", "sent"]).nullish(),
  subject: z.string().nullish(),
  /** The stored e-mail that it was read from. */
  original: z.object({ file_id: z.string(), sha256: z.string(), attachments: z.array(z.string()) }).nullish(),
  /** Who put it into the ledger, such as `merchant:71`. */
  added_by: z.string().nullish(),
  mediation,
});
export type CustomerMessageContent = z.infer<typeof customerMessageContent>;

/** A file added by the merchant; its bytes are kept in the file storage under the hash. */
export const merchantFileContent = z.object({
  id: z.string(),
  at: instant,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  caption: z.string(),
  /** Which requirement of the assessment the merchant says it shows, such as `delivery_signature`. */
  shows: z.string().nullish(),
  mediation,
});

/** That a paper may be used outside the mediation it was made for. */
export const paperReleaseContent = z.object({
  id: z.string(),
  at: instant,
  /** The ledger entry that holds the paper. */
  entry: z.string(),
  /** The claim of that mediation, such as `W-0311`. */
  claim: z.string(),
  /** Such as `merchant:71`. */
  by: z.string(),
});

/** A response that left, or was handed to the merchant to send. */
export const responseContent = z.object({
  id: z.string(),
  at: instant,
  claimNumber: z.number(),
  channel: z.string(),
  stance: z.string(),
  recipient: z.string(),
  subject: z.string(),
  text: z.string(),
  /** What was prepared, where the merchant wrote another text. */
  original: z.string().nullish(),
  /** The texts of Shopify's form, and what was prepared of those that the merchant rewrote. */
  fields: z.record(z.string(), z.string()).nullish(),
  original_fields: z.record(z.string(), z.string()).nullish(),
  /** Made for a mediation: it is evidence nowhere else. */
  confidential: z.boolean().nullish(),
  mediation,
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});
