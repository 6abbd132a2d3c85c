import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

/** A status and an event have one shape. The documentation's own example gives only the status a time zone. */
const event = z.looseObject({
  timestamp: looseText,
  statusCode: looseText,
  status: looseText,
  description: looseText,
  remark: looseText,
  location: z.looseObject({ address: z.looseObject({ addressLocality: looseText }).nullish() }).nullish(),
});
export type StatusPart = z.infer<typeof event>;

const signed = z.looseObject({ name: looseText, givenName: looseText, familyName: looseText });

export const shipment = z.looseObject({
  /** A number in the documentation's example. */
  id: looseText,
  status: event.nullish(),
  events: oneOrMany(event),
  details: z
    .looseObject({
      proofOfDelivery: z
        .looseObject({ signatureUrl: looseText, documentUrl: looseText, signed: signed.nullish() })
        .nullish(),
    })
    .nullish(),
});
export type Shipment = z.infer<typeof shipment>;

/** `GET /track/shipments`, and what DHL pushes. */
export const shipments = z.looseObject({ shipments: z.array(shipment) });

/** RFC 7807, the way in which DHL says that something is wrong. */
export const problem = z.looseObject({ status: z.coerce.number().int(), title: z.string(), detail: looseText });
