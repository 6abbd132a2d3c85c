import { type Formality, inFormality } from "../formality.ts";

/** A text for a customer in the shop's form of address, with its gaps filled; a gap that is not named becomes empty. */
export function filled(text: string, formality: Formality, gaps: Readonly<Record<string, string>>): string {
  return inFormality(text, formality).replace(/\{(\w+)\}/g, (_gap, name: string) => gaps[name] ?? "");
}
