import { hoursBetween, type Instant } from "../time.ts";
import { speaksOfLaw } from "./representation.ts";
import { isClosed, type OpenedClaim } from "./state.ts";

/** How long an automatic acknowledgment waits, so that a person can stop it, in seconds. */
export const AUTOMATIC_UNDO_SECONDS = 300;

/** A claim that was written down later than this after it came is answered by a person. */
const LATEST_HOURS = 72;

/** Why no acknowledgment leaves by itself. */
export type NoAcknowledgment =
  | "off"
  /** It came by a bank, a provider or a mediator, or nobody knows the order. */
  | "not_direct"
  /** A lawyer or legal-aid insurer writes, or formal notice was given: that stops every automatic letter. */
  | "represented"
  /** It went up the ladder. */
  | "escalated"
  /** A person answered, through the app or beside it, or the claim is over. */
  | "answered"
  | "long_ago";

/**
 * Whether a customer's own claim may be acknowledged without a click: the first letter only, which refuses nothing. Asked
 * before it is prepared and again before it leaves.
 * @param enabled the merchant switched it on
 * @param writtenTo the moments of messages that the shop sent the customer otherwise
 * @returns why not; undefined when it may leave
 */
export function noAcknowledgment(
  claim: OpenedClaim,
  { enabled, writtenTo }: { enabled: boolean; writtenTo: readonly Instant[] },
  now: Instant,
): NoAcknowledgment | undefined {
  if (!enabled) return "off";
  if (claim.channel !== "customer" || !claim.orderId) return "not_direct";
  if (claim.reason === "legal_representative" || claim.reason === "formal_notice") return "represented";
  if (speaksOfLaw(claim.statement ?? "")) return "represented";
  if (claim.rung) return "escalated";
  if (claim.step !== "acknowledge" || claim.answered || isClosed(claim.status)) return "answered";
  if (writtenTo.some((at) => at >= claim.openedAt)) return "answered";
  return hoursBetween(claim.openedAt, now) > LATEST_HOURS ? "long_ago" : undefined;
}
