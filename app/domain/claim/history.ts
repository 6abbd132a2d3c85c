import type { ClaimEvent } from "./events.ts";

/** An event of a claim, with who caused it. */
export type HistoryLine = {
  seq: number;
  actor: "shopify" | "customer" | "system" | "merchant";
  event: ClaimEvent;
};
