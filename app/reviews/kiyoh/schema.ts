import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseNumber } from "../reading.ts";

/** Shape: /v1/publication/review/external, and the old feed, which has the same reviews without `referenceCode`. */
export const feed = z.looseObject({
  averageRating: looseNumber,
  numberReviews: looseNumber,
  locationId: looseText,
  reviews: z.array(z.unknown()),
});

/** One answer within a review. All come as text, whatever `questionType` says. */
const answered = z.looseObject({ questionGroup: looseText, rating: looseText });

export const review = z.looseObject({
  reviewId: z.string().min(1),
  reviewAuthor: looseText,
  rating: looseNumber,
  reviewContent: z.array(answered).nullish(),
  referenceCode: looseText,
  reviewLanguage: looseText,
  dateSince: z.string(),
  updatedSince: z.string().nullish(),
});

/** What an invitation is answered with; the outer code of an error can be a general one, the inner code says what it is. */
export const invited = z.looseObject({
  code: looseText,
  errorCode: looseText,
  message: looseText,
  detailedError: z.array(z.looseObject({ errorCode: looseText, message: looseText })).nullish(),
});
