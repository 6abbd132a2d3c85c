import type { Instant } from "../time.ts";
import type { ClaimChannel } from "./events.ts";
import type { ClaimReason } from "./reasons.ts";
import { type ClaimStatus, isClosed } from "./state.ts";

/** Another claim on the same order. */
export type LinkedClaim = {
  /** Such as `W-0311`. */
  reference: string;
  channel: ClaimChannel;
  reason: ClaimReason;
  status: ClaimStatus;
  openedAt: Instant;
};

/**
 * Whether the customer was offered a solution there, or got his money: what was settled, is being settled, or was lost
 * before a bank, which then took the amount from the shop.
 */
export function isCompensated({ status }: LinkedClaim): boolean {
  return status === "settling" || status === "settled" || status === "lost";
}

/** Whether something is still expected there. */
export function isPending(claim: LinkedClaim): boolean {
  return !isClosed(claim.status) && !isCompensated(claim);
}
