import type { CodeMeaning } from "./carrier.ts";

/** A code that nobody explained to us. It is counted by its warning, never guessed at. */
export const UNEXPLAINED: CodeMeaning = { status: "unknown", handover: null };

/**
 * What a code means by a carrier's table. A code outside the table means nothing and leaves one `unknown code X` in
 * the warnings, however often it occurs.
 * @param warnings the reading's list, added to
 */
export function meaningIn(table: Record<string, CodeMeaning>, code: string, warnings: string[]): CodeMeaning {
  const meaning = Object.hasOwn(table, code) ? table[code] : undefined;
  if (!meaning) warnOnce(warnings, `unknown code ${code}`);
  return meaning ?? UNEXPLAINED;
}

/** The same meaning for each of several codes, as rows of a table. */
export function rows(codes: string, meaning: CodeMeaning): Record<string, CodeMeaning> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, meaning]));
}

/** Adds a warning unless it is there already. */
export function warnOnce(warnings: string[], warning: string): void {
  if (!warnings.includes(warning)) warnings.push(warning);
}
