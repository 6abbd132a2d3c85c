import type { Strength, Weight } from "./model.ts";
import type { RequirementId } from "./requirements.ts";
import type { SourceId } from "./sources.ts";

/** What a claim of one reason needs before one forum. */
export type ReasonTable = {
  requirements: readonly { id: RequirementId; weight: Weight; source: SourceId }[];
  /** Sets of requirements that reach a strength when all of one set are held. */
  levels: Record<Exclude<Strength, "none">, readonly (readonly RequirementId[])[]>;
  /** Evidence rarely changes the outcome, whatever is held. */
  unarguable?: boolean;
};
