import type { AddressContent } from "./content.ts";
import { plainText } from "./same-person.ts";

/** An address without case, accents, spaces and signs, so that two can be compared; empty when nothing is known. */
export function comparableAddress(address: AddressContent | null | undefined): string {
  const parts = [address?.address1, address?.address2, address?.zip, address?.city, address?.country_code];
  return parts.map((part) => plainText(part ?? "").replace(/[^\p{L}\p{N}]/gu, "")).join("");
}
