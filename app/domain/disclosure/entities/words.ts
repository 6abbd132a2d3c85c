import type { Words } from "#app/domain/language.ts";

/** Words that rows of several countries share. */
export const FREE_FOR_CONSUMER: Words = {
  nl: "Gratis voor de consument.",
  en: "Free for the consumer.",
  de: "Für den Verbraucher kostenlos.",
  fr: "Gratuit pour le consommateur.",
};

export const OUTCOME: Words = {
  nl: "Uitkomst, vanaf het volledige dossier",
  en: "Outcome, from the complete file",
  de: "Ergebnis, ab der vollständigen Akte",
  fr: "Issue, à partir du dossier complet",
};
