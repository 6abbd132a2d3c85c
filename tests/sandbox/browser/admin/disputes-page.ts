import { html } from "../html.ts";
import { adminPage, pageHead, type AdminView } from "./layout.ts";
import { moment, money } from "./show.ts";

/** The list of disputes, those that are due first on top. */
export function disputesPage(view: AdminView): Response {
  const { base, context, locale, words } = view;
  const { disputes, orders, shop } = context.state;
  const byDue = [...disputes].sort((a, b) => (a.evidenceDueBy ?? "~").localeCompare(b.evidenceDueBy ?? "~"));
  const rows = byDue.map((dispute) => {
    const order = orders.find(({ id }) => id === dispute.orderId);
    return html`<tr>
      <td><a href="${base}/payments/disputes/${dispute.id}">${dispute.id}</a></td>
      <td>${order ? html`<a href="${base}/orders/${order.id}">${order.name}</a>` : "–"}</td>
      <td>${words[dispute.type]}</td>
      <td>${dispute.reason.replaceAll("_", " ")}</td>
      <td class="number">${money(dispute.amount, dispute.currency, locale)}</td>
      <td>${moment(dispute.evidenceDueBy, locale, shop.ianaTimezone)}</td>
      <td><span class="state ${dispute.status}">${words[dispute.status]}</span></td>
    </tr>`;
  });
  const table = html`<div class="card scroll">
    <table>
      <thead>
        <tr>
          <th>${words.dispute}</th>
          <th>${words.order}</th>
          <th>${words.type}</th>
          <th>${words.reason}</th>
          <th class="number">${words.amount}</th>
          <th>${words.due}</th>
          <th>${words.status}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return adminPage(
    view,
    words.disputes,
    "disputes",
    html`${pageHead(words.disputes)}${rows.length > 0 ? table : html`<div class="card"><p>${words.noDisputes}</p></div>`}`,
  );
}
