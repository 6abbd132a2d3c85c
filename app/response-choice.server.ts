import { STANCES } from "#app/domain/claim/events.ts";
import { LETTER_LANGUAGES } from "#app/domain/response/sentences/say.ts";
import type { ResponseChoice } from "#app/queries/claims/read-response.ts";

/** Longer is no amount. */
const MOST_AMOUNT = 30;

/** What the merchant chose for a response, from an address or a form; a word that we do not know counts as no choice. */
export function responseChoice(chosen: { get(name: string): unknown }): ResponseChoice {
  const stance = STANCES.find((known) => known === chosen.get("stance"));
  const language = LETTER_LANGUAGES.find((known) => known === chosen.get("language"));
  const partial = String(chosen.get("partial") ?? "").slice(0, MOST_AMOUNT);
  return { ...(stance ? { stance } : {}), ...(language ? { language } : {}), ...(partial ? { partial } : {}) };
}
