import { readNetworkCode } from "#app/domain/claim/network-codes.ts";
import { CARD_TABLE } from "./card-table.ts";
import type { AssessedClaim } from "./model.ts";

/** Whether evidence hardly ever changes the outcome before a bank: by the reason, or by the network's code. */
export function isUnarguable(claim: AssessedClaim): boolean {
  return CARD_TABLE[claim.reason].unarguable === true || readNetworkCode(claim.networkCode)?.arguable === false;
}
