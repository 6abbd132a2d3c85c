import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseFlag, looseNumber } from "../reading.ts";

/**
 * Shapes: API v2, as the vendor's WordPress plugin uses it. Names of times, paging and the returned order are not confirmed:
 * they are read where they are, and nothing depends on them.
 */
export const list = z.looseObject({ reviews: z.array(z.unknown()) });
export const single = z.looseObject({ review: z.looseObject({ id: z.unknown() }) });

export const review = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  client: z.looseObject({ name: looseText, email: looseText }).nullish(),
  questions: z.array(z.looseObject({ type: looseText, value: looseText })).default([]),
  date_created: looseText,
  date: looseText,
  external_id: looseText,
  order: z.looseObject({ external_id: looseText }).nullish(),
  language: looseText,
});

export const token = z.looseObject({ access_token: z.string().min(1), expires_in: looseNumber });

export const told = z.looseObject({ success: looseFlag, error: looseText, message: looseText });
