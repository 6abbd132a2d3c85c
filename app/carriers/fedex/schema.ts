import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

const address = z.looseObject({ city: looseText, countryCode: looseText }).nullish();

const trackingNumberInfo = z.looseObject({
  trackingNumber: looseText,
  trackingNumberUniqueId: looseText,
  carrierCode: looseText,
});

/** One parcel. `error` stands instead of everything else when FedEx does not know the number. */
const trackResult = z.looseObject({
  trackingNumberInfo: trackingNumberInfo.nullish(),
  latestStatusDetail: z
    .looseObject({ code: looseText, statusByLocale: looseText, description: looseText, scanLocation: address })
    .nullish(),
  dateAndTimes: oneOrMany(z.looseObject({ type: looseText, dateTime: looseText })),
  deliveryDetails: z
    .looseObject({
      receivedByName: looseText,
      signedByName: looseText,
      locationDescription: looseText,
      actualDeliveryAddress: address,
    })
    .nullish(),
  scanEvents: oneOrMany(
    z.looseObject({ date: looseText, eventType: looseText, eventDescription: looseText, scanLocation: address }),
  ),
  availableImages: oneOrMany(z.looseObject({ type: looseText })),
  error: z.looseObject({ code: looseText, message: looseText }).nullish(),
});
export type TrackResult = z.infer<typeof trackResult>;
export type Address = z.infer<typeof address>;

/** POST /track/v1/trackingnumbers. A number that was used again has several results. */
export const trackingAnswer = z.looseObject({
  output: z.looseObject({
    completeTrackResults: z.array(z.looseObject({ trackResults: oneOrMany(trackResult) })),
  }),
});

/** A push: the same as an answer, or its results alone, as public integrations receive it (unverified). */
export const pushedResults = z.looseObject({ trackResults: z.array(trackResult).min(1) });

/** POST /track/v1/trackingdocuments: documents in base64. */
export const documentAnswer = z.looseObject({ output: z.looseObject({ documents: z.array(z.string()) }) });

/** What FedEx says of a request that it does not carry out. */
export const errorAnswer = z.looseObject({
  errors: z.array(z.looseObject({ code: looseText, message: looseText })).min(1),
});

/** POST /oauth/token; `expires_in` in seconds. */
export const tokenAnswer = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
