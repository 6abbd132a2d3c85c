import { resolve } from "node:path";
import { expect, test } from "vitest";
import { inspectCarrier } from "./carrier.ts";
import { inspectTrackingNumber } from "./tracking-number.ts";

const fixture = (path: string) => resolve(import.meta.dirname, "../../tests/fixtures/carriers", path);

test("prints what an answer says, and nothing else", async () => {
  const event = { place: null, receiver: null };
  const delivered = { ...event, at: "2026-11-12T13:37:09.402Z", status: "delivered", handover: "unknown", code: "U01" };
  expect(await inspectCarrier(["bpost", fixture("bpost/delivered.xml")])).toEqual({
    found: true,
    events: [
      { ...event, at: "2026-11-11T21:04:51.000Z", status: "in_transit", handover: null, code: "T00" },
      { ...event, at: "2026-11-12T07:12:30.118Z", status: "out_for_delivery", handover: null, code: "L00" },
      delivered,
    ],
    current: delivered,
    proof: [],
    warnings: [],
  });
});

test("prints proof by its kind and length", async () => {
  expect(await inspectCarrier(["fedex", fixture("fedex/document.json")])).toMatchObject({
    found: true,
    current: null,
    proof: [{ kind: "document", mediaType: "application/pdf", bytes: 69 }],
  });
});

test("several parcels in one body print as a list", async () => {
  expect(await inspectCarrier(["fedex", fixture("fedex/reused-number.json")])).toHaveLength(2);
});

test.each([
  [[], /inspect carrier <id> <payload-file>/],
  [["bpost"], /inspect carrier <id> <payload-file>/],
  [["bpost", "a", "b"], /inspect carrier <id> <payload-file>/],
  [["tnt", "a"], /tnt is not one of aftership, /],
  [["bpost", fixture("none.xml")], /cannot be read/],
  [["bpost", fixture("fedex/document.json")], /malformed: not XML/],
])("%j is refused with the reason", async (args, message) => {
  await expect(inspectCarrier(args)).rejects.toThrow(message);
});

test("prints the candidates of a number", async () => {
  expect(await inspectTrackingNumber(["3s abcd 1234567", "--company", "PostNL"])).toEqual({
    number: "3SABCD1234567",
    company: "PostNL",
    candidates: [{ carrier: "postnl", byCompany: true, forms: ["PostNL 3S"], checked: false }],
  });
  expect(await inspectTrackingNumber(["--company", "Other", "1Z5R89390357567127"])).toMatchObject({
    company: "Other",
    candidates: [{ carrier: "ups", byCompany: false, checked: true }],
  });
});

test.each([[[]], [["1", "2"]], [["1", "--company"]], [["--company", "DPD"]]])("%j is refused", async (args) => {
  await expect(inspectTrackingNumber(args)).rejects.toThrow("inspect tracking-number <number> [--company X]");
});
