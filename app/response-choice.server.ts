import { STANCES } from "#app/domain/claim/events.ts";
import { LETTER_LANGUAGES } from "#app/domain/response/sentences/say.ts";
import type { ResponseChoice } from "#app/queries/claims/read-response.ts";

/** What the merchant chose for a response, from an address or a form; a word that we do not know counts as no choice. */
export function responseChoice(chosen: { get(name: string): unknown }): ResponseChoice {
  const stance = STANCES.find((known) => known === chosen.get("stance"));
  const language = LETTER_LANGUAGES.find((known) => known === chosen.get("language"));
  return { ...(stance ? { stance } : {}), ...(language ? { language } : {}) };
}
