import { json, type ActionFunctionArgs } from "@remix-run/node";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { MESSAGE_FORM_BYTES, readMessage } from "#app/message-form.server.ts";
import { isUuid } from "#app/parameters.ts";
import { findOrder } from "#app/queries/orders/find-order.ts";
import { addMessage } from "#app/use-cases/evidence/add-message.ts";

/** Takes a message between the customer and the shop as evidence about an order. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, userId } = await authenticateMerchant(request);
  const { orderId } = params;
  const order = isUuid(orderId) ? await findOrder(shop.id, orderId) : undefined;
  if (!order) throw json({ reason: "not_found" }, { status: 404 });
  const refuse = (issue: string) => json({ issue }, { status: 422 });
  if (Number(request.headers.get("content-length") ?? 0) > MESSAGE_FORM_BYTES) return refuse("too_large");
  const now = new Date().toISOString();
  const message = await readMessage(await request.formData(), order, shop, now);
  if (!message.ok) return refuse(message.error);
  const added = await addMessage(shop.id, order.id, message.value, `merchant:${userId}`, now);
  return added.ok ? json({ issue: null }) : refuse(added.error);
}
