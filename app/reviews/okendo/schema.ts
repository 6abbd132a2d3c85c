import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseFlag, looseNumber } from "../reading.ts";

/** Shapes: GET /enterprise/reviews, https://docs.okendo.io/merchant-rest-api/endpoints */
export const list = z.looseObject({ reviews: z.array(z.unknown()), nextUrl: looseText });

export const review = z.looseObject({
  reviewId: z.string().min(1),
  title: looseText,
  body: looseText,
  rating: looseNumber,
  languageCode: looseText,
  dateCreated: z.string(),
  dateUpdated: z.string().nullish(),
  /** `approved`, `pending`, `rejected` where it is told. */
  status: looseText,
  /** Such as `shopify-123456789`. */
  productId: looseText,
  order: z.looseObject({ orderId: looseText, orderNumber: looseText }).nullish(),
  reviewer: z
    .looseObject({ displayName: looseText, name: looseText, email: looseText, isVerified: looseFlag })
    .nullish(),
});

export const single = z.looseObject({ review });
