import type { Language } from "#app/domain/language.ts";

type MarkWords = { member: string; rating: string; rating_one: string; date: string };

/** The words of the storefront's mark: the theme extension has the same in its locale files. Dates as strftime writes them. */
export const MARK_WORDS: Record<Language, MarkWords> = {
  nl: {
    member: "Lid van {{ name }}",
    rating:
      "Klantbeoordeling: {{ rating }} van {{ scale }} ({{ count }} beoordelingen bij {{ name }}, stand {{ date }})",
    rating_one: "Klantbeoordeling: {{ rating }} van {{ scale }} (1 beoordeling bij {{ name }}, stand {{ date }})",
    date: "%-d-%-m-%Y",
  },
  en: {
    member: "Member of {{ name }}",
    rating: "Customer rating: {{ rating }} out of {{ scale }} ({{ count }} reviews at {{ name }}, as of {{ date }})",
    rating_one: "Customer rating: {{ rating }} out of {{ scale }} (1 review at {{ name }}, as of {{ date }})",
    date: "%-d %B %Y",
  },
  de: {
    member: "Mitglied bei {{ name }}",
    rating: "Kundenbewertung: {{ rating }} von {{ scale }} ({{ count }} Bewertungen bei {{ name }}, Stand {{ date }})",
    rating_one: "Kundenbewertung: {{ rating }} von {{ scale }} (1 Bewertung bei {{ name }}, Stand {{ date }})",
    date: "%-d.%-m.%Y",
  },
  fr: {
    member: "Membre de {{ name }}",
    rating: "Note des clients : {{ rating }} sur {{ scale }} ({{ count }} avis sur {{ name }}, au {{ date }})",
    rating_one: "Note des clients : {{ rating }} sur {{ scale }} (1 avis sur {{ name }}, au {{ date }})",
    date: "%-d/%-m/%Y",
  },
};
