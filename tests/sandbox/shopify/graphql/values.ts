import { GraphQLError } from "graphql";
import type { Address } from "#tests/sandbox/state/types.ts";

/** Small values that many objects of the Admin API share. */

/** A moment as the Admin API writes it: UTC, in seconds. */
export function dateTime(instant: string): string;
export function dateTime(instant: string | null | undefined): string | null;
export function dateTime(instant: string | null | undefined): string | null {
  return instant ? `${instant.slice(0, 19)}Z` : null;
}

export function money(amount: string, currencyCode: string) {
  // Shopify's Decimal drops the second nought: "189.0".
  return { amount: amount.replace(/0$/, ""), currencyCode };
}

export function moneyBag(amount: string, currencyCode: string) {
  return { shopMoney: money(amount, currencyCode), presentmentMoney: money(amount, currencyCode) };
}

export function gid(type: string, id: string): string {
  return `gid://shopify/${type}/${id}`;
}

/** The number in a global id. @throws GraphQLError when it is not of that type, as Shopify does */
export function idOf(type: string, globalId: string): string {
  const match = /^gid:\/\/shopify\/(\w+)\/(\d+)(?:\?.*)?$/.exec(globalId);
  if (match?.[1] !== type)
    throw new GraphQLError(`Invalid id: ${globalId}`, { extensions: { code: "RESOURCE_NOT_FOUND" } });
  return match[2]!;
}

export function mailingAddress(address: Partial<Address>, id: string) {
  const name = [address.firstName, address.lastName].filter(Boolean).join(" ");
  const lines = [
    address.address1,
    address.address2,
    [address.zip, address.city].filter(Boolean).join(" "),
    address.country,
  ];
  return {
    __typename: "MailingAddress",
    id: `gid://shopify/MailingAddress/${id}?model_name=Address`,
    firstName: address.firstName ?? null,
    lastName: address.lastName ?? null,
    name: name || null,
    company: address.company ?? null,
    address1: address.address1 ?? null,
    address2: address.address2 ?? null,
    zip: address.zip ?? null,
    city: address.city ?? null,
    province: address.province ?? null,
    provinceCode: address.provinceCode ?? null,
    country: address.country ?? null,
    countryCode: address.countryCode ?? null,
    countryCodeV2: address.countryCode ?? null,
    phone: address.phone ?? null,
    latitude: null,
    longitude: null,
    coordinatesValidated: false,
    formattedArea: [address.city, address.country].filter(Boolean).join(", ") || null,
    formatted: ({ withName, withCompany }: { withName: boolean; withCompany: boolean }) =>
      [withName && name, withCompany && address.company, ...lines].filter(Boolean),
  };
}
