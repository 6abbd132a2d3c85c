import type { AddressContent } from "./content.ts";
import type { EventPlace } from "./handover.ts";
import { plainText } from "./same-person.ts";

/** One part that both sides name, as they wrote it. */
export type ComparedPart = {
  part: "street" | "zip" | "city" | "country";
  place: string;
  address: string;
  same: boolean;
};

/** `unknown` when too little is named to say either. `compared` lists everything that could be held side by side. */
export type AddressMatch = { result: "match" | "mismatch" | "unknown"; compared: ComparedPart[] };

/**
 * Compares where a carrier says it delivered with the shipping address, as far as both name the same parts.
 *
 * A match needs the full postcode, or street and town. A town alone is too little for a match but enough for a mismatch.
 * A differing street, postcode or country is a mismatch; a differing town beside an equal postcode is another spelling.
 * Coordinates are not compared.
 */
export function matchAddress(place: EventPlace | undefined, address: AddressContent | null | undefined): AddressMatch {
  if (!place || !address) return { result: "unknown", compared: [] };
  const street = [address.address1, address.address2].filter(Boolean).join(" ");
  const compared = [
    compare("street", place.address1, street, sameStreet),
    compare("zip", place.zip, address.zip, sameZip),
    compare("city", place.city, address.city, sameCity),
    compareCountry(place.country, address),
  ].filter((part) => part !== undefined);
  return { result: judge(compared), compared };
}

function judge(compared: ComparedPart[]): AddressMatch["result"] {
  const same = (part: ComparedPart["part"]) => compared.find((one) => one.part === part)?.same;
  const fullZip = same("zip") === true && !partialZip(compared.find((one) => one.part === "zip"));
  if (same("street") === false || same("zip") === false || same("country") === false) return "mismatch";
  if (fullZip || (same("street") && same("city"))) return "match";
  return same("city") === false ? "mismatch" : "unknown";
}

type Part = ComparedPart["part"];
function compare(
  part: Part,
  place: string | null | undefined,
  address: string | null | undefined,
  same: (a: string, b: string) => boolean,
): ComparedPart | undefined {
  const [left, right] = [place?.trim(), address?.trim()];
  return left && right ? { part, place: left, address: right, same: same(left, right) } : undefined;
}

/** Country names differ by language, so only two-letter codes, or equal names, say anything. */
function compareCountry(country: string | undefined, address: AddressContent): ComparedPart | undefined {
  if (!country) return undefined;
  if (address.country && plainText(country) === plainText(address.country))
    return { part: "country", place: country, address: address.country, same: true };
  if (!/^[A-Za-z]{2}$/.test(country)) return undefined;
  return compare("country", country, address.country_code, (a, b) => a.toUpperCase() === b.toUpperCase());
}

function zipText(zip: string): string {
  return zip
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase()
    .replace(/^(NL|BE|B|DE|D|FR|F|LU|L|AT|A)(?=\d)/, "");
}

/** The digits of a Dutch postcode without its letters fit, but name a district only. */
function sameZip(a: string, b: string): boolean {
  const [left, right] = [zipText(a), zipText(b)];
  return left === right || isDistrictOf(left, right) || isDistrictOf(right, left);
}

function isDistrictOf(district: string, zip: string): boolean {
  return /^\d{4}$/.test(district) && /^\d{4}[A-Z]{2}$/.test(zip) && zip.startsWith(district);
}

function partialZip(part: ComparedPart | undefined): boolean {
  return part !== undefined && zipText(part.place) !== zipText(part.address);
}

/** Towns that carriers and customers name in another language or by another name. */
const SAME_TOWN: readonly (readonly string[])[] = [
  ["den haag", "s gravenhage", "the hague", "la haye"],
  ["den bosch", "s hertogenbosch"],
  ["brussel", "bruxelles", "brussels", "brussel hoofdstad"],
  ["antwerpen", "anvers", "antwerp"],
  ["gent", "gand", "ghent"],
  ["luik", "liege", "luttich"],
  ["leuven", "louvain"],
  ["brugge", "bruges"],
  ["mechelen", "malines"],
  ["kortrijk", "courtrai"],
  ["namen", "namur"],
  ["bergen", "mons"],
  ["doornik", "tournai"],
  ["koln", "cologne", "keulen"],
  ["munchen", "munich"],
  ["aachen", "aken", "aix la chapelle"],
];

function sameCity(a: string, b: string): boolean {
  const [left, right] = [words(a).join(" "), words(b).join(" ")];
  return left === right || SAME_TOWN.some((names) => names.includes(left) && names.includes(right));
}

/** The same house number, where both name one, and a street name of which one begins like the other. */
function sameStreet(a: string, b: string): boolean {
  const [left, right] = [street(a), street(b)];
  const sameNumber = !left.number || !right.number || left.number === right.number;
  return (
    sameNumber &&
    left.name !== "" &&
    (left.name.startsWith(right.name) || right.name.startsWith(left.name)) &&
    right.name !== ""
  );
}

function street(text: string): { name: string; number: string | undefined } {
  const parts = words(text);
  const numberAt = parts.findIndex((word) => /^\d/.test(word));
  const name = (numberAt > 0 ? parts.slice(0, numberAt) : parts.filter((word) => !/^\d/.test(word)))
    .join("")
    .replace(/str(aat|asse)?$/, "str");
  return { name, number: /^\d+/.exec(parts[numberAt] ?? "")?.[0] };
}

function words(text: string): string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
