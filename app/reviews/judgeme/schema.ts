import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseFlag, looseNumber } from "../reading.ts";

const id = z.union([z.string().min(1), z.number()]).transform(String);

/** Shapes: GET /api/v1/reviews and /reviews/{id}, https://judge.me/api/docs */
export const list = z.looseObject({ reviews: z.array(z.unknown()), current_page: looseNumber, per_page: looseNumber });

export const review = z.looseObject({
  id,
  title: looseText,
  body: looseText,
  rating: looseNumber,
  product_external_id: looseText,
  reviewer: z.looseObject({ email: looseText, name: looseText }).nullish(),
  /** `ok`, `not-yet`, `spam` */
  curated: looseText,
  published: looseFlag,
  hidden: looseFlag,
  /** A word, such as `nothing`. */
  verified: z.unknown().optional(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
});

/** A single review, as it is or under its name; also the part of a push that can be relied on. */
export const single = z.looseObject({ review });

export const named = z.union([
  z.looseObject({ review: z.looseObject({ id }) }).transform((push) => push.review.id),
  z.looseObject({ id }).transform((push) => push.id),
]);
