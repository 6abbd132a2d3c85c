import { announceOrder, touch } from "#tests/sandbox/actions/announce-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { restTime } from "#tests/sandbox/shopify/webhooks/rest-time.ts";
import { NotFound } from "#tests/sandbox/state/find.ts";
import { CATALOGUE } from "#tests/sandbox/state/catalogue.ts";
import type { LineItem, Order } from "#tests/sandbox/state/types.ts";

/** The merchant adds a product to an order; the customer pays the difference later. */
export async function editOrder(
  context: SandboxContext,
  order: Order,
  input: { sku: string; quantity?: number; staffNote?: string; at?: Date },
): Promise<LineItem> {
  const product = CATALOGUE.find(({ sku }) => sku === input.sku);
  if (!product) throw new NotFound(`no product ${input.sku}`);
  if (order.cancelledAt) throw new RangeError(`order ${order.name} is cancelled`);
  const at = input.at ?? context.now();
  const line: LineItem = { id: context.nextId(), ...product, quantity: input.quantity ?? 1 };
  order.lineItems.push(line);
  touch(order, at);
  const moment = restTime(order.updatedAt, context.state.shop.ianaTimezone);
  const none = { additions: [], removals: [] };
  await context.sendWebhook("orders/edited", {
    order_edit: {
      id: Number(context.nextId()),
      app_id: null,
      created_at: moment,
      committed_at: moment,
      notify_customer: false,
      order_id: Number(order.id),
      staff_note: input.staffNote ?? "",
      user_id: Number(context.state.users[0]?.id),
      line_items: { additions: [{ id: Number(line.id), delta: line.quantity }], removals: [] },
      discounts: { line_item: none },
      shipping_lines: none,
    },
  });
  await announceOrder(context, order);
  return line;
}
