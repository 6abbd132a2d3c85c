import { z } from "zod";

/**
 * Text that a provider may also send as a number, leave out, or fill with something else: trimmed, and null when there is
 * nothing to read. A field that we only show must not make a whole answer unreadable.
 */
export const looseText = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null));

/** The parts that are there, as one line; null when there are none. */
export function joined(parts: readonly (string | null | undefined)[], separator: string): string | null {
  return parts.filter(Boolean).join(separator) || null;
}
