import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspectAssessment } from "./assessment.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weerwoord-inspect-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string): Promise<string> {
  const path = join(folder, `${Math.abs(hash(content))}.json`);
  await writeFile(path, content);
  return path;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

const entries = `[
  {"kind": "order", "content": {"id": 9007199254740993, "name": "#1042", "shipping_address": {"name": "Anna de Wit", "zip": "3512 AB"}}},
  {"kind": "fulfillment", "content": {"id": 20, "order_id": 9007199254740993, "status": "success", "tracking_company": "PostNL", "tracking_number": "3SABC"}},
  {"kind": "fulfillment_event", "content": {"id": 30, "order_id": 9007199254740993, "fulfillment_id": 20, "status": "delivered", "happened_at": "2026-11-12T16:42:00+01:00", "message": "Getekend door A. de Wit", "zip": "3512AB"}}
]`;

test("says what both forums make of a file, in keys and in words", async () => {
  const path = await file(
    `{"claim": {"reason": "PRODUCT_NOT_RECEIVED", "networkCode": "13.1", "amount": "49.95"}, "entries": ${entries}, "now": "2026-11-21T10:00:00Z"}`,
  );
  expect(await inspectAssessment([path])).toMatchObject({
    card: { strength: "strong" },
    civil: { strength: "strong" },
    recommendation: {
      stance: "contest",
      forum: "card",
      reasons: [{ key: "advice.card_strong", text: "The evidence is strong: contest." }],
    },
    facts: {
      order: "#1042",
      parcels: [{ handover: "to_addressee", receiver: "A. de Wit", at: "2026-11-12T15:42:00.000Z", signed: true }],
      unreadable: [],
    },
  });
});

test("tells what was packed, weighed and sent back, and what was recorded too late", async () => {
  const goods = `[
    {"kind": "order", "content": {"id": 10, "name": "#1042", "line_items": [{"id": 71, "title": "Telefoon"}]}},
    {"kind": "fulfillment", "content": {"id": 20, "order_id": 10, "status": "success", "tracking_number": "3SABC"}},
    {"kind": "packing", "content": {"id": "p1", "at": "2026-11-10T08:30:00Z", "by": "merchant:1", "fulfillment_id": null, "grams": 740, "serials": [{"kind": "imei", "number": "490154203237518"}], "note": ""}},
    {"kind": "carrier_weight", "content": {"carrier": "gls-nl", "fulfillment_id": 20, "tracking_number": "3SABC", "grams": 310, "measured": true}},
    {"kind": "return_inspection", "content": {"id": "i1", "at": "2026-11-18T10:00:00Z", "by": "merchant:1", "inspected_on": "2026-11-18", "inspector": "Sanne", "condition": "other_item", "findings": "", "serials": [{"kind": "imei", "number": "356938035643809"}], "photos": []}}
  ]`;
  const claim = (openedAt: string) =>
    file(
      `{"claim": {"reason": "return_other_item", "channel": "customer", "openedAt": "${openedAt}"}, "entries": ${goods}}`,
    );
  expect(await inspectAssessment([await claim("2026-11-19T09:00:00Z")])).toMatchObject({
    facts: {
      counts: { packings: 1, carrierWeights: 1, inspections: 1 },
      weighings: [{ fulfillment: "20", packedGrams: 740, carrierGrams: 310, measured: true, result: "less" }],
      returnedNumbers: [{ kind: "imei", number: "356938035643809", packed: false }],
    },
  });
  expect(await inspectAssessment([await claim("2026-11-09T09:00:00Z")])).toMatchObject({
    facts: { weighings: [], returnedNumbers: [] },
  });
});

describe("bad input is refused with its reason", () => {
  test.each([
    ["[]", /does not have the shape/],
    ["{", /cannot be read as JSON/],
    [`{"claim": {"reason": "because"}, "entries": []}`, /not one of .*product_not_received/],
    [`{"claim": {"reason": "general", "channel": "fax"}, "entries": []}`, /claim\.channel/],
    [`{"claim": {"reason": "general", "amount": "much"}, "entries": []}`, /not an amount of EUR: much/],
    [`{"claim": {"reason": "general"}, "entries": [{"kind": "rumour"}]}`, /entries\[0\]\.kind/],
    [`{"claim": {"reason": "general"}, "entries": [], "now": "noon"}`, /not a timestamp/],
  ])("%s", async (content, message) => {
    await expect(inspectAssessment([await file(content)])).rejects.toThrow(message);
  });

  test("no file, a missing file, too many words", async () => {
    await expect(inspectAssessment([])).rejects.toThrow(/inspect assessment <claim.json>/);
    await expect(inspectAssessment([join(folder, "none.json")])).rejects.toThrow(/cannot be read/);
    await expect(inspectAssessment(["a", "b"])).rejects.toThrow(/inspect assessment <claim.json>/);
  });
});

test("takes a payment provider's word for the reason", async () => {
  const path = await file(
    `{"claim": {"reason": "PURCHASE_CANCELED", "channel": "psp"}, "entries": ${entries}, "now": "2026-11-21T10:00:00Z"}`,
  );
  expect(await inspectAssessment([path])).toMatchObject({
    card: { requirements: expect.arrayContaining([expect.objectContaining({ id: "cancellation_record" })]) as unknown },
  });
});
