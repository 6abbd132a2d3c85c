import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Portuguese. */
export const PT_TEXT: LocalText = {
  language: "pt",
  heading: "Reclamações e litígios",
  fileComplaint: "Apresentar reclamação",
  odrLink: "Plataforma da Comissão Europeia de resolução de litígios em linha",
  shared: {
    contact: "Tem uma reclamação? Escreva para {email}; procuramos uma solução consigo.",
    takesPart:
      "Tem uma reclamação? Escreva primeiro para {email}. Se não chegarmos a acordo, pode recorrer a esta entidade: {body}. Participamos no seu procedimento.",
    willing:
      "Tem uma reclamação? Escreva primeiro para {email}. Se não chegarmos a acordo, pode recorrer a esta entidade: {body}. Estamos dispostos a participar no seu procedimento.",
    bodyNamed:
      "Tem uma reclamação? Escreva primeiro para {email}. Se não chegarmos a acordo, pode recorrer a esta entidade: {body}.",
  },
  national: {
    ptComplaintsBook: "[Livro de Reclamações Eletrónico](https://www.livroreclamacoes.pt)",
  },
  ...OWN_WORDING,
};
