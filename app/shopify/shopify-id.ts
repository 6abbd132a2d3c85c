/**
 * The decimal text at the end of a Shopify global id: `gid://shopify/Order/1042` → `1042`.
 * @throws Error when the text is no global id
 */
export function numericId(gid: string): string {
  const match = /^gid:\/\/shopify\/\w+\/(\d+)(?:\?.*)?$/.exec(gid);
  if (!match?.[1]) throw new Error(`not a Shopify global id: ${gid}`);
  return match[1];
}

/** The global id of a thing of that type: `Order`, `1042` → `gid://shopify/Order/1042`. */
export function globalId(type: string, id: string): string {
  return `gid://shopify/${type}/${id}`;
}
