import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readOrderDelivery } from "#app/queries/orders/read-order-delivery.ts";
import { readOrderSummary } from "#app/queries/orders/read-order-summary.ts";

const ORDER_GID = /^gid:\/\/shopify\/Order\/(\d+)$/;

/** For the block and the action on Shopify's order page (extensions/order-evidence), which come from another origin. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, cors } = await authenticateMerchant(request);
  const shopifyId = ORDER_GID.exec(params["gid"] ?? "")?.[1];
  if (!shopifyId) return cors(json({ reason: "not_an_order" }, { status: 400 }));
  const { orderId, claims, entries } = await readOrderSummary(shop.id, shopifyId);
  const delivery = orderId ? await readOrderDelivery(shop.id, orderId) : null;
  return cors(
    json({
      entries,
      delivery,
      path: orderId && `app/orders/${orderId}`,
      newClaimPath: orderId ? `app/claims/new?orderId=${orderId}` : "app/claims/new",
      claims: claims.map(({ id, number, status, dueAt }) => ({
        id,
        label: claimReference(number),
        status,
        dueAt,
        path: `app/claims/${id}`,
      })),
    }),
  );
}
