import { z } from "zod";
import type { ReviewReading, SiteReview } from "./review-site.ts";

/** Adds a warning once, however often its cause occurs in a body. */
export function warnOnce(warnings: string[], warning: string): void {
  if (!warnings.includes(warning)) warnings.push(warning);
}

/**
 * Reads the reviews of a list one by one, so that a strange one does not cost the others: it is left out with a warning that
 * names its place and repeats nothing of what it says.
 * @param review makes a review of an item, or says by undefined that it cannot be one, having added why to `warnings`
 */
export function readEach<Schema extends z.ZodType>(
  items: readonly unknown[],
  schema: Schema,
  review: (item: z.infer<Schema>, warnings: string[]) => SiteReview | undefined,
): ReviewReading {
  const warnings: string[] = [];
  const reviews: SiteReview[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = schema.safeParse(item);
    const made = parsed.success ? review(parsed.data, warnings) : undefined;
    if (made) reviews.push(made);
    else if (!parsed.success) {
      const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join(".") || "itself"))];
      warnings.push(`review ${index + 1} left out: ${fields.join(", ")} not understood`);
    } else warnings.push(`review ${index + 1} left out`);
  }
  return { reviews, warnings };
}

/**
 * A site's number on the scale of 0 to 1, so that sites compare.
 * @param scale the highest number that the site gives
 * @returns null, with a warning, for a number that is not on the scale
 */
export function normalised(rating: number | null | undefined, scale: number, warnings: string[]): number | null {
  if (rating == null) return null;
  if (Number.isFinite(rating) && rating > 0 && rating <= scale) return rating / scale;
  warnOnce(warnings, `rating ${rating} is not on the scale of ${scale}`);
  return null;
}

/** Title and words of a review: one that has a title only says what the title says. */
export function titleAndText(title: string | null, text: string | null): { title: string | null; text: string | null } {
  return text === null ? { title: null, text: title } : { title, text };
}

/** A number that may also arrive as text, with a comma as the Dutch write it; undefined for anything else. */
export const looseNumber = z
  .unknown()
  .optional()
  .transform((value) => {
    const text = typeof value === "string" ? value.trim().replace(",", ".") : value;
    const number = typeof text === "string" && text !== "" ? Number(text) : text;
    return typeof number === "number" && Number.isFinite(number) ? number : null;
  });

/** Yes or no, also as 1 and 0 or their texts; null for anything else. */
export const looseFlag = z
  .unknown()
  .optional()
  .transform((value) => {
    if (value === true || value === 1 || value === "1" || value === "true") return true;
    if (value === false || value === 0 || value === "0" || value === "false") return false;
    return null;
  });
