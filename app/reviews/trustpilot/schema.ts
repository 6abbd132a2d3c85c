import { z } from "zod";
import { looseText } from "#app/providers/loose-text.ts";
import { looseFlag, looseNumber } from "../reading.ts";

/** Shapes: the private review API and the webhooks of Trustpilot, https://developers.trustpilot.com/ */
export const list = z.looseObject({ reviews: z.array(z.unknown()) });

export const review = z.looseObject({
  id: z.string().min(1),
  stars: looseNumber,
  title: looseText,
  text: looseText,
  language: looseText,
  createdAt: z.string(),
  updatedAt: z.string().nullish(),
  referenceId: looseText,
  /** Not in webhooks. */
  referralEmail: looseText,
  isVerified: looseFlag,
  status: looseText,
  consumer: z.looseObject({ displayName: looseText, name: looseText }).nullish(),
});

export const push = z.looseObject({
  events: z.array(z.looseObject({ eventName: z.string(), eventData: z.looseObject({ id: z.string().min(1) }) })).min(1),
});

export const token = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.union([z.string(), z.number()]).transform(Number).default(3600),
});
