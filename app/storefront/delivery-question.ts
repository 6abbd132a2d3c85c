import type { Language } from "#app/domain/language.ts";
import type { Formality } from "#app/domain/formality.ts";
import { QUESTION_WORDS } from "#app/domain/review/delivery-question/words.ts";
import { filled } from "#app/domain/review/filled.ts";
import { column } from "./column.ts";
import { escapeLiquid } from "./escape.ts";

/** What the page shows. */
export type DeliveryPage =
  | { type: "question"; order: string }
  /** The customer said that something is wrong, and writes what. */
  | { type: "problem"; order: string; words: string; error: "tooLong" | "wordsNeeded" | null }
  | { type: "thanksReceived" | "thanksProblem" | "answered" | "gone" };

/**
 * The page that asks a customer whether his order arrived, without script. Looking at it records nothing: mail scanners open
 * links. Only its buttons, which POST, do.
 * @param action the address of the form, below the app proxy's prefix
 */
export function deliveryPage(
  page: DeliveryPage,
  { language, formality, shop, action }: { language: Language; formality: Formality; shop: string; action: string },
): string {
  const words = QUESTION_WORDS[language];
  const say = (text: string, order = "") => escapeLiquid(filled(text, formality, { order, shop }));
  const wrap = (inner: string) => column(language, inner);
  const form = (inner: string) =>
    `<form method="post" action="${escapeLiquid(action)}" style="display:grid;gap:1rem">${inner}</form>`;
  const button = (value: string, text: string) =>
    `<button type="submit" name="answer" value="${value}" class="button" style="font:inherit;padding:.75rem 1rem">${say(text)}</button>`;
  const notice = `<p>${say(words.kept)}</p><p>${say(words.rights)}</p>`;
  switch (page.type) {
    case "question":
      return wrap(
        `<h1>${say(words.title, page.order)}</h1>${notice}${form(
          button("received", words.received) + button("problem", words.problem),
        )}`,
      );
    case "problem":
      return wrap(
        `<h1>${say(words.title, page.order)}</h1>${notice}${form(
          `<label for="delivery-words">${say(words.problemLabel)}</label>` +
            `<textarea id="delivery-words" name="words" rows="6" maxlength="2000" required style="font:inherit"${
              page.error ? ' aria-invalid="true" aria-describedby="delivery-error"' : ""
            }>${escapeLiquid(page.words)}</textarea>` +
            (page.error ? `<p id="delivery-error" role="alert">${say(words[page.error])}</p>` : "") +
            button("problem", words.send) +
            `<a href="${escapeLiquid(action)}">${say(words.back)}</a>`,
        )}`,
      );
    default:
      return wrap(`<p role="status">${say(words[page.type])}</p>`);
  }
}
