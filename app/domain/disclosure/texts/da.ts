import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Danish. */
export const DA_TEXT: LocalText = {
  language: "da",
  heading: "Klager og tvister",
  fileComplaint: "Indsend en klage",
  odrLink: "Europa-Kommissionens platform for onlinetvistbilæggelse",
  shared: {
    contact: "Har du en klage? Skriv til {email}; så finder vi en løsning sammen med dig.",
    takesPart:
      "Har du en klage? Skriv først til {email}. Bliver vi ikke enige, kan du henvende dig til {body}. Vi deltager i behandlingen dér.",
    willing:
      "Har du en klage? Skriv først til {email}. Bliver vi ikke enige, kan du henvende dig til {body}. Vi er villige til at deltage i behandlingen dér.",
    bodyNamed: "Har du en klage? Skriv først til {email}. Bliver vi ikke enige, kan du henvende dig til {body}.",
  },
  national: {},
  ...OWN_WORDING,
};
