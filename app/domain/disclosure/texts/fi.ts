import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Finnish. */
export const FI_TEXT: LocalText = {
  language: "fi",
  heading: "Valitukset ja riidat",
  fileComplaint: "Tee valitus",
  odrLink: "Euroopan komission verkkovälitteinen riidanratkaisufoorumi",
  shared: {
    contact: "Onko sinulla valitettavaa? Kirjoita osoitteeseen {email}; etsimme ratkaisun yhdessä kanssasi.",
    takesPart:
      "Onko sinulla valitettavaa? Kirjoita ensin osoitteeseen {email}. Ellemme pääse sopimukseen, voit viedä asian tälle elimelle: {body}. Osallistumme sen menettelyyn.",
    willing:
      "Onko sinulla valitettavaa? Kirjoita ensin osoitteeseen {email}. Ellemme pääse sopimukseen, voit viedä asian tälle elimelle: {body}. Olemme valmiit osallistumaan sen menettelyyn.",
    bodyNamed:
      "Onko sinulla valitettavaa? Kirjoita ensin osoitteeseen {email}. Ellemme pääse sopimukseen, voit viedä asian tälle elimelle: {body}.",
  },
  national: {
    fiBodyAfterAdvice:
      "Onko sinulla valitettavaa? Kirjoita ensin osoitteeseen {email}. Ellemme pääse sopimukseen, ota yhteyttä kuluttajaneuvontaan; sen jälkeen voit viedä asian tälle elimelle: {body}.",
  },
  ...OWN_WORDING,
};
