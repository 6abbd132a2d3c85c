import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

const event = z.looseObject({ category: looseText, status: looseText, timestamp: looseText });

const phase = z.looseObject({
  phase: looseText,
  events: oneOrMany(z.looseObject({ key: looseText, timestamp: looseText })),
});

/**
 * `GET /track-trace?key={barcode}[+{postcode}]`, one element per key. Without a postcode `events` stand instead of
 * `view.phases`, or next to them.
 */
export const trackTrace = z.array(
  z.looseObject({
    barcode: z.string(),
    isReturn: z.boolean().nullish(),
    /** A parcel shop's name, where the parcel goes to one; otherwise the receiver's. */
    destination: z.looseObject({ type: looseText, locationType: looseText, name: looseText }).nullish(),
    events: oneOrMany(event),
    view: z.looseObject({ phases: oneOrMany(phase) }).nullish(),
  }),
);
export type Parcel = z.infer<typeof trackTrace>[number];
