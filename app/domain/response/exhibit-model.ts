import type { AssessedClaim } from "#app/domain/evidence/assessment/model.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { ExhibitSection } from "./document.ts";
import type { DisputeFileSlot } from "./limits.ts";
import type { LetterLanguage } from "./sentences/say.ts";

/** Who gets the exhibits: a consumer sees nothing of payment checks and internal overviews. */
export type Audience = "consumer" | "body" | "bank";

/** An exhibit before it has its letter. `key` names what it shows: `shipment`, `delivery`, or a file's entry id. */
export type DraftExhibit = {
  key: string;
  slot: DisputeFileSlot;
  entries: string[];
  section: Omit<ExhibitSection, "label">;
};

export type ExhibitInput = {
  facts: OrderFacts;
  claim: AssessedClaim;
  language: LetterLanguage;
  timeZone: string;
  audience: Audience;
  /** See ResponseInput. */
  sources?: Readonly<Record<string, string>> | undefined;
};
type Row = ExhibitSection["facts"][number];

/** A line of an exhibit; none when there is nothing to say. */
export function row(label: string, value: string | null | undefined, evidence: string[]): Row[] {
  return value ? [{ label, value, evidence }] : [];
}

/** Who tells, by name: Shopify, or a carrier's own service. */
export function sourceName({ sources }: ExhibitInput, source: string): string {
  return source === "shopify" ? "Shopify" : (sources?.[source] ?? source);
}
