import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Czech. */
export const CS_TEXT: LocalText = {
  language: "cs",
  heading: "Reklamace a spory",
  fileComplaint: "Podat stížnost",
  odrLink: "Platforma Evropské komise pro řešení sporů online",
  shared: {
    contact: "Máte stížnost? Napište nám na {email}; řešení hledáme společně s vámi.",
    takesPart:
      "Máte stížnost? Napište nám nejprve na {email}. Pokud se nedohodneme, můžete se obrátit na tento subjekt: {body}. Jeho řízení se účastníme.",
    willing:
      "Máte stížnost? Napište nám nejprve na {email}. Pokud se nedohodneme, můžete se obrátit na tento subjekt: {body}. Jsme ochotni se jeho řízení účastnit.",
    bodyNamed:
      "Máte stížnost? Napište nám nejprve na {email}. Pokud se nedohodneme, můžete se obrátit na tento subjekt: {body}.",
  },
  national: {},
  ...OWN_WORDING,
};
