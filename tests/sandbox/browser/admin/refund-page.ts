import { cents, currentTotal, received } from "#tests/sandbox/state/figures.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { html } from "../html.ts";
import { adminPage, pageHead, type AdminView } from "./layout.ts";
import { money } from "./show.ts";

/** Where a merchant gives money back. The form goes to the sandbox's control, as the panel's does. */
export function refundPage(view: AdminView, order: Order): Response {
  const { base, locale, words } = view;
  const left = currentTotal(order);
  const form = html`<form
    data-control="/control/orders/${order.id}/refund"
    data-then="${base}/orders/${order.id}"
    data-save-bar
  >
    <p>${words.refundLeft}: <strong>${money(left, order.currency, locale)}</strong></p>
    <label
      >${words.amount} (${order.currency})<input
        name="amount"
        inputmode="decimal"
        pattern="\\d+(\\.\\d{1,2})?"
        value="${left}"
        required
    /></label>
    <p><button class="button primary">${words.refund}</button></p>
  </form>`;
  return adminPage(
    view,
    `${words.refundOrder} ${order.name}`,
    "orders",
    html`${pageHead(`${words.refundOrder} ${order.name}`, false, `${base}/orders/${order.id}`)}
      <div class="card">
        ${cents(left) > 0 && cents(received(order)) > 0 ? form : html`<p>${words.noRefunds}</p>`}
      </div>`,
  );
}
