/** Why a message could not be handled, as far as the program's own words tell (shopify/interpret-webhook.ts, carriers). */
export type CauseWord = "unreadable" | "unknown_topic" | "incomplete" | "failed";

/** Rules of reading name the field first: `customer.id: Invalid input; …`. */
const FIELD_RULE = /^[\w.-]+: (?:Invalid|Too |Unrecognized|is missing)/;

/** Of a carrier's message: `not JSON`, `an HTML page instead of XML`. */
const NO_FORMAT = /^(?:not|an? .+ instead of) (?:JSON|XML)$/;
/** And of one that is JSON or XML but nothing of that carrier's: `not a body of Sendcloud's`. */
const NO_BODY = /^(?:not an? |no .+ in the )/;

/** A plain word for the cause of a dead letter. */
export function causeWord(cause: string): CauseWord {
  if (cause === "the body is not JSON" || NO_FORMAT.test(cause)) return "unreadable";
  if (cause.startsWith("the topic ")) return "unknown_topic";
  return FIELD_RULE.test(cause) || NO_BODY.test(cause) ? "incomplete" : "failed";
}

const TOPICS = [
  "orders",
  "order_transactions",
  "refunds",
  "fulfillments",
  "fulfillment_events",
  "returns",
  "disputes",
  "customers",
  "shop",
  "app",
  "bulk_operations",
  "carriers",
  "reviews",
] as const;

/** What a topic such as `orders/updated` is about. */
export function topicWord(topic: string): (typeof TOPICS)[number] | "other" {
  const [subject] = topic.split("/");
  return TOPICS.find((known) => known === subject) ?? "other";
}
