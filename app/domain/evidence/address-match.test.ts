import { expect, test } from "vitest";
import { matchAddress } from "./address-match.ts";

const address = {
  address1: "Lindelaan 12",
  zip: "3512 AB",
  city: "Utrecht",
  country: "Netherlands",
  country_code: "NL",
};

test.each([
  ["full postcode", { zip: "3512ab" }, "match"],
  ["postcode and street", { zip: "3512 AB", address1: "Lindelaan 12 bis" }, "match"],
  ["street and town", { address1: "LINDELAAN 12", city: "UTRECHT" }, "match"],
  ["postcode with another spelling of the town", { zip: "3512AB", city: "Utrecht-Stad" }, "match"],
  ["town only", { city: "Utrecht" }, "unknown"],
  ["district only", { zip: "3512" }, "unknown"],
  ["district and town", { zip: "3512", city: "Utrecht" }, "unknown"],
  ["country only", { country: "NL" }, "unknown"],
  ["country in another language", { country: "Nederland" }, "unknown"],
  ["coordinates only", { latitude: 52.09, longitude: 5.12 }, "unknown"],
  ["another town", { city: "Amsterdam" }, "mismatch"],
  ["another postcode", { zip: "3512 AC", city: "Utrecht" }, "mismatch"],
  ["another house", { address1: "Lindelaan 14", zip: "3512 AB" }, "mismatch"],
  ["another street", { address1: "Dorpsstraat 12", city: "Utrecht" }, "mismatch"],
  ["another country", { country: "BE", zip: "3512 AB" }, "mismatch"],
] as const)("%s: %j is %s", (_name, place, result) => {
  expect(matchAddress(place, address).result).toBe(result);
});

test("house number in the second line, and a town in two languages", () => {
  const brussels = { address1: "Nieuwstraat", address2: "7", zip: "1000", city: "Brussel", country_code: "BE" };
  expect(matchAddress({ address1: "Nieuwstr. 7", city: "Bruxelles" }, brussels).result).toBe("match");
});

test("says what was compared, as both wrote it", () => {
  expect(matchAddress({ zip: "3512AC", city: "Utrecht" }, address).compared).toStrictEqual([
    { part: "zip", place: "3512AC", address: "3512 AB", same: false },
    { part: "city", place: "Utrecht", address: "Utrecht", same: true },
  ]);
});

test("nothing to compare is unknown", () => {
  expect(matchAddress(undefined, address)).toStrictEqual({ result: "unknown", compared: [] });
  expect(matchAddress({ city: "Utrecht" }, null)).toStrictEqual({ result: "unknown", compared: [] });
});
