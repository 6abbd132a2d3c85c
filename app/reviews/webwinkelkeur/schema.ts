import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseFlag, looseNumber } from "../reading.ts";

/** Shapes: https://docs.webwinkelkeur.nl/api/ratings/retrieve, /api/invitations/retrieve/, /api/ratings/retrieve_summary/ */
export const refusal = z.looseObject({ status: z.literal("error"), message: looseText });

export const ratings = z.looseObject({
  status: z.literal("success"),
  ratings: z.array(z.unknown()),
  total: looseNumber,
});

export const rating = z.looseObject({
  name: looseText,
  email: looseText,
  rating: looseNumber,
  comment: looseText,
  /** `Y-m-d H:i:s` on Dutch clocks; older answers have the day alone. */
  created: looseText,
  date: looseText,
  language: looseText,
  quarantine: looseFlag,
  verified: looseFlag,
});

/** Pushed to the shop; there is one per body and no list of it as JSON. */
export const productReview = z.looseObject({
  webshop_id: looseText,
  api_key: looseText,
  product_review: z.looseObject({
    id: z.union([z.string(), z.number()]).transform(String),
    product_id: looseText,
    rating: looseNumber,
    title: looseText,
    review: looseText,
    comment: looseText,
    created: looseText,
    name: looseText,
    email: looseText,
    language: looseText,
    deleted: looseFlag,
  }),
});

export const sent = z.looseObject({ status: z.literal("success"), message: looseText });

export const invitations = z.looseObject({
  status: z.literal("success"),
  invitations: z.array(z.unknown()),
  total: looseNumber,
});

export const invitation = z.looseObject({
  email: z.string().min(1),
  /** Empty when the invitation was asked for without an order. */
  order: looseText,
  /** `sent` is false until it was sent. */
  datetimes: z.looseObject({ sent: z.union([z.literal(false), z.string()]) }),
});

export const summary = z.looseObject({
  status: z.literal("success"),
  data: z.looseObject({ amount: z.number(), rating_average: looseNumber }),
});

export const webshop = z.looseObject({
  status: z.literal("success"),
  data: z.looseObject({
    languages: z.array(z.looseObject({ url: looseText, main: looseFlag })).default([]),
  }),
});

export const permission = z.looseObject({
  status: z.string().optional(),
  has_consent: looseFlag,
  data: z.looseObject({ has_consent: looseFlag }).nullish(),
});
