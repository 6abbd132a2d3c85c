import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { FooterText, NationalSentences } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Dutch. */
export const NL_TEXT: FooterText & { national: NationalSentences } = {
  language: "nl",
  heading: "Klachten en geschillen",
  fileComplaint: "Klacht indienen",
  odrLink: "ODR-platform van de Europese Commissie",
  shared: {
    contact: "Klacht? Mail {email}; wij zoeken samen met u een oplossing.",
    takesPart:
      "Klacht? Mail eerst {email}. Komen wij er samen niet uit, dan kunt u terecht bij {body}. Wij doen mee aan de procedure daar.",
    willing:
      "Klacht? Mail eerst {email}. Komen wij er samen niet uit, dan kunt u terecht bij {body}. Wij zijn bereid mee te doen aan de procedure daar.",
    bodyNamed: "Klacht? Mail eerst {email}. Komen wij er samen niet uit, dan kunt u terecht bij {body}.",
  },
  national: {
    esNotCommitted: "Wij zijn niet aangesloten bij een instantie voor geschiloplossing buiten de rechter.",
    fiBodyAfterAdvice:
      "Klacht? Mail eerst {email}. Komen wij er samen niet uit, dan kunt u terecht bij {body}, nadat u contact hebt gehad met het Finse consumentenadvies (kuluttajaneuvonta).",
    ptComplaintsBook: "Klachtenboek: [Livro de Reclamações Eletrónico](https://www.livroreclamacoes.pt)",
    roAlternativeResolution: "Geschiloplossing buiten de rechter: [ANPC - SAL](https://anpc.ro/ce-este-sal/)",
  },
  ...OWN_WORDING,
};
