import type { CustomerMessageContent } from "./content.ts";

/** Ways in which a merchant can say that a message came or went. */
export const MESSAGE_MEDIA = ["email", "chat", "telephone", "other"] as const;
export type MessageMedium = (typeof MESSAGE_MEDIA)[number];

export const MESSAGE_DIRECTIONS = ["received", "sent"] as const;
export type MessageDirection = (typeof MESSAGE_DIRECTIONS)[number];

/** Whether these are the customer's own words: a note of a telephone call is the shop's, whoever rang. */
export function isWrittenByCustomer({ direction, medium }: CustomerMessageContent): boolean {
  return direction !== "sent" && medium !== "telephone";
}

/**
 * Which way a stored e-mail went, by the address on the order.
 * @returns undefined when that address neither wrote nor was written to: the customer may have another one
 */
export function directionOf(
  mail: { from: string; to: readonly string[] },
  customerEmail: string | null,
): MessageDirection | undefined {
  const plain = (address: string) => address.trim().toLowerCase();
  if (!customerEmail) return undefined;
  const customer = plain(customerEmail);
  if (plain(mail.from) === customer) return "received";
  return mail.to.some((address) => plain(address) === customer) ? "sent" : undefined;
}
