import type { Instant } from "../time.ts";
import type { EvidenceKind } from "./kinds.ts";

/**
 * An evidence entry as rules read it: where it stands in its order's ledger and what it says.
 * `content` is undefined once the customer's data were erased.
 */
export type EvidenceEntry = {
  id: string;
  seq: number;
  kind: EvidenceKind;
  /** Which thing of that kind: Shopify's id as decimal text, or an id of ours. */
  entity: string;
  /** When it happened, by the words of its source. */
  occurredAt: Instant;
  /** When we recorded it. */
  recordedAt: Instant;
  content: unknown;
};
