/** The reference that is sent with an invitation: the order's name without the `#` that Shopify sets before it. */
export function orderReferenceOf(name: string): string {
  return name.trim().replace(/^#/, "");
}

/** Whether two ways of writing name one order: `#1042`, ` 1042` and `nl-1042`, `NL-1042`. */
export function sameReference(name: string | null, reference: string): boolean {
  return name !== null && orderReferenceOf(name).toLowerCase() === orderReferenceOf(reference).toLowerCase();
}

/**
 * The ways in which an order's name may be stored, given a reference, for a search by equality. Shopify's names are printed as
 * the shop set them, so only the case in which the reference came, upper and lower case are tried.
 */
export function namesOfReference(reference: string): string[] {
  const bare = orderReferenceOf(reference);
  return [...new Set([bare, bare.toUpperCase(), bare.toLowerCase()].flatMap((text) => [text, `#${text}`]))];
}
