import type { Language } from "#app/domain/language.ts";

/** A page's content in a column that fits into any theme. */
export function column(language: Language, html: string): string {
  return `<div class="page-width" lang="${language}" style="max-width:36rem;margin:2rem auto;padding:0 1rem">${html}</div>`;
}
