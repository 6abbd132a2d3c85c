import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { oneOrMany } from "#app/providers/one-or-many.ts";

const event = z.looseObject({
  code: looseText,
  city: looseText,
  description: looseText,
  eventDateTime: looseText,
});
export type EventPart = z.infer<typeof event>;

/** A parcel that GLS does not know, or could not look up, has an error instead of `unitno` and `status`. */
const parcel = z.looseObject({
  requested: looseText,
  unitno: looseText,
  status: looseText,
  statusDateTime: looseText,
  events: oneOrMany(event),
  errorCode: looseText,
  errorMessage: looseText,
});
export type Parcel = z.infer<typeof parcel>;

/** `GET /tracking/simple/trackids/{ids}` and `…/references/{refs}` */
export const trackingAnswer = z.looseObject({ parcels: z.array(parcel) });

/** Instead of an answer about one parcel. */
export const errorAnswer = z.looseObject({ errorCode: z.string(), errorMessage: looseText });

/** RFC 7807: the request itself was wrong. A 404 says that there is no such address, never that there is no such parcel. */
export const problem = z.looseObject({ status: z.number().int(), title: z.string(), detail: looseText });

/** `POST /oauth2/v2/token`; lifetime in seconds, 14,400 at most. */
export const tokenAnswer = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
