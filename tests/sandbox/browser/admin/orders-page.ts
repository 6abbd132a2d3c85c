import { total } from "#tests/sandbox/state/figures.ts";
import { html } from "../html.ts";
import { adminPage, pageHead, type AdminView } from "./layout.ts";
import { moment, money, orderStates } from "./show.ts";

/** The list of orders, newest first. */
export function ordersPage(view: AdminView): Response {
  const { base, context, locale, words } = view;
  const { customers, orders, shop } = context.state;
  const newestFirst = [...orders].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const rows = newestFirst.map((order) => {
    const customer = customers.find(({ id }) => id === order.customerId);
    const { payment, fulfillment } = orderStates(order);
    return html`<tr>
      <td><a href="${base}/orders/${order.id}">${order.name}</a></td>
      <td>${moment(order.createdAt, locale, shop.ianaTimezone)}</td>
      <td>${customer ? `${customer.firstName} ${customer.lastName}` : "–"}</td>
      <td class="number">${money(total(order), order.currency, locale)}</td>
      <td><span class="state ${payment}">${words[payment]}</span></td>
      <td><span class="state ${fulfillment}">${order.cancelledAt ? words.cancelled : words[fulfillment]}</span></td>
    </tr>`;
  });
  return adminPage(
    view,
    words.orders,
    "orders",
    html`${pageHead(words.orders)}
      <div class="card scroll">
        <table>
          <thead>
            <tr>
              <th>${words.order}</th>
              <th>${words.date}</th>
              <th>${words.customer}</th>
              <th class="number">${words.total}</th>
              <th>${words.payment}</th>
              <th>${words.fulfillment}</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`,
  );
}
