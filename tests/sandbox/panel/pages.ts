import { REVIEW_MOODS } from "#tests/sandbox/reviews/leave-review.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/registry.ts";
import { CARRIERS } from "#app/carriers/registry.ts";
import { REVIEW_SITES } from "#app/reviews/registry.ts";
import { EVENT_STATUSES } from "#tests/sandbox/actions/add-event.ts";
import { NEWS } from "#tests/sandbox/actions/deliver-order.ts";
import { HANDOVERS } from "#tests/sandbox/actions/handovers.ts";
import { DISPUTE_REASONS } from "#tests/sandbox/actions/open-dispute.ts";
import { RETURN_REASONS } from "#tests/sandbox/actions/return-order.ts";
import { PARCEL_NEWS } from "#tests/sandbox/carriers/parcel.ts";
import { BOOKED_CARRIERS, SHIPPING_WAYS } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { escapeHtml } from "#tests/sandbox/http/respond.ts";
import { checkbox, form, input, notices, select, textarea } from "#tests/sandbox/panel/fields.ts";
import { moment, page, table } from "#tests/sandbox/panel/layout.ts";
import { OPTIONAL_SCOPES } from "#tests/sandbox/shopify/scopes.ts";
import { CATALOGUE } from "#tests/sandbox/state/catalogue.ts";
import {
  currentTotal,
  financialStatus,
  fulfillmentStatus,
  shipmentStatus,
  total,
} from "#tests/sandbox/state/figures.ts";
import { GATEWAYS } from "#tests/sandbox/state/payments.ts";
import { BREAKABLE_SERVICES } from "#tests/sandbox/state/types.ts";
import type { BreakableService, Order } from "#tests/sandbox/state/types.ts";

const NEWS_CHOICES = NEWS.map((news): [string, string] => [
  news,
  {
    shopify: "Shopify's events",
    carrier: "the carrier only",
    both: "the carrier and Shopify",
    contradicting: "the carrier; Shopify says something else",
  }[news],
]);

type Notice = { done: string | null; failed: string | null };

/** The control panel: the whole shop at a glance, and what can be done with it. */
export function controlPage(context: SandboxContext, notice: Notice): string {
  const { state } = context;
  const { embed, block, mark } = state.theme;
  const breakForms = (Object.keys(BREAKABLE_SERVICES) as BreakableService[])
    .map(
      (
        service,
      ) => `<form method="post" action="/control/break" class="row"><input type="hidden" name="service" value="${service}">
${select("mode", service.replaceAll("_", " "), [["off", "works"], ...BREAKABLE_SERVICES[service].map((mode): [string, string] => [mode, mode.replaceAll("_", " ")])], state.breaks[service])}
<button class="plain">Set</button></form>`,
    )
    .join("");
  return page(
    "Control panel",
    `${notices(notice)}
<div class="grid">
${form(
  "Place an order",
  "/control/orders",
  "Place order",
  `<div class="row">${select("country", "Country", ["NL", "BE", "DE", "FR"])}${select("locale", "Language", [["", "the customer's"], "nl-NL", "nl-BE", "fr-BE", "de-DE", "en-NL", "fr-FR"])}</div>
<div class="row">${productChoice()}${input("quantity", "Quantity", "1", "number")}</div>
${select("gateway", "Paid by", Object.keys(GATEWAYS))}`,
)}
${form("Clock", "/control/clock", "Move", `<p>${moment(context.now().toISOString(), state.shop.ianaTimezone)}</p>${input("addHours", "Hours to add", "24", "number")}`)}
${form(
  "Scopes",
  "/control/scopes",
  "Grant",
  `<input type="hidden" name="optional" value="">${checkbox("dispute", "Dispute scopes (granted by Shopify on request)", state.grants.dispute)}
<input type="hidden" name="dispute" value="">${OPTIONAL_SCOPES.map((scope) => checkbox("optional", scope, state.grants.optional.includes(scope), scope)).join("")}`,
)}
${form("Theme", "/control/theme", "Set", `<input type="hidden" name="embed" value="">${checkbox("embed", "App embed", embed)}<input type="hidden" name="block" value="">${checkbox("block", "Block in the footer", block)}<input type="hidden" name="mark" value="">${checkbox("mark", "Review mark in the footer", mark)}`)}
<section><h2>Break something</h2>${breakForms}</section>
<section><h2>App</h2><p>${state.installation ? `Installed ${moment(state.installation.installedAt, state.shop.ianaTimezone)}.` : "Not installed. Open it in the admin to install it."}</p>
<form method="post" action="/control/uninstall"><button class="plain">Uninstall</button></form><p></p>
<form method="post" action="/control/redact-shop"><button class="plain">Ask to erase the shop</button></form></section>
</div>
<section><h2>Orders</h2>${ordersTable(context)}</section>
<section><h2>Disputes</h2>${disputesTable(context)}</section>
<section><h2>Last webhooks</h2>${deliveriesTable(context)}</section>`,
  );
}

