import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Norwegian (bokmål). */
export const NB_TEXT: LocalText = {
  language: "nb",
  heading: "Klager og tvister",
  fileComplaint: "Send inn en klage",
  odrLink: "EU-kommisjonens plattform for nettbasert tvisteløsning",
  shared: {
    contact: "Har du en klage? Skriv til {email}; så finner vi en løsning sammen med deg.",
    takesPart:
      "Har du en klage? Skriv først til {email}. Blir vi ikke enige, kan du henvende deg til {body}. Vi deltar i behandlingen der.",
    willing:
      "Har du en klage? Skriv først til {email}. Blir vi ikke enige, kan du henvende deg til {body}. Vi er villige til å delta i behandlingen der.",
    bodyNamed: "Har du en klage? Skriv først til {email}. Blir vi ikke enige, kan du henvende deg til {body}.",
  },
  national: {},
  ...OWN_WORDING,
};
