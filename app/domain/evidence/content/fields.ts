import { z } from "zod";
import { parseInstant } from "../../time.ts";

/** Fields that contents of several kinds have. */

/** A numeric id as decimal text; integers above 2^53 arrive here as text already (exact-json.ts). */
export const id = z.union([z.string().regex(/^\d+$/), z.number().int().nonnegative()]).transform(String);
/** U+0000 is left out: JSON can say it, PostgreSQL's text cannot hold it. The ledger keeps the content as it came. */
export const words = z.string().transform((value) => value.replaceAll("\u0000", ""));
export const text = words.nullish();
export const instant = z.string().transform((value, context) => {
  const parsed = parseInstant(value);
  if (parsed === undefined) context.addIssue({ code: "custom", message: "not a timestamp with an offset" });
  return parsed ?? z.NEVER;
});
export const maybeInstant = instant.nullish();
export const decimal = z.union([z.string(), z.number()]).transform(String).nullish();
export const gid = z.string().nullish();