/** An order with everything that can happen to it. */
export function orderPage(context: SandboxContext, order: Order, notice: Notice): string {
  const { state } = context;
  const { shippingAddress: address } = order;
  const base = `/control/orders/${order.id}`;
  const events = order.fulfillments.flatMap((parcel) =>
    parcel.events.map((event) => [
      moment(event.happenedAt, state.shop.ianaTimezone),
      escapeHtml(parcel.name),
      escapeHtml(event.status.replaceAll("_", " ")),
      escapeHtml(event.message ?? ""),
      escapeHtml([event.address1, event.zip, event.city, event.country].filter(Boolean).join(", ")),
    ]),
  );
  const parcels = state.carriers.parcels.filter(({ orderId }) => orderId === order.id);
  const known = parcels.flatMap(({ number, events: told }) =>
    told.map(({ what, at, receiver, place, city, signed, photo, damaged }) => [
      moment(at, state.shop.ianaTimezone),
      `<code>${escapeHtml(number)}</code>`,
      escapeHtml(`${what === "unknown" ? "delivered" : what.replaceAll("_", " ")}${damaged ? ", damaged" : ""}`),
      escapeHtml(receiver ?? "–"),
      escapeHtml([place, city].filter(Boolean).join(", ")),
      [signed && "signature", photo && "picture"].filter(Boolean).join(", ") || "–",
    ]),
  );
  return page(
    `Order ${order.name}`,
    `${notices(notice)}
<section><dl>
<dt>Customer</dt><dd>${escapeHtml(`${address.firstName} ${address.lastName} · ${order.email} · ${order.locale}`)}</dd>
<dt>Address</dt><dd>${escapeHtml([address.address1, address.zip, address.city, address.country].join(", "))}</dd>
<dt>Goods</dt><dd>${escapeHtml(order.lineItems.map(({ title, quantity }) => `${quantity} × ${title}`).join(", "))}</dd>
<dt>Total</dt><dd>€ ${total(order)}, now € ${currentTotal(order)} (${financialStatus(order)})</dd>
<dt>Sent</dt><dd>${escapeHtml(order.fulfillments.map(({ trackingCompany, trackingNumber }) => `${trackingCompany} ${trackingNumber}`).join(", ") || "not yet")}</dd>
</dl></section>
<section><h2>What the carrier knows</h2>${table(["When", "Parcel", "What", "Taken by", "Where", "Proof"], known, "Nothing yet.")}</section>
<section><h2>What Shopify says</h2>${table(["When", "Parcel", "Status", "Message", "Place"], events, "Nothing yet.")}</section>
<div class="grid">
${form(
  "Ship",
  `${base}/ship`,
  "Ship",
  `${select(
    "carrier",
    "Booked with",
    SHIPPING_WAYS.map((id): [string, string] => [id, CARRIERS[id].label]),
  )}${select(
    "by",
    "Carried by, if booked with an aggregator",
    BOOKED_CARRIERS.map((id): [string, string] => [id, CARRIERS[id].label]),
  )}${input("number", "Tracking number (empty: a new one)")}${checkbox("partly", "Only the first item")}`,
)}
${form("Deliver", `${base}/deliver`, "Deliver", `${select("handover", "Handover", HANDOVERS)}${select("news", "Told by", NEWS_CHOICES, "both")}${input("receiver", "Taken by (empty: the usual person)")}${input("place", "Where (neighbour's number, parcel shop, agreed spot)")}${checkbox("signed", "Signed for")}${checkbox("photo", "The driver took a picture")}${checkbox("damaged", "Damaged")}`)}
${parcels
  .map(({ number }) =>
    form(
      `Event of the carrier: ${number}`,
      `/control/parcels/${number}/event`,
      "Tell the carrier",
      `${select("what", "What", PARCEL_NEWS, "in_transit")}${input("receiver", "Taken by")}${input("place", "Where")}${checkbox("signed", "Signed for")}`,
    ),
  )
  .join("")}
${form("Event of Shopify", `${base}/event`, "Add event", `${select("status", "Status", EVENT_STATUSES)}${input("message", "Message")}${input("city", "City")}`)}
${form("Dispute", `${base}/dispute`, "Open dispute", `${select("reason", "Reason", Object.keys(DISPUTE_REASONS))}${select("type", "Type", ["chargeback", "inquiry"])}<div class="row">${input("amount", "Amount (empty: all)")}${input("dueInDays", "Due in days", "9", "number")}</div>${checkbox("withoutOrder", "Shopify does not know the order")}`)}
${form("Complaint by e-mail", `${base}/complaint`, "Send", textarea("text", "What the customer writes"))}
${form(
  "Review",
  `${base}/review`,
  "Leave review",
  `${select(
    "site",
    "Site",
    SITE_STAND_INS.map(({ id }): [string, string] => [id, REVIEW_SITES[id].label]),
  )}<div class="row">${select("mood", "Kind", REVIEW_MOODS)}${select("about", "About", [
    ["shop", "the shop"],
    ["product", "the first product"],
  ])}</div>${input("text", "In the customer's words (empty: the usual ones)")}`,
)}
${form("Refund", `${base}/refund`, "Refund", `${input("amount", "Amount (empty: all that is left)")}${input("note", "Note")}`)}
${form("Return", `${base}/return`, "Return", `${select("reason", "Reason", RETURN_REASONS)}${select("until", "Until", ["requested", "approved", "declined", "closed"], "approved")}${input("customerNote", "What the customer says")}${input("declineNote", "Why the shop declines")}`)}
${form(
  "Add a product",
  `${base}/edit`,
  "Add",
  `${productChoice()}${input("quantity", "Quantity", "1", "number")}${input("staffNote", "Note for the staff")}`,
)}
${form("Cancel", `${base}/cancel`, "Cancel order", select("reason", "Reason", ["customer", "inventory", "fraud", "declined", "other"]))}
${form("Privacy request", `${base}/privacy`, "Send", select("topic", "Request", ["customers/data_request", "customers/redact"]))}
</div>`,
  );
}

