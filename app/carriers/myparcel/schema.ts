import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";

const location = z.looseObject({ name: looseText, street: looseText, number: looseText, city: looseText }).nullish();
const code = z.union([z.number(), z.string()]).transform(String);

/** GET /tracktraces/{id}, https://developer.myparcel.nl/api-reference/06.shipments.html. Times are local, without zone. */
export const trackTrace = z.looseObject({
  code: looseText,
  description: looseText,
  time: looseText,
  location,
  /** The present state. It is not repeated in `history`. */
  status: z.looseObject({ current: code }),
  pickup: z
    .looseObject({ location_name: looseText, street: looseText, number: looseText, city: looseText })
    .nullish()
    .catch(null),
  history: z
    .array(z.looseObject({ code: looseText, status: code, description: looseText, time: looseText, location }))
    .nullish(),
});
export type TrackTrace = z.infer<typeof trackTrace>;
export const trackTraces = z.looseObject({ data: z.looseObject({ tracktraces: z.array(trackTrace) }) });

/** GET /shipments?barcode=…, which tells the id under which MyParcel keeps a barcode. */
export const shipments = z.looseObject({
  data: z.looseObject({ shipments: z.array(z.looseObject({ id: code, barcode: looseText })) }),
});

/** A webhook. `shipment_status_change` names status and barcode, and no time; other hooks lack both. */
export const hooks = z.looseObject({
  data: z.looseObject({ hooks: z.array(z.looseObject({ status: looseText, barcode: looseText })) }),
});

/** `errors` names the reasons; some lack a message of their own. */
export const refusal = z.looseObject({
  message: looseText,
  errors: z.array(z.looseObject({ code: looseText, message: looseText })),
});
