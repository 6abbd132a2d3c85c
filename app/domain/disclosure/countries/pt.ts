import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, sayShared } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Portugal. */
export const PT_RULES: readonly Rule[] = [
  ...unionRules("PT"),
  {
    id: "pt-complaints-book",
    countries: ["PT"],
    title: {
      nl: "Zichtbare link naar het elektronische klachtenboek",
      en: "Visible link to the electronic complaints book",
      de: "Sichtbarer Link zum elektronischen Beschwerdebuch",
      fr: "Lien visible vers le livre de réclamations électronique",
    },
    binds: {
      nl: "Elke ondernemer met een website",
      en: "Every trader with a website",
      de: "Jeden Unternehmer mit einer Website",
      fr: "Tout professionnel ayant un site",
    },
    placements: ["footer"],
    source: {
      title: "Livro de Reclamações Eletrónico",
      url: "https://www.livroreclamacoes.pt",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: (trader) => [
      ...sayShared(trader, "ptComplaintsBook"),
      {
        advise: {
          code: "complaints-book",
          text: {
            nl: "Schrijf u in bij het Livro de Reclamações Eletrónico, laat de link opvallen en beantwoord een klacht daar binnen 15 werkdagen.",
            en: "Register with the Livro de Reclamações Eletrónico, let its link stand out and answer a complaint there within 15 working days.",
            de: "Melden Sie sich beim Livro de Reclamações Eletrónico an, heben Sie den Link hervor und beantworten Sie dort eine Beschwerde innerhalb von 15 Werktagen.",
            fr: "Inscrivez-vous au Livro de Reclamações Eletrónico, mettez son lien en évidence et répondez-y à une réclamation sous 15 jours ouvrables.",
          },
        },
      },
    ],
  },
  adviceRule({
    id: "pt-adr-information",
    country: "PT",
    title: {
      nl: "Informatie over geschilleninstanties door elke ondernemer",
      en: "Information on out-of-court bodies by every trader",
      de: "Informationen über außergerichtliche Stellen durch jeden Unternehmer",
      fr: "Informations sur les organismes extrajudiciaires par tout professionnel",
    },
    binds: {
      nl: "Waarschijnlijk elke ondernemer",
      en: "Probably every trader",
      de: "Wahrscheinlich jeden Unternehmer",
      fr: "Probablement tout professionnel",
    },
    placements: ["footer", "terms"],
    source: { title: "Lei 144/2015", article: "Art. 18", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "Waarschijnlijk noemt elke Portugese webwinkel ook een bevoegde instantie. Die regel is niet gecontroleerd en staat niet in de footer.",
        en: "Every Portuguese shop probably has to name a competent body too. That rule was not checked and is not in the footer.",
        de: "Wahrscheinlich muss jeder portugiesische Shop auch eine zuständige Stelle nennen. Diese Regel ist nicht geprüft und steht nicht im Footer.",
        fr: "Toute boutique portugaise doit probablement aussi nommer un organisme compétent. Cette règle n'a pas été vérifiée et ne figure pas en pied de page.",
      },
    },
  }),
];
