import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

const address = z.looseObject({ city: looseText, country: looseText, countryCode: looseText });
const status = z.looseObject({ type: looseText, code: looseText, statusCode: looseText, description: looseText });

const activity = z.looseObject({
  date: looseText,
  time: looseText,
  gmtDate: looseText,
  gmtTime: looseText,
  gmtOffset: looseText,
  location: z.looseObject({ address: address.nullish() }).nullish().catch(null),
  status: status.nullish(),
});
export type Activity = z.infer<typeof activity>;

/** `trackResponse.shipment[].package[]` of Track API v1, Tracking.yaml. */
const parcel = z.looseObject({
  trackingNumber: looseText,
  currentStatus: status.nullish(),
  /** Newest first. */
  activity: oneOrMany(activity),
  deliveryDate: oneOrMany(z.looseObject({ type: looseText, date: looseText })),
  deliveryTime: z.looseObject({ type: looseText, endTime: looseText }).nullish().catch(null),
  deliveryInformation: z
    .looseObject({
      location: looseText,
      receivedBy: looseText,
      signature: z.looseObject({ image: looseText }).nullish().catch(null),
      deliveryPhoto: z.looseObject({ photo: looseText }).nullish().catch(null),
      pod: z.looseObject({ content: looseText }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  accessPointInformation: z.looseObject({ pickupByDate: looseText }).nullish().catch(null),
  packageAddress: oneOrMany(z.looseObject({ type: looseText, name: looseText, attentionName: looseText })),
});
export type Parcel = z.infer<typeof parcel>;

export const trackAnswer = z.looseObject({
  trackResponse: z.looseObject({
    shipment: oneOrMany(
      z.looseObject({
        inquiryNumber: looseText,
        warnings: oneOrMany(z.looseObject({ code: looseText, message: looseText })),
        package: oneOrMany(parcel),
      }),
    ),
  }),
});
export type Shipment = z.infer<typeof trackAnswer>["trackResponse"]["shipment"][number];

/** A push of Track Alert, UPSTrackAlert.yaml (TrackingEventRequest). */
export const alert = z.looseObject({
  trackingNumber: z.string(),
  localActivityDate: looseText,
  localActivityTime: looseText,
  gmtActivityDate: looseText,
  gmtActivityTime: looseText,
  activityLocation: address.nullish().catch(null),
  activityStatus: z.looseObject({
    type: looseText,
    code: looseText,
    description: looseText,
    descriptionCode: looseText,
  }),
  receivedBy: looseText,
  deliveryPhoto: looseText,
});
export type Alert = z.infer<typeof alert>;

const errors = z.array(z.looseObject({ code: looseText, message: looseText })).min(1);

/** `{"response":{"errors":[…]}}`, from the gateway also without `response`. */
export const refusal = z.union([
  z.looseObject({ response: z.looseObject({ errors }) }).transform(({ response }) => response.errors),
  z.looseObject({ errors }).transform((body) => body.errors),
]);

export const tokenAnswer = z.looseObject({
  access_token: z.string().min(1),
  /** Seconds, as text. */
  expires_in: z.coerce.number().positive(),
});
