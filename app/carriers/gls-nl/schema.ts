import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

const event = z.looseObject({
  eventNo: looseText,
  reasonNo: looseText,
  descriptionNL: looseText,
  descriptionEN: looseText,
  date: looseText,
  depotName: looseText,
  /** At a delivery: the name of who received the parcel. */
  details: looseText,
});
export type EventPart = z.infer<typeof event>;

const parcel = z.looseObject({
  parcelNo: z.string(),
  /** Kilograms: what the sender announced, and what GLS weighed. */
  suppliedWeight: looseText,
  weightedWeight: looseText,
  events: oneOrMany(event),
});
export type Parcel = z.infer<typeof parcel>;

/** `POST /api/parcel/v1/details`. Numbers that GLS does not know are silently left out. */
export const detailsAnswer = z.looseObject({ parcels: z.array(parcel) });

/** `POST /api/pod/v1`; the blob is base64. */
export const podAnswer = z.looseObject({
  pods: z.array(z.looseObject({ parcelNumber: z.string(), podBlob: looseText })),
});

/** What stands in place of an answer: ProblemDetails, or a message. */
export const problem = z.union([
  z.looseObject({ title: z.string(), status: z.coerce.number().int() }),
  z.looseObject({ message: z.string(), status: z.coerce.number().int().optional() }),
]);
