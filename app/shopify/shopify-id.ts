/**
 * The decimal text at the end of a Shopify global id: `gid://shopify/Order/1042` → `1042`.
 * @throws Error when the text is no global id
 */
export function numericId(gid: string): string {
  const id = findNumericId(gid);
  if (!id) throw new Error(`not a Shopify global id: ${gid}`);
  return id;
}

/** The same of a global id that may be missing, or be none. */
export function findNumericId(gid: string | null | undefined): string | undefined {
  return /^gid:\/\/shopify\/\w+\/(\d+)(?:\?.*)?$/.exec(gid ?? "")?.[1];
}

/** The global id of a thing of that type: `Order`, `1042` → `gid://shopify/Order/1042`. */
export function globalId(type: string, id: string): string {
  return `gid://shopify/${type}/${id}`;
}
