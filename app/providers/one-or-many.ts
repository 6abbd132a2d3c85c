import { z } from "zod";

/**
 * A list that a provider writes as its only element when there is one, and as nothing, empty text or `{}` when there is
 * none.
 */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => {
    if (Array.isArray(value)) return value;
    const empty =
      value == null || value === "" || (typeof value === "object" && Object.keys(value as object).length === 0);
    return empty ? [] : [value];
  }, z.array(item));
}
