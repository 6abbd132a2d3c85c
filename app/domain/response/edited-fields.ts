import { err, ok, type Result } from "#app/domain/result.ts";
import { DISPUTE_TEXT_FIELDS, type DisputeTextField, type PreparedResponse } from "./prepared-response.ts";

/** Names and addresses come from the order; the rest of Shopify's form the merchant can put in his own words. */
const OF_THE_ORDER: ReadonlySet<DisputeTextField> = new Set([
  "customerEmailAddress",
  "customerFirstName",
  "customerLastName",
]);

/** The fields of Shopify's form that a merchant can rewrite. */
export const EDITABLE_FIELDS = DISPUTE_TEXT_FIELDS.filter((field) => !OF_THE_ORDER.has(field));

/** Texts of Shopify's form; `original` holds what was prepared of each field that the merchant rewrote. */
export type FormTexts = { fields: Record<string, string>; original: Record<string, string> };

/**
 * The form's texts as they are sent. A field that was emptied is left out.
 * @param edited texts of fields that were prepared; any other field is passed over
 * @returns `empty` when nothing but names and addresses would be left of what was prepared
 */
export function withEditedFields(
  prepared: PreparedResponse["disputeFields"],
  edited: Readonly<Record<string, string>>,
): Result<FormTexts, "empty"> {
  const texts: FormTexts = { fields: {}, original: {} };
  for (const [name, field] of Object.entries(prepared) as [DisputeTextField, { text: string }][]) {
    const own = OF_THE_ORDER.has(name) ? undefined : edited[name]?.replaceAll("\r\n", "\n").trim();
    const text = own ?? field.text;
    if (text !== "") texts.fields[name] = text;
    if (text !== field.text) texts.original[name] = field.text;
  }
  const hadWords = EDITABLE_FIELDS.some((name) => prepared[name]);
  return hadWords && !EDITABLE_FIELDS.some((name) => texts.fields[name]) ? err("empty") : ok(texts);
}
