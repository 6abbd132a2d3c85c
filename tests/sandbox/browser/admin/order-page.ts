import { cents, received, refunded, total } from "#tests/sandbox/state/figures.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { html, type Html } from "../html.ts";
import { adminPage, pageHead, type AdminView } from "./layout.ts";
import { addressLines, moment, money, orderStates } from "./show.ts";

/** One order with everything that happened to it, and the places where the app's extensions stand. */
export function orderPage(view: AdminView, order: Order): Response {
  const { base, context, locale, words } = view;
  const { customers, disputes, shop } = context.state;
  const customer = customers.find(({ id }) => id === order.customerId);
  const { payment, fulfillment } = orderStates(order);
  const show = (amount: number | string): string => money(amount, order.currency, locale);

  const actions = html`<a class="button" href="${base}/orders/${order.id}/refund">${words.refund}</a>
    <button
      type="button"
      class="button"
      data-action-frame="${base}/sandbox/order-extension?target=action&order=${order.id}"
    >
      ${words.respond}
    </button>`;

  const items = order.lineItems.map(
    (item) =>
      html`<tr>
        <td>
          ${item.title}${item.variantTitle ? html` <small>${item.variantTitle}</small>` : false}<br /><small
            >${item.sku}</small
          >
        </td>
        <td class="number">${show(item.price)} × ${item.quantity}</td>
        <td class="number">${show(Number(item.price) * item.quantity)}</td>
      </tr>`,
  );
  const openDisputes = disputes.filter(({ orderId }) => orderId === order.id);
  return adminPage(
    view,
    order.name,
    "orders",
    html`${pageHead(order.name, actions, `${base}/orders`)}
      <p class="under">
        ${moment(order.createdAt, locale, shop.ianaTimezone)}
        <span class="state ${payment}">${words[payment]}</span>
        <span class="state ${fulfillment}">${words[fulfillment]}</span>
        ${order.cancelledAt ? html`<span class="state lost">${words.cancelled}</span>` : false}
      </p>
      <div class="columns">
        <div>
          ${openDisputes.map(
            (dispute) =>
              html`<div class="card notice">
                <h2>${words[dispute.type]}: ${dispute.reason.replaceAll("_", " ")}</h2>
                <p>
                  ${words[dispute.status]}. ${words.due}: ${moment(dispute.evidenceDueBy, locale, shop.ianaTimezone)}
                </p>
                <p><a href="${base}/payments/disputes/${dispute.id}">${words.dispute}</a></p>
              </div>`,
          )}
          <div class="card">
            <h2>${words.items}</h2>
            <table>
              <tbody>
                ${items}
                <tr>
                  <td>${words.shipping} <small>${order.shippingTitle}</small></td>
                  <td></td>
                  <td class="number">${show(order.shippingPrice)}</td>
                </tr>
                <tr class="sum">
                  <td>${words.total}</td>
                  <td></td>
                  <td class="number">${show(total(order))}</td>
                </tr>
                <tr>
                  <td>${words.paid}</td>
                  <td></td>
                  <td class="number">${show(received(order))}</td>
                </tr>
                ${
                  cents(refunded(order)) > 0
                    ? html`<tr>
                        <td>${words.refunded}</td>
                        <td></td>
                        <td class="number">−${show(refunded(order))}</td>
                      </tr>`
                    : false
                }
              </tbody>
            </table>
          </div>
          <div class="card">
            <h2>${words.fulfillment}</h2>
            ${order.fulfillments.length === 0 ? html`<p>${words.unfulfilled}</p>` : false}
            ${order.fulfillments.map(
              (each) =>
                html`<h3>${each.name}</h3>
                  <p>
                    ${words.tracking}: ${each.trackingCompany ?? "–"}
                    ${each.trackingUrl ? html`<a href="${each.trackingUrl}" rel="noreferrer">${each.trackingNumber}</a>` : each.trackingNumber}
                  </p>
                  <ol class="timeline">
                    ${[...each.events]
                      .sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
                      .map(
                        (event) =>
                          html`<li>
                            <time>${moment(event.happenedAt, locale, shop.ianaTimezone)}</time>
                            <strong>${event.status.replaceAll("_", " ")}</strong>
                            ${event.message ? html`<br />${event.message}` : false}
                            ${event.city ? html`<br /><small>${[event.address1, event.zip, event.city, event.country].filter(Boolean).join(", ")}</small>` : false}
                          </li>`,
                      )}
                  </ol>`,
            )}
          </div>
          <div class="card">
            <h2>${words.timeline}</h2>
            ${timeline(view, order)}
          </div>
        </div>
        <div>
          <div class="card extension">
            <p class="label">${words.extensionPlace}</p>
            <iframe title="Weerwoord" src="${base}/sandbox/order-extension?target=block&order=${order.id}"></iframe>
          </div>
          <div class="card">
            <h2>${words.customer}</h2>
            <p>
              ${customer ? `${customer.firstName} ${customer.lastName}` : "–"}<br />${order.email}<br />${order.phone ?? ""}
            </p>
            <h3>${words.shippingAddress}</h3>
            ${addressLines(order.shippingAddress)}
            <h3>${words.billingAddress}</h3>
            ${addressLines(order.billingAddress)}
          </div>
        </div>
      </div>`,
  );
}

/** Payments, refunds and returns in the order in which they happened, newest first. */
function timeline({ context, locale, words }: AdminView, order: Order): Html {
  const zone = context.state.shop.ianaTimezone;
  const show = (amount: string): string => money(amount, order.currency, locale);
  const entries = [
    ...order.transactions.map((transaction) => ({
      at: transaction.processedAt,
      text: `${transaction.kind === "refund" ? words.refund : words.payment}: ${show(transaction.amount)} · ${transaction.gateway} · ${transaction.status}`,
    })),
    ...order.returns.map((each) => ({
      at: each.createdAt,
      text: `${words.returns} ${each.name}: ${each.status.toLowerCase()}`,
    })),
    ...(order.cancelledAt ? [{ at: order.cancelledAt, text: `${words.cancelled}: ${order.cancelReason ?? ""}` }] : []),
    { at: order.createdAt, text: `${words.order} ${order.name}` },
  ].sort((a, b) => b.at.localeCompare(a.at));
  return html`<ol class="timeline">
    ${entries.map((entry) => html`<li><time>${moment(entry.at, locale, zone)}</time> ${entry.text}</li>`)}
  </ol>`;
}
