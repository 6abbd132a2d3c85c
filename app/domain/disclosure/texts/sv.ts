import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Swedish. */
export const SV_TEXT: LocalText = {
  language: "sv",
  heading: "Klagomål och tvistlösning",
  fileComplaint: "Lämna in ett klagomål",
  odrLink: "EU-kommissionens plattform för tvistlösning online",
  shared: {
    contact: "Har du ett klagomål? Skriv till {email}; vi söker en lösning tillsammans med dig.",
    takesPart:
      "Har du ett klagomål? Skriv först till {email}. Om vi inte kommer överens kan du vända dig till {body}. Vi deltar i prövningen där.",
    willing:
      "Har du ett klagomål? Skriv först till {email}. Om vi inte kommer överens kan du vända dig till {body}. Vi är villiga att delta i prövningen där.",
    bodyNamed: "Har du ett klagomål? Skriv först till {email}. Om vi inte kommer överens kan du vända dig till {body}.",
  },
  national: {},
  ...OWN_WORDING,
};
