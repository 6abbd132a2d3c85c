import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { FooterText, NationalSentences } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in German. */
export const DE_TEXT: FooterText & { national: NationalSentences } = {
  language: "de",
  heading: "Beschwerden und Streitbeilegung",
  fileComplaint: "Beschwerde einreichen",
  odrLink: "OS-Plattform der Europäischen Kommission",
  shared: {
    contact: "Beschwerde? Schreiben Sie an {email}; wir suchen gemeinsam mit Ihnen eine Lösung.",
    takesPart:
      "Beschwerde? Schreiben Sie zuerst an {email}. Finden wir keine Lösung, können Sie sich an diese Stelle wenden: {body}. Wir nehmen am Verfahren dort teil.",
    willing:
      "Beschwerde? Schreiben Sie zuerst an {email}. Finden wir keine Lösung, können Sie sich an diese Stelle wenden: {body}. Wir sind bereit, am Verfahren dort teilzunehmen.",
    bodyNamed:
      "Beschwerde? Schreiben Sie zuerst an {email}. Finden wir keine Lösung, können Sie sich an diese Stelle wenden: {body}.",
  },
  national: {
    esNotCommitted: "Wir haben uns keiner Stelle für außergerichtliche Streitbeilegung angeschlossen.",
    fiBodyAfterAdvice:
      "Beschwerde? Schreiben Sie zuerst an {email}. Finden wir keine Lösung, können Sie sich nach Kontakt mit der finnischen Verbraucherberatung (kuluttajaneuvonta) an diese Stelle wenden: {body}.",
    ptComplaintsBook: "Beschwerdebuch: [Livro de Reclamações Eletrónico](https://www.livroreclamacoes.pt)",
    roAlternativeResolution: "Alternative Streitbeilegung: [ANPC - SAL](https://anpc.ro/ce-este-sal/)",
  },
  ...OWN_WORDING,
};
