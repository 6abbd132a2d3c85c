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
    title: "Visible link to the electronic complaints book",
    binds: "Every trader with a website",
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
          },
        },
      },
    ],
  },
  adviceRule({
    id: "pt-adr-information",
    country: "PT",
    title: "Information on out-of-court bodies by every trader",
    binds: "Probably every trader",
    placements: ["footer", "terms"],
    source: { title: "Lei 144/2015", article: "Article 18", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "Waarschijnlijk noemt elke Portugese webwinkel ook een bevoegde instantie. Die regel is niet gecontroleerd en staat niet in de footer.",
        en: "Every Portuguese shop probably has to name a competent body too. That rule was not checked and is not in the footer.",
      },
    },
  }),
];
