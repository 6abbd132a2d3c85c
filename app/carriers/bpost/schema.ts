import { z } from "zod";
import { oneOrMany } from "#app/providers/one-or-many.ts";

const text = z.string().nullish();

/** The root element of `trackingInfo`, namespace http://schema.post.be/tracking/v1/. States stand oldest first. */
export const trackingAnswer = z.looseObject({
  itemTracking: z.looseObject({
    itemCode: text,
    stateInfo: oneOrMany(z.looseObject({ time: text, stateCode: z.string(), stateDescription: text })),
    /** Empty text when it is an empty element. */
    pickupPoint: z
      .union([
        z.looseObject({ name: text, streetName: text, houseNumber: text, postalCode: text, city: text }),
        z.literal(""),
      ])
      .nullish(),
  }),
});
export type ItemTracking = z.infer<typeof trackingAnswer>["itemTracking"];

/** bpost's own fault, in any of its services. */
export const faultAnswer = z.looseObject({ systemException: z.looseObject({ message: text }) });
