import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Italian. */
export const IT_TEXT: LocalText = {
  language: "it",
  heading: "Reclami e controversie",
  fileComplaint: "Presenta un reclamo",
  odrLink: "Piattaforma della Commissione europea per la risoluzione delle controversie online",
  shared: {
    contact: "Ha un reclamo? Scriva a {email}; cerchiamo una soluzione insieme a Lei.",
    takesPart:
      "Ha un reclamo? Scriva prima a {email}. Se non troviamo un accordo, può rivolgersi a questo organismo: {body}. Partecipiamo alla sua procedura.",
    willing:
      "Ha un reclamo? Scriva prima a {email}. Se non troviamo un accordo, può rivolgersi a questo organismo: {body}. Siamo disposti a partecipare alla sua procedura.",
    bodyNamed:
      "Ha un reclamo? Scriva prima a {email}. Se non troviamo un accordo, può rivolgersi a questo organismo: {body}.",
  },
  national: {},
  ...OWN_WORDING,
};
