import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import type { Language } from "#app/domain/language.ts";

/** Words that every country's footer shares. */
type FooterWords = {
  heading: string;
  /** The Commission's information page: a list of bodies, not a place to file a complaint, and never called one. */
  informationLink: { label: string; href: string };
};

/** Address of the platform that closed on 20 July 2025. */
export const ODR_PLATFORM = "https://ec.europa.eu/consumers/odr/";

export const FOOTER_WORDS: Record<Language, FooterWords> = {
  nl: {
    heading: FOOTER_TEXTS.nl.heading,
    informationLink: {
      label: "Europese Commissie: informatie over geschiloplossing buiten de rechter",
      href: "https://consumer-redress.ec.europa.eu/index_nl",
    },
  },
  en: {
    heading: FOOTER_TEXTS.en.heading,
    informationLink: {
      label: "European Commission: information on out-of-court dispute resolution",
      href: "https://consumer-redress.ec.europa.eu/index_en",
    },
  },
  de: {
    heading: FOOTER_TEXTS.de.heading,
    informationLink: {
      label: "Europäische Kommission: Informationen zur außergerichtlichen Streitbeilegung",
      href: "https://consumer-redress.ec.europa.eu/index_de",
    },
  },
  fr: {
    heading: FOOTER_TEXTS.fr.heading,
    informationLink: {
      label: "Commission européenne : informations sur le règlement extrajudiciaire des litiges",
      href: "https://consumer-redress.ec.europa.eu/index_fr",
    },
  },
};
