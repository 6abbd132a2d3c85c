import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { FooterText, NationalSentences } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in English. */
export const EN_TEXT: FooterText & { national: NationalSentences } = {
  language: "en",
  heading: "Complaints and disputes",
  fileComplaint: "File a complaint",
  odrLink: "ODR platform of the European Commission",
  shared: {
    contact: "Complaint? Write to {email}; we look for a solution with you.",
    takesPart:
      "Complaint? Write to {email} first. If we cannot agree, you can turn to {body}. We take part in its procedure.",
    willing:
      "Complaint? Write to {email} first. If we cannot agree, you can turn to {body}. We are willing to take part in its procedure.",
    bodyNamed: "Complaint? Write to {email} first. If we cannot agree, you can turn to {body}.",
  },
  national: {
    esNotCommitted: "We have not joined any body for out-of-court dispute resolution.",
    fiBodyAfterAdvice:
      "Complaint? Write to {email} first. If we cannot agree, you can turn to {body}, after contacting the Finnish consumer advice service (kuluttajaneuvonta).",
    ptComplaintsBook: "Complaints book: [Livro de Reclamações Eletrónico](https://www.livroreclamacoes.pt)",
    roAlternativeResolution: "Alternative dispute resolution: [ANPC - SAL](https://anpc.ro/ce-este-sal/)",
  },
  ...OWN_WORDING,
};
