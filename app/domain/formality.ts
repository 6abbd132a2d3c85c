/** How a shop addresses its customers in Dutch. German and French have one form: Sie, vous. */
export type Formality = "u" | "je";

/** A text in that form: of each `[u-vorm|je-vorm]` one stays. */
export function inFormality(text: string, formality: Formality): string {
  return text.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_both, formal: string, informal: string) =>
    formality === "u" ? formal : informal,
  );
}

/** As the database keeps it; a shop that never chose says u. */
export function formalityOf(kept: string | null | undefined): Formality {
  return kept === "je" ? "je" : "u";
}
