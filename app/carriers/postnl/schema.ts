import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

/** Empty elements arrive as `{}`, or as the text "{}". */
const text = looseText.transform((value) => (value === "{}" ? null : value));

const statusPart = z.looseObject({
  /** `dd-MM-yyyy HH:mm:ss` of the barcode call. */
  TimeStamp: text,
  /** ISO without zone, of `updatedshipments`. */
  Timestamp: text,
  StatusCode: text,
  StatusDescription: text,
  PhaseCode: text,
});
export type StatusPart = z.infer<typeof statusPart>;

const eventPart = z.looseObject({ Code: text, Description: text, TimeStamp: text });
export type EventPart = z.infer<typeof eventPart>;

const shipment = z.looseObject({
  Barcode: text,
  /** Millimetres, cubic centimetres and grams, as text. */
  Dimension: z.looseObject({ Weight: text }).nullish().catch(null),
  Status: statusPart.nullish(),
  Event: oneOrMany(eventPart),
});
export type Shipment = z.infer<typeof shipment>;

const holder = z.looseObject({ Shipment: oneOrMany(shipment) });
const warnings = oneOrMany(z.looseObject({ Message: text }));

/** `GET /shipment/v2/status/barcode/{barcode}` and `…/reference`, without and with `detail=true`. */
export const statusAnswer = z.union([
  z.looseObject({ CurrentStatus: holder, Warnings: warnings }),
  z.looseObject({ CompleteStatus: holder, Warnings: warnings }),
]);

/** `GET /shipment/v2/status/signature/{barcode}` */
export const signatureAnswer = z.looseObject({
  Signature: z.looseObject({ Barcode: text, SignatureImage: text }),
  Warnings: warnings,
});

/** `GET /shipment/v2/status/{customernumber}/updatedshipments` */
export const updatedShipments = z.array(z.looseObject({ Barcode: z.string(), Status: statusPart }));

/** A body that holds nothing but warnings. */
export const warningsOnly = z.looseObject({ Warnings: warnings.refine((list) => list.length > 0) });
