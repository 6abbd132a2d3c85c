import type { Handover } from "#app/domain/evidence/handover.ts";
import { PLACE_PATTERNS, says } from "#app/domain/evidence/handover-words.ts";
import { plainText } from "#app/domain/evidence/same-person.ts";
import type { CodeMeaning } from "./carrier.ts";

/**
 * What a "delivered" means when the carrier tells how only in free text, read by the words that are read everywhere.
 * Texts that say nothing, or contradict each other, leave it at delivered to nobody knows whom.
 */
export function deliveredBy(texts: readonly (string | null)[]): CodeMeaning {
  const told = new Set(texts.flatMap((text) => (text === null ? [] : (handoverIn(text) ?? []))));
  const [handover] = told;
  if (told.size !== 1 || !handover) return { status: "delivered", handover: "unknown" };
  switch (handover) {
    case "waiting_at_point":
      return { status: "ready_for_pickup", handover };
    case "returned":
      return { status: "failure", handover };
    default:
      return { status: "delivered", handover };
  }
}

function handoverIn(text: string): Handover | undefined {
  const plain = plainText(text);
  return PLACE_PATTERNS.find(({ pattern }) => says(plain, pattern))?.handover;
}
