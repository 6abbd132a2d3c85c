import { z } from "zod";
import { instant, maybeInstant } from "./fields.ts";

/** Reviews, what they were found to be about, and who was asked for one. */

/** A review as its site tells it, on the day on which it was seen. */
export const reviewContent = z.object({
  /** The site's folder and the site's own id, such as `kiyoh:5d0c`. */
  id: z.string(),
  /** As people know the site. */
  site: z.string(),
  /** When it was written. */
  at: instant,
  /** When this version was first seen; absent for the first one. */
  updated_at: maybeInstant,
  /** 0 to 1. */
  rating: z.number().nullable(),
  scale: z.number(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  language: z.string().nullable(),
  author: z.string().nullable(),
  email: z.string().nullable(),
  order_reference: z.string().nullable(),
  /** Whether the site vouches for the purchase; null when it does not say. */
  verified: z.boolean().nullable(),
  /** Where it stands at the site, see domain/review/review.ts. */
  state: z.string(),
});

/** That a review is about this order. */
export const reviewMatchContent = z.object({
  /** As in {@link reviewContent}. */
  id: z.string(),
  at: instant,
  updated_at: maybeInstant,
  /** `exact`, `strong`, `weak`, or `chosen` by a person; `undone` when it was taken back. */
  strength: z.enum(["exact", "strong", "weak", "chosen", "undone"]),
  /** The rule that decided, see domain/review/match-review.ts; `merchant_choice`. */
  rule: z.string(),
});

/** An invitation, or why there was none. */
export const reviewInvitationContent = z.object({
  id: z.string(),
  at: instant,
  /** The site that sent it, as people know it; null for our own mail. */
  site: z.string().nullable(),
  /** `sent`, `already_sent`, `refused`, `left_out`, `unknown` (whether it left) */
  status: z.string(),
  reason: z.string().nullable(),
});
