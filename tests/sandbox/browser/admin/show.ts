import { financialStatus, fulfillmentStatus } from "#tests/sandbox/state/figures.ts";
import type { Address, Order } from "#tests/sandbox/state/types.ts";
import { html, type Html } from "../html.ts";

/** An amount as a person reads it. */
export function money(amount: string | number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(Number(amount));
}

/** A moment in the shop's time zone. */
export function moment(instant: string | null, locale: string, timeZone: string): string {
  if (!instant) return "–";
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    new Date(instant),
  );
}

/** A postal address on lines of its own. */
export function addressLines(address: Partial<Address>): Html {
  const lines = [
    [address.firstName, address.lastName].filter(Boolean).join(" "),
    address.company,
    address.address1,
    address.address2,
    [address.zip, address.city].filter(Boolean).join(" "),
    address.country,
  ].filter((line): line is string => Boolean(line));
  return html`<address>${lines.map((line) => html`${line}<br />`)}</address>`;
}

/** The order's states in the admin's words, as keys of the word list. */
export function orderStates(order: Order): {
  payment: "paid" | "pending" | "refunded" | "partially_refunded" | "voided";
  fulfillment: "fulfilled" | "partially_fulfilled" | "unfulfilled";
} {
  const fulfillment = fulfillmentStatus(order);
  return {
    payment: financialStatus(order) as ReturnType<typeof orderStates>["payment"],
    fulfillment: fulfillment === "fulfilled" ? "fulfilled" : fulfillment ? "partially_fulfilled" : "unfulfilled",
  };
}
