import { describe, expect, test } from "vitest";
import { normalTrackingNumber, trackingCandidates } from "#app/domain/order/tracking-number.ts";
import { CARRIERS } from "./registry.ts";

const carriers = (number: string, company?: string) =>
  trackingCandidates(number, company, CARRIERS).map(({ carrier }) => carrier);

describe("the number alone", () => {
  test.each([
    ["1Z5R89390357567127", ["ups"]],
    ["1ZCIETST0111111114", ["ups"]],
    ["1z 5r8 939 03 5756 7127", ["ups"]],
    // Found everywhere as an example, with a wrong check digit.
    ["1Z12345E0291980793", []],
    ["1Z5R89390357567128", []],
    ["LS123456785NL", ["postnl"]],
    ["LS123456784NL", []],
    ["RR123456785BE", ["bpost"]],
    ["RR123456785DE", ["dhl-unified"]],
    ["RR123456785US", []],
    ["LX123456785NL", ["postnl", "dhl-ecommerce-nl"]],
    ["3SABCD1234567", ["postnl"]],
    ["3SABCD123456789", ["postnl"]],
    ["3SDEVC2260332157", ["postnl"]],
    ["3SABCD12345678", []],
    ["3SABC1234567890", ["dhl-ecommerce-nl"]],
    ["JVGL0123456789012345", ["dhl-ecommerce-nl", "dhl-unified"]],
    ["JJD000390012345678901", ["dhl-ecommerce-nl", "dhl-unified"]],
    ["JD014600001234567890", ["dhl-unified"]],
    ["00340434161094015902", ["dhl-unified"]],
    ["00340434161094015903", []],
    ["3318810025", ["dhl-unified"]],
    ["3318810026", []],
    ["008182709980000020033350276C", ["dpd"]],
    ["008182709980000020033350276D", []],
    ["09980000020033F", ["dpd"]],
    ["09980000020033G", []],
    ["09980000020033", ["dhl-ecommerce-nl", "dpd", "gls", "gls-nl"]],
    ["323299887766554433221100", ["bpost"]],
    ["ZX61QJIX", ["gls", "gls-nl"]],
    ["12345678901", ["gls", "gls-nl"]],
    ["33188100256", ["dhl-unified", "gls", "gls-nl"]],
    ["986578788855", ["fedex", "dhl-unified", "gls", "gls-nl"]],
    ["986578788856", ["dhl-unified", "gls", "gls-nl"]],
    ["041441760228964", ["fedex"]],
    ["041441760228965", []],
    ["9611020987654312345672", ["fedex"]],
    ["1001921334250001000300779017972697", ["fedex"]],
    ["", []],
    ["hello", []],
  ])("%s", (number, expected) => expect(carriers(number)).toEqual(expected));
});

describe("the company first", () => {
  test.each([
    ["09980000020033", "DPD", ["dpd"]],
    ["09980000020033", "gls", ["gls", "gls-nl"]],
    ["09980000020033", "GLS Netherlands", ["gls-nl"]],
    ["09980000020033", "DHL", ["dhl-ecommerce-nl"]],
    ["3SABCD1234567", "PostNL International", ["postnl"]],
    ["09980000020033", "dpd-belgie", ["dpd"]],
    // A form that the named carrier is not known to write: it stays first, and what the number fits stays beside it.
    ["1Z12345E0291980793", "UPS", ["ups"]],
    ["3SABC1234567890", "PostNL", ["postnl", "dhl-ecommerce-nl"]],
    ["3SABCD1234567", "Sendcloud", ["sendcloud", "postnl"]],
    // Names that are nobody's.
    ["3SABCD1234567", "Other", ["postnl"]],
    ["3SABCD1234567", " ", ["postnl"]],
    ["ABC", "Upstream Parcels", []],
  ])("%s with %s", (number, company, expected) => expect(carriers(number, company)).toEqual(expected));
});

test("a candidate says on what it rests", () => {
  expect(trackingCandidates("1Z5R89390357567127", "UPS", CARRIERS)).toEqual([
    { carrier: "ups", byCompany: true, forms: ["UPS 1Z"], checked: true },
  ]);
  expect(trackingCandidates("1Z12345E0291980793", "UPS", CARRIERS)).toEqual([
    { carrier: "ups", byCompany: true, forms: [], checked: false },
  ]);
});

test("spaces, dots, dashes and case do not matter", () => {
  expect(normalTrackingNumber(" 3s-abcd 123.4567 ")).toBe("3SABCD1234567");
});
