import type { Language } from "#app/domain/language.ts";

/**
 * A page's content in a column that fits into any theme. Its address holds a secret, which it passes on to nobody: the header
 * that says so may get lost in Shopify's proxy.
 */
export function column(language: Language, html: string): string {
  return `<meta name="referrer" content="no-referrer"><div class="page-width" lang="${language}" style="max-width:36rem;margin:2rem auto;padding:0 1rem">${html}</div>`;
}
