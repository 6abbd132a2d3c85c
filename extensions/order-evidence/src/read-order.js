/**
 * What the app knows about an order, as its `/api/orders/:gid` answers.
 * @typedef {{ id: string, label: string, status: string, dueAt: string | null, path: string }} OrderClaim
 * @typedef {{ handover: string, at: string, receiver: string | null, signed: boolean, sources: string[], contradicted: boolean, proofs: string[] }} OrderDelivery
 * @typedef {{ entries: number, delivery: OrderDelivery | null, path: string | null, newClaimPath: string, claims: OrderClaim[] }} OrderEvidence
 */

/**
 * Asks the app what it has kept for an order. Shopify's admin adds the signed-in user's token to the request.
 * @param {string} gid Shopify's global id of the order
 * @returns {Promise<OrderEvidence>}
 * @throws Error when the app does not answer with success
 */
export async function readOrder(gid) {
  const response = await fetch(`/api/orders/${encodeURIComponent(gid)}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return /** @type {Promise<OrderEvidence>} */ (response.json());
}
