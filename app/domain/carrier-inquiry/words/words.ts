import type { FieldId } from "../desk.ts";
import type { Matter } from "../matter.ts";

/** Sentences of the text that is put to a desk. `{name}` is filled in; a sentence whose gap stays empty is left out. */
export const QUESTION_SENTENCES = [
  "sent",
  "delivered",
  "last_event",
  "customer_not_received",
  "customer_damage",
  "ask_loss",
  "ask_not_received",
  "ask_damage",
  "ask_proof",
  "liable",
] as const;
export type QuestionSentence = (typeof QUESTION_SENTENCES)[number];

/** What the app writes to a desk, in one language. */
export type FormWords = {
  field: Record<FieldId, string>;
  matter: Record<Matter, string>;
  sentence: Record<QuestionSentence, string>;
  grams: string;
};
