import type { Language } from "#app/domain/language.ts";

/** Words that every country's footer shares. */
type FooterWords = {
  heading: string;
  /** The Commission's information page: a list of bodies, not a place to file a complaint, and never called one. */
  informationLink: { label: string; href: string };
  /** Only for days before the platform closed. */
  odrLink: { label: string; href: string };
};

const ODR_PLATFORM = "https://ec.europa.eu/consumers/odr/";

export const FOOTER_WORDS: Record<Language, FooterWords> = {
  nl: {
    heading: "Klachten en geschillen",
    informationLink: {
      label: "Europese Commissie: informatie over geschiloplossing buiten de rechter",
      href: "https://consumer-redress.ec.europa.eu/index_nl",
    },
    odrLink: { label: "ODR-platform van de Europese Commissie", href: ODR_PLATFORM },
  },
  en: {
    heading: "Complaints and disputes",
    informationLink: {
      label: "European Commission: information on out-of-court dispute resolution",
      href: "https://consumer-redress.ec.europa.eu/index_en",
    },
    odrLink: { label: "ODR platform of the European Commission", href: ODR_PLATFORM },
  },
  de: {
    heading: "Beschwerden und Streitbeilegung",
    informationLink: {
      label: "Europäische Kommission: Informationen zur außergerichtlichen Streitbeilegung",
      href: "https://consumer-redress.ec.europa.eu/index_de",
    },
    odrLink: { label: "OS-Plattform der Europäischen Kommission", href: ODR_PLATFORM },
  },
  fr: {
    heading: "Réclamations et litiges",
    informationLink: {
      label: "Commission européenne : informations sur le règlement extrajudiciaire des litiges",
      href: "https://consumer-redress.ec.europa.eu/index_fr",
    },
    odrLink: { label: "Plateforme RLL de la Commission européenne", href: ODR_PLATFORM },
  },
};
