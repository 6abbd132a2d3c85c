import { acceptUpload } from "#app/documents/sniff.ts";
import { PREFERENCES, RETURN_CONDITIONS } from "#app/domain/evidence/content.ts";
import { readSerialNumber, type SerialNumber, type SerialNumberError } from "#app/domain/evidence/serial-number.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { dayIn, type Instant } from "#app/domain/time.ts";
import type { GoodsRecord } from "#app/use-cases/evidence/record-goods.ts";

/** Six photos of a good phone. */
export const GOODS_FORM_BYTES = 60_000_000;
const MOST_PHOTOS = 6;
const MOST_GRAMS = 1_000_000;
const MOST_TEXT = 1_000;
const MOST_NUMBERS = 50;

/** A code for the page's words, see `goods.issue` in the locales. */
export type GoodsIssue =
  | SerialNumberError
  | "nothing"
  | "required"
  | "grams"
  | "too_long"
  | "too_many"
  | "not_a_date"
  | "in_the_future"
  | "not_a_parcel"
  | "empty"
  | "too_large"
  | "heic"
  | "not_a_photo";

/** What is wrong, by the form's field; the field `form` is the form as a whole. */
export type GoodsIssues = Record<string, GoodsIssue>;

/**
 * Reads what a merchant records of the goods: packing, inspection of a return, the customer's choice, each only when any of
 * its fields is filled in.
 * @param fulfillmentIds the order's parcels, of which the packing may name one
 */
export async function readGoods(
  form: FormData,
  { fulfillmentIds, timeZone, now }: { fulfillmentIds: readonly string[]; timeZone: string; now: Instant },
): Promise<Result<GoodsRecord, GoodsIssues>> {
  const issues: GoodsIssues = {};
  const text = (field: string) => {
    const value = String(form.get(field) ?? "")
      .replaceAll("\u0000", "")
      .trim();
    if (value.length > MOST_TEXT) issues[field] = "too_long";
    return value;
  };
  const numbers = (field: string, kind: SerialNumber["kind"]): SerialNumber[] => {
    const lines = text(field)
      .split("\n")
      .filter((line) => line.trim() !== "");
    if (lines.length > MOST_NUMBERS) issues[field] = "too_many";
    return lines.flatMap((line) => {
      const read = readSerialNumber(kind, line);
      if (!read.ok) issues[field] ??= read.error;
      return read.ok ? [read.value] : [];
    });
  };

  const grams = text("grams");
  const packing = {
    fulfillmentId: text("fulfillmentId") || null,
    grams: grams === "" ? null : Number(grams),
    serials: [...numbers("serials", "serial"), ...numbers("imeis", "imei")],
    note: text("note"),
  };
  if (packing.grams !== null && !(Number.isInteger(packing.grams) && packing.grams > 0 && packing.grams <= MOST_GRAMS))
    issues.grams = "grams";
  if (packing.fulfillmentId !== null && !fulfillmentIds.includes(packing.fulfillmentId))
    issues.fulfillmentId = "not_a_parcel";
  const isPacked = grams !== "" || packing.note !== "" || text("serials") !== "" || text("imeis") !== "";

  const photos = await readPhotos(form, issues);
  const condition = RETURN_CONDITIONS.find((known) => known === form.get("condition"));
  const inspection = {
    inspectedOn: text("inspectedOn"),
    inspector: text("inspector"),
    findings: text("findings"),
    serials: [...numbers("returnSerials", "serial"), ...numbers("returnImeis", "imei")],
    photos,
  };
  const isInspected =
    condition !== undefined ||
    inspection.findings !== "" ||
    text("returnSerials") !== "" ||
    text("returnImeis") !== "" ||
    photos.length > 0;
  if (isInspected) {
    if (!condition) issues.condition = "required";
    if (inspection.inspector === "") issues.inspector = "required";
    if (!/^\d{4}-\d{2}-\d{2}$/.test(inspection.inspectedOn) || Number.isNaN(Date.parse(inspection.inspectedOn)))
      issues.inspectedOn = "not_a_date";
    else if (inspection.inspectedOn > dayIn(now, timeZone)) issues.inspectedOn = "in_the_future";
    if (condition && condition !== "as_sent" && condition !== "empty" && inspection.findings === "")
      issues.findings ??= "required";
  }

  const preference = PREFERENCES.find((known) => known === form.get("preference"));
  const toldBy = (["checkout", "message", "carrier"] as const).find((known) => known === form.get("toldBy"));
  const words = text("words");
  const isChosen = preference !== undefined || words !== "";
  if (isChosen && !preference) issues.preference = "required";
  if (isChosen && words === "") issues.words = "required";
  if (isChosen && !toldBy) issues.toldBy = "required";

  if (!isPacked && !isInspected && !isChosen) issues.form ??= "nothing";
  if (Object.keys(issues).length > 0) return err(issues);
  return ok({
    packing: isPacked ? packing : null,
    inspection: isInspected && condition ? { ...inspection, condition } : null,
    preference: preference && toldBy ? { preference, toldBy, words } : null,
  });
}

async function readPhotos(form: FormData, issues: GoodsIssues) {
  const files = form.getAll("photos").filter((one) => one instanceof File);
  if (files.length > MOST_PHOTOS) issues.photos = "too_many";
  const photos = [];
  for (const file of files.slice(0, MOST_PHOTOS)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const accepted = acceptUpload(bytes);
    if (!accepted.ok) {
      const { type } = accepted.error;
      issues.photos ??= type === "unknown_type" ? "not_a_photo" : type;
    } else if (!accepted.value.startsWith("image/")) issues.photos ??= "not_a_photo";
    else photos.push({ name: file.name, mediaType: accepted.value, bytes });
  }
  return photos;
}
