import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";

/** https://www.aftership.com/docs/tracking/2026-07/model/tracking, and the checkpoints in it. */
export const tracking = z.looseObject({
  tracking_number: z.string(),
  slug: looseText,
  tag: z.string(),
  subtag: looseText,
  subtag_message: looseText,
  /** As the carrier gives it, mostly local and without zone. */
  shipment_delivery_date: looseText,
  destination_country_region: looseText,
  signed_by: looseText,
  delivery_location_type: looseText,
  pickup_location: looseText,
  /** True as soon as a checkpoint says that the parcel goes or went back. */
  return_to_sender: z.boolean().nullish().catch(null),
  shipment_direction: looseText,
  proof_of_delivery: z
    .array(z.looseObject({ type: looseText, url: looseText }))
    .nullish()
    .catch(null),
  checkpoints: z
    .array(
      z.looseObject({
        checkpoint_time: looseText,
        city: looseText,
        location: looseText,
        country_region: looseText,
        message: looseText,
        tag: looseText,
        subtag: looseText,
      }),
    )
    .nullish(),
});
export type Tracking = z.infer<typeof tracking>;
export type Checkpoint = NonNullable<Tracking["checkpoints"]>[number];

/** A webhook; `tracking_update` carries the tracking in `msg`. */
export const webhook = z.looseObject({ event: z.string(), event_id: looseText, msg: z.unknown().optional() });

/** Of one tracking, of a list, or a refusal: `meta.code` is 200 or says why not. */
export const envelope = z.looseObject({
  meta: z.looseObject({ code: z.number(), type: looseText, message: looseText }),
  data: z.unknown().optional(),
});
export const trackings = z.looseObject({ trackings: z.array(tracking) });
