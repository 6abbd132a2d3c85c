import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseNumber } from "../reading.ts";

/** Shapes: the reviews service of eTrusted, https://developers.etrusted.com/reference */
export const list = z.looseObject({
  items: z.array(z.unknown()),
  paging: z.looseObject({ cursors: z.unknown().optional(), cursor: z.unknown().optional() }).nullish(),
});

/** Where the next page begins; one description names the object `cursor`, another `cursors`. */
export const after = z.looseObject({ after: looseText });

export const review = z.looseObject({
  id: z.string().min(1),
  rating: looseNumber,
  title: looseText,
  comment: looseText,
  submittedAt: z.string().nullish(),
  createdAt: z.string(),
  updatedAt: z.string().nullish(),
  editedAt: z.string().nullish(),
  state: looseText,
  type: looseText,
  verificationType: looseText,
  /** Either may be missing: the review is then tied to no order. */
  customer: z
    .looseObject({ email: looseText, fullName: looseText, firstName: looseText, lastName: looseText })
    .nullish(),
  transaction: z.looseObject({ reference: looseText }).nullish(),
  language: looseText,
});

export const token = z.looseObject({ access_token: z.string().min(1), expires_in: z.number().default(3600) });

export const accepted = z.looseObject({ Message: looseText, EventRef: looseText });
