/**
 * Text as it may stand in a page that Shopify evaluates as Liquid: what means something in HTML or in Liquid is written as a
 * character reference.
 */
export function escapeLiquid(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.codePointAt(0)};`);
}
