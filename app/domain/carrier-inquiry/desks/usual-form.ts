import { type DocumentId, FIELD_IDS, type FieldId } from "../desk.ts";
import type { Matter } from "../matter.ts";

/** In the order in which a form asks them; the postcode by itself only one desk wants. */
export const FIELDS: readonly FieldId[] = FIELD_IDS.filter((field) => field !== "recipient_postcode");

/** The usual fields, those that a form begins with before the others. */
export const beginningWith = (first: readonly FieldId[]) => [
  ...first,
  ...FIELDS.filter((field) => !first.includes(field)),
];

export const INVOICES = ["sales_invoice", "purchase_invoice"] as const satisfies readonly DocumentId[];
const PHOTOS = ["photo_outside", "photo_inside", "photo_item", "photo_label"] as const satisfies readonly DocumentId[];

/** What most desks want; the sources tell it of Sendcloud, DPD and bpost, the others are taken to want the same. */
export const DOCUMENTS: Record<Matter, readonly DocumentId[]> = {
  loss: INVOICES,
  not_received: [...INVOICES, "recipient_statement"],
  damage: [...INVOICES, ...PHOTOS],
  proof: [],
};
