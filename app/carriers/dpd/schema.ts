import { z } from "zod";
import { oneOrMany } from "#app/providers/one-or-many.ts";

/** DPD's ContentLine: an empty element is empty text. */
const line = z.union([z.looseObject({ content: z.string().nullish() }), z.string()]).nullish();

/** A status of the parcel; `description` is a ContentItem, whose lines are ContentLines again. */
const statusInfo = z.looseObject({
  status: z.string(),
  label: line,
  description: z.union([z.looseObject({ content: oneOrMany(line) }), z.string()]).nullish(),
  statusHasBeenReached: z.string().nullish(),
  isCurrentStatus: z.string().nullish(),
  location: line,
  date: line,
});
export type StatusInfo = z.infer<typeof statusInfo>;
export type Line = z.infer<typeof line>;

const trackingResult = z.union([
  z.looseObject({ shipmentInfo: statusInfo.optional(), statusInfo: oneOrMany(statusInfo) }),
  z.literal(""),
]);
export type TrackingResult = z.infer<typeof trackingResult>;

/** DPD's faults: of its login, and of its services. */
const fault = z.looseObject({
  faultstring: z.string().nullish(),
  detail: z
    .union([
      z.looseObject({
        authenticationFault: z
          .looseObject({ errorCode: z.string().nullish(), errorMessage: z.string().nullish() })
          .nullish(),
        faults: z.looseObject({ faultCode: z.string().nullish(), message: z.string().nullish() }).nullish(),
      }),
      z.literal(""),
    ])
    .nullish(),
});
export type Fault = z.infer<typeof fault>;

const envelope = <Body extends z.ZodType>(body: Body) => z.looseObject({ Envelope: z.looseObject({ Body: body }) });

export const faultAnswer = envelope(z.looseObject({ Fault: fault }));

/** http://dpd.com/common/service/types/ParcelLifeCycleService/2.0 */
export const trackingAnswer = envelope(
  z.looseObject({ getTrackingDataResponse: z.looseObject({ trackingresult: trackingResult }) }),
);

/** http://dpd.com/common/service/types/LoginService/2.1 */
export const loginAnswer = envelope(
  z.looseObject({
    getAuthResponse: z.looseObject({
      return: z.looseObject({ authToken: z.string().min(1), authTokenExpires: z.string().nullish() }),
    }),
  }),
);
