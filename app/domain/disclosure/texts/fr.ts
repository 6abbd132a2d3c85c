import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { FooterText, NationalSentences } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in French. */
export const FR_TEXT: FooterText & { national: NationalSentences } = {
  language: "fr",
  heading: "Réclamations et litiges",
  fileComplaint: "Déposer une réclamation",
  odrLink: "Plateforme RLL de la Commission européenne",
  shared: {
    contact: "Une réclamation ? Écrivez à {email} : nous cherchons une solution avec vous.",
    takesPart:
      "Une réclamation ? Écrivez d'abord à {email}. Sans accord entre nous, vous pouvez vous adresser à cet organisme : {body}. Nous participons à sa procédure.",
    willing:
      "Une réclamation ? Écrivez d'abord à {email}. Sans accord entre nous, vous pouvez vous adresser à cet organisme : {body}. Nous sommes disposés à participer à sa procédure.",
    bodyNamed:
      "Une réclamation ? Écrivez d'abord à {email}. Sans accord entre nous, vous pouvez vous adresser à cet organisme : {body}.",
  },
  national: {
    esNotCommitted: "Nous n'avons adhéré à aucun organisme de règlement extrajudiciaire des litiges.",
    fiBodyAfterAdvice:
      "Une réclamation ? Écrivez d'abord à {email}. Sans accord entre nous, vous pouvez, après avoir contacté le service finlandais de conseil aux consommateurs (kuluttajaneuvonta), vous adresser à cet organisme : {body}.",
    ptComplaintsBook: "Livre de réclamations : [Livro de Reclamações Eletrónico](https://www.livroreclamacoes.pt)",
    roAlternativeResolution: "Règlement extrajudiciaire des litiges : [ANPC - SAL](https://anpc.ro/ce-este-sal/)",
  },
  ...OWN_WORDING,
};
