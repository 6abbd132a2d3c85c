import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Romanian. */
export const RO_TEXT: LocalText = {
  language: "ro",
  heading: "Reclamații și litigii",
  fileComplaint: "Depuneți o reclamație",
  odrLink: "Platforma Comisiei Europene pentru soluționarea online a litigiilor",
  shared: {
    contact: "Aveți o reclamație? Scrieți-ne la {email}; căutăm o soluție împreună cu dumneavoastră.",
    takesPart:
      "Aveți o reclamație? Scrieți-ne mai întâi la {email}. Dacă nu ajungem la un acord, vă puteți adresa acestei entități: {body}. Participăm la procedura acesteia.",
    willing:
      "Aveți o reclamație? Scrieți-ne mai întâi la {email}. Dacă nu ajungem la un acord, vă puteți adresa acestei entități: {body}. Suntem dispuși să participăm la procedura acesteia.",
    bodyNamed:
      "Aveți o reclamație? Scrieți-ne mai întâi la {email}. Dacă nu ajungem la un acord, vă puteți adresa acestei entități: {body}.",
  },
  national: {
    roAlternativeResolution: "Soluționarea alternativă a litigiilor: [ANPC - SAL](https://anpc.ro/ce-este-sal/)",
  },
  ...OWN_WORDING,
};
