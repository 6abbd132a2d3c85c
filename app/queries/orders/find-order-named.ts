import { listOrders } from "./list-orders.ts";

/**
 * The newest order of that name.
 * @param name with or without the number sign: `#1042` or `1042`
 * @returns our id of it; undefined when the shop has no such order
 */
export async function findOrderNamed(shopId: string, name: string): Promise<string | undefined> {
  const search = name.trim();
  // An e-mail address would find whatever its owner ordered last.
  if (!search || search.includes("@")) return undefined;
  const { rows } = await listOrders(shopId, { search });
  return rows[0]?.id;
}
