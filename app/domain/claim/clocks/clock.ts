import type { Confidence, Period, Source } from "../../disclosure/source.ts";

/**
 * A term that a claim can run on.
 * `nature`: a `rule` of a body, a provider or a law, or a `proposal`: our own term, which the merchant can change.
 * `country`: whose public holidays are no working days. `zone`: where the clock of the body that counts hangs.
 * `confidence`: an unverified term is shown to the merchant with that mark, and never said to a consumer.
 */
export type Clock = Period & {
  id: string;
  length: number;
  unit: "days" | "working_days" | "months";
  nature: "proposal" | "rule";
  country?: string;
  zone?: string;
  source: Source;
  confidence: Confidence;
};
