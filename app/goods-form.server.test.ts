import { describe, expect, test } from "vitest";
import { readGoods } from "./goods-form.server.ts";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const file = (bytes: Uint8Array, name = "foto.png") => new File([new Uint8Array(bytes)], name);

function read(fields: Record<string, string>, photos: File[] = []) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const photo of photos) form.append("photos", photo);
  return readGoods(form, { fulfillmentIds: ["20"], timeZone: "Europe/Amsterdam", now: "2026-11-28T10:00:00.000Z" });
}

const inspected = { condition: "other_item", inspectedOn: "2026-11-28", inspector: "Sanne", findings: "Een ander" };

describe("what is filled in is read", () => {
  test("packing alone", async () => {
    const fields = {
      fulfillmentId: "20",
      grams: "740",
      serials: "sn 1\n\nSN-2",
      imeis: "490154203237518",
      note: " Trui ",
    };
    expect(await read({ ...fields, inspectedOn: "2026-11-28", toldBy: "message" })).toStrictEqual({
      ok: true,
      value: {
        packing: {
          fulfillmentId: "20",
          grams: 740,
          serials: [
            { kind: "serial", number: "SN1" },
            { kind: "serial", number: "SN2" },
            { kind: "imei", number: "490154203237518" },
          ],
          note: "Trui",
        },
        inspection: null,
        preference: null,
      },
    });
  });

  test("an inspection with photos, and a choice", async () => {
    const result = await read({ ...inspected, preference: "neighbour", toldBy: "checkout", words: "Bij 14" }, [
      file(PNG),
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        packing: null,
        inspection: { condition: "other_item", photos: [{ name: "foto.png", mediaType: "image/png" }] },
        preference: { preference: "neighbour", toldBy: "checkout", words: "Bij 14" },
      },
    });
  });
});

describe("what is wrong is said at its field", () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["nothing", { inspectedOn: "2026-11-28", toldBy: "message" }, { form: "nothing" }],
    ["half a gram", { grams: "0.5" }, { grams: "grams" }],
    ["no weight", { grams: "0" }, { grams: "grams" }],
    ["another order's parcel", { fulfillmentId: "21", grams: "5" }, { fulfillmentId: "not_a_parcel" }],
    ["a digit too few", { imeis: "49015420323751" }, { imeis: "imei_length" }],
    ["a digit wrong", { imeis: "490154203237519" }, { imeis: "imei_check" }],
    ["tomorrow", { ...inspected, inspectedOn: "2026-11-29" }, { inspectedOn: "in_the_future" }],
    ["no day", { ...inspected, inspectedOn: "gisteren" }, { inspectedOn: "not_a_date" }],
    ["nobody inspected", { ...inspected, inspector: "" }, { inspector: "required" }],
    ["no finding", { ...inspected, findings: "" }, { findings: "required" }],
    ["a finding without a condition", { ...inspected, condition: "" }, { condition: "required" }],
    ["a choice without words", { preference: "neighbour", toldBy: "message" }, { words: "required" }],
    ["words without a choice", { words: "Bij de buren", toldBy: "message" }, { preference: "required" }],
    ["too long", { note: "x".repeat(1001) }, { note: "too_long" }],
  ])("%s", async (_name, fields, issues) => {
    expect(await read(fields)).toStrictEqual({ ok: false, error: issues });
  });

  test.each([
    ["a text", [file(new TextEncoder().encode("hallo"))], "not_a_photo"],
    ["a PDF", [file(new TextEncoder().encode("%PDF-1.7"))], "not_a_photo"],
    ["an empty file", [file(new Uint8Array())], "empty"],
    ["seven photos", Array.from({ length: 7 }, () => file(PNG)), "too_many"],
  ])("%s", async (_name, photos, issue) => {
    expect(await read(inspected, photos)).toStrictEqual({ ok: false, error: { photos: issue } });
  });
});
