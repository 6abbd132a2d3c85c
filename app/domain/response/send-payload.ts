import { z } from "zod";
import { DISPUTE_FILE_SLOTS } from "./limits.ts";

/** A file of a response, rendered and kept; `slot` is Shopify's, for a dispute. */
const sentFile = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  key: z.string(),
  slot: z.enum(DISPUTE_FILE_SLOTS).optional(),
});
export type SentFile = z.infer<typeof sentFile>;

const common = {
  language: z.enum(["nl", "en", "de", "fr"]),
  subject: z.string(),
  /** The whole letter, or the whole text for the bank, as it is sent. */
  text: z.string(),
  /** What was prepared, where the merchant wrote another text. */
  original: z.string().optional(),
  files: z.array(sentFile),
};

/**
 * Everything a response consists of, fixed at the click: what is sent is what the merchant saw, also when the evidence
 * changes before it leaves.
 */
export const sendPayload = z.discriminatedUnion("channel", [
  z.object({
    channel: z.literal("customer_email"),
    ...common,
    to: z.string(),
    /** With angle brackets; the same for every attempt. */
    messageId: z.string(),
  }),
  z.object({
    channel: z.literal("shopify_dispute"),
    ...common,
    disputeId: z.string(),
    /** True hands the evidence to the bank for good; false saves it, changeable until the due date. */
    submit: z.boolean(),
    fields: z.record(z.string(), z.string()),
    /** What was prepared of each field that the merchant rewrote. */
    originalFields: z.record(z.string(), z.string()).optional(),
    shippingAddress: z.record(z.string(), z.string()).optional(),
  }),
  z.object({
    channel: z.literal("hand_off"),
    ...common,
    /** Where the merchant takes it: an address of the admin or of a body's site. */
    destination: z.string(),
    fields: z.record(z.string(), z.string()),
    originalFields: z.record(z.string(), z.string()).optional(),
    /** For a mail that the merchant sends himself. */
    to: z.string().optional(),
    messageId: z.string().optional(),
  }),
]);
export type SendPayload = z.infer<typeof sendPayload>;
export type MailPayload = Extract<SendPayload, { channel: "customer_email" }>;
export type DisputePayload = Extract<SendPayload, { channel: "shopify_dispute" }>;

/**
 * What stays of a payload when its customer is erased: which way it went, no word, name, address or file. A mail that has
 * not left yet then has nobody to go to, and fails.
 */
export function erasePayload(payload: SendPayload): SendPayload {
  const { language } = payload;
  const common = { language, subject: "", text: "", files: [] };
  switch (payload.channel) {
    case "customer_email":
      return { channel: payload.channel, ...common, to: "", messageId: payload.messageId };
    case "shopify_dispute":
      return { channel: payload.channel, ...common, disputeId: payload.disputeId, submit: payload.submit, fields: {} };
    case "hand_off":
      return {
        channel: payload.channel,
        ...common,
        fields: {},
        destination: payload.to === undefined ? payload.destination : "",
      };
  }
}