function productChoice(): string {
  return select(
    "sku",
    "Product",
    CATALOGUE.map(({ sku, title, price }): [string, string] => [sku, `${title} · € ${price}`]),
  );
}

function ordersTable({ state }: SandboxContext): string {
  const rows = [...state.orders]
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((order) => {
      const parcel = order.fulfillments.at(-1);
      return [
        `<a href="/control/orders/${order.id}?page">${escapeHtml(order.name)}</a>`,
        moment(order.createdAt, state.shop.ianaTimezone),
        escapeHtml(
          `${order.shippingAddress.firstName} ${order.shippingAddress.lastName}, ${order.shippingAddress.countryCode}`,
        ),
        `€ ${total(order)}`,
        financialStatus(order).replaceAll("_", " "),
        order.cancelledAt ? "cancelled" : (fulfillmentStatus(order) ?? "open"),
        parcel ? escapeHtml((shipmentStatus(parcel) ?? "label").replaceAll("_", " ")) : "–",
      ];
    });
  return table(["Order", "Placed", "Customer", "Total", "Paid", "Sent", "Parcel"], rows, "No orders yet.");
}

function disputesTable({ state }: SandboxContext): string {
  const rows = [...state.disputes].reverse().map((dispute) => {
    const order = state.orders.find(({ id }) => id === dispute.orderId);
    const saved = dispute.evidence.submitted
      ? `submitted (${dispute.evidence.submittedBy?.replaceAll("_", " ")})`
      : dispute.evidence.savedAt
        ? "saved"
        : "nothing";
    return [
      `<a href="/control/disputes/${dispute.id}">${dispute.id}</a>`,
      order ? `<a href="/control/orders/${order.id}?page">${escapeHtml(order.name)}</a>` : "unknown",
      `${dispute.type}, ${dispute.reason.replaceAll("_", " ")}`,
      `€ ${dispute.amount}`,
      moment(dispute.evidenceDueBy, state.shop.ianaTimezone),
      dispute.status.replaceAll("_", " "),
      `${saved}, ${dispute.evidence.files.length} files`,
      `<form method="post" action="/control/disputes/${dispute.id}/decide" class="row">${select("status", "Decide", ["won", "lost", "accepted"])}<button class="plain">Decide</button></form>`,
    ];
  });
  return table(["Dispute", "Order", "Kind", "Amount", "Due", "Status", "Evidence", "Bank"], rows, "No disputes.");
}

function deliveriesTable({ state }: SandboxContext): string {
  const rows = state.deliveries
    .slice(-20)
    .reverse()
    .map((delivery) => [
      moment(delivery.triggeredAt, state.shop.ianaTimezone),
      escapeHtml(delivery.topic),
      delivery.status,
      String(delivery.attempts),
      escapeHtml(delivery.lastAnswer ?? "–"),
    ]);
  return table(["When", "Topic", "State", "Attempts", "Answer"], rows, "None yet.");
}
