import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Polish. */
export const PL_TEXT: LocalText = {
  language: "pl",
  heading: "Reklamacje i spory",
  fileComplaint: "Złóż reklamację",
  odrLink: "Platforma Komisji Europejskiej do internetowego rozstrzygania sporów",
  shared: {
    contact: "Masz skargę? Napisz na adres {email}; wspólnie poszukamy rozwiązania.",
    takesPart:
      "Masz skargę? Napisz najpierw na adres {email}. Jeśli nie dojdziemy do porozumienia, możesz zwrócić się do tego podmiotu: {body}. Bierzemy udział w jego postępowaniu.",
    willing:
      "Masz skargę? Napisz najpierw na adres {email}. Jeśli nie dojdziemy do porozumienia, możesz zwrócić się do tego podmiotu: {body}. Zgadzamy się na udział w jego postępowaniu.",
    bodyNamed:
      "Masz skargę? Napisz najpierw na adres {email}. Jeśli nie dojdziemy do porozumienia, możesz zwrócić się do tego podmiotu: {body}.",
  },
  national: {},
  ...OWN_WORDING,
};
