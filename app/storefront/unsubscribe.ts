import type { Formality } from "#app/domain/formality.ts";
import type { Language } from "#app/domain/language.ts";
import { UNSUBSCRIBE_WORDS } from "#app/domain/review/do-not-mail/words.ts";
import { filled } from "#app/domain/review/filled.ts";
import { escapeLiquid } from "./escape.ts";

/** `open`: asks for a press of its button; `done`: he is on the list; `gone`: there is no such link, or its time is over. */
export type UnsubscribeState = "open" | "done" | "gone";

/**
 * What the page says on which a customer refuses mails after an order, without script. Looking at it changes nothing: mail
 * scanners open links.
 * @param about `action`: where the form goes; null: to the page itself
 * @returns the title as text, and the page's content as HTML that means nothing to Liquid
 */
export function unsubscribeContent(
  state: UnsubscribeState,
  about: { language: Language; formality: Formality; shop: string; action: string | null },
): { title: string; html: string } {
  const words = UNSUBSCRIBE_WORDS[about.language];
  const say = (text: string) => escapeLiquid(filled(text, about.formality, { shop: about.shop }));
  const action = about.action === null ? "" : ` action="${escapeLiquid(about.action)}"`;
  const html =
    state === "open"
      ? `<p>${say(words.what)}</p><p>${say(words.stays)}</p><form method="post"${action}>` +
        `<button type="submit" class="button" style="padding:.75rem 1rem">${say(words.button)}</button></form>`
      : `<p role="status">${say(words[state])}</p>`;
  return { title: words.title, html: `<h1>${say(words.title)}</h1>${html}` };
}
