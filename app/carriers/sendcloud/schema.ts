import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";

/** GET /api/v2/tracking/{number}; timestamps `2026-01-25 14:43:13.615997+00:00`, newest first. */
export const trackingV2 = z.looseObject({
  tracking_number: looseText,
  is_return: z.boolean().nullish(),
  statuses: z.array(
    z.looseObject({
      carrier_update_timestamp: looseText,
      parent_status: z.string(),
      carrier_code: looseText,
      carrier_message: looseText,
    }),
  ),
});

/** GET /api/v3/parcels/tracking/{number}, https://sendcloud.dev/api/v3/parcel-tracking */
export const trackingV3 = z.looseObject({
  events: z
    .array(
      z.looseObject({
        event_at: looseText,
        event_type: looseText,
        status_code: z.string(),
        sub_status_code: looseText,
        status_description: looseText,
      }),
    )
    .nullish(),
  tracking_numbers: z.array(z.looseObject({ tracking_number: looseText })),
  details: z.looseObject({ is_return: z.boolean().nullish() }).nullish(),
});

/** Any webhook of an integration; only `parcel_status_changed` speaks of a parcel's way. */
export const webhook = z.looseObject({ action: z.string() });

/** https://sendcloud.dev/api/v2/webhooks/parcel-status-changed; timestamps in milliseconds since 1970. */
export const statusChanged = z.looseObject({
  action: z.literal("parcel_status_changed"),
  timestamp: z.number().nullish(),
  carrier_status_change_timestamp: z.number().nullish(),
  parcel: z.looseObject({
    tracking_number: looseText,
    is_return: z.boolean().nullish(),
    status: z.looseObject({ id: z.union([z.number(), z.string()]), message: looseText }),
  }),
});

/** Event subscriptions (beta), `parcels.event.created`. */
export const eventCreated = z.looseObject({
  event_type: z.literal("parcels.event.created"),
  data: z.looseObject({
    parcel: z.looseObject({ tracking_number: looseText }),
    event: z.looseObject({
      event_type: looseText,
      timestamp: looseText,
      phase: z.string(),
      exception: looseText,
      sub_status: looseText,
      description: looseText,
      is_returned: z.boolean().nullish(),
      location_details: z
        .looseObject({ street: looseText, house_number: looseText, postal_code: looseText, city: looseText })
        .nullish(),
    }),
  }),
});

/** A refusal: of v3 `{"detail"}`, of v2 `{"error":{"code","message"}}`. */
export const refusal = z.looseObject({
  detail: looseText,
  error: z.looseObject({ code: looseText, message: looseText }).nullish(),
});
