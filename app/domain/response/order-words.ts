import type { AddressContent } from "#app/domain/evidence/content.ts";
import { addresseeOf, type OrderFacts } from "#app/domain/evidence/facts.ts";
import type { EventPlace } from "#app/domain/evidence/handover.ts";

/** The order's name, or the claim's reference where the order is not known. */
export function orderName(facts: OrderFacts, reference: string): string {
  return facts.order?.value.name ?? reference;
}

/** What was ordered, such as ` (2 × Wool sweater, M)`, with its leading space; empty when the order names nothing. */
export function itemsText(facts: OrderFacts): string {
  const items = (facts.order?.value.line_items ?? []).flatMap((line) => {
    const title = [line.title ?? line.name, line.variant_title].filter(Boolean).join(", ");
    return title ? [(line.quantity ?? 1) > 1 ? `${line.quantity} × ${title}` : title] : [];
  });
  const shown = items.slice(0, 5);
  return shown.length > 0 ? ` (${shown.join("; ")}${items.length > shown.length ? "; …" : ""})` : "";
}

/** Street, postcode and town on one line; a person's name is not part of it. */
export function addressLine(address: AddressContent | null | undefined): string {
  if (!address) return "";
  const town = [address.zip, address.city].filter(Boolean).join(" ");
  return [address.address1, address.address2, town].filter(Boolean).join(", ");
}

/** Where a carrier says that it was, as far as it named it. */
export function placeLine(place: EventPlace | null | undefined): string {
  const town = [place?.zip, place?.city].filter(Boolean).join(" ");
  return [place?.name, place?.address1, town].filter(Boolean).join(", ");
}

/** The address as lines under a name, country code last. */
export function addressLines(address: AddressContent | null | undefined): string[] {
  if (!address) return [];
  const town = [address.zip, address.city].filter(Boolean).join(" ");
  return [address.address1, address.address2, town, address.country_code].flatMap((line) => line || []);
}

/** How the customer is addressed; undefined when no name is known. */
export function customerName(facts: OrderFacts): string | undefined {
  const customer = facts.order?.value.customer;
  return [customer?.first_name, customer?.last_name].filter(Boolean).join(" ") || addresseeOf(facts.order?.value);
}

/** Shopify's `MailingAddressInput` of the shipping address; undefined without one. */
export function mailingAddress(facts: OrderFacts): Record<string, string> | undefined {
  const address = facts.order?.value.shipping_address;
  if (!address) return undefined;
  const [first, ...rest] = (address.name ?? "").trim().split(/\s+/);
  const named = Boolean(address.first_name || address.last_name);
  const fields = {
    firstName: named ? address.first_name : first,
    lastName: named ? address.last_name : rest.join(" "),
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    zip: address.zip,
    city: address.city,
    countryCode: address.country_code,
  };
  const given = Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value] as const] : []));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
