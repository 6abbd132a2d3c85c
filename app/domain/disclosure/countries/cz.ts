import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { UNION_BODY, unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in the Czech Republic, who are obliged to cooperate with the residual body. */
export const CZ_RULES: readonly Rule[] = unionRules("CZ", {
  body: {
    source: {
      title: "Dir. 2013/11/EU; Česká obchodní inspekce",
      article: "Art. 13(1), (2)",
      url: "https://coi.gov.cz/informace-o-adr",
      checkedOn: CHECKED,
    },
    confidence: UNION_BODY.confidence,
    binds: {
      nl: "Elke ondernemer, want allen moeten met de instantie meewerken",
      en: "Every trader, since all are obliged to cooperate with the body",
      de: "Jeden Unternehmer, da alle mit der Stelle zusammenarbeiten müssen",
      fr: "Tout professionnel, puisque tous doivent coopérer avec l'organisme",
    },
    sanction: {
      nl: "De instantie kan een ondernemer bestraffen die niet meewerkt.",
      en: "The body can sanction a trader who does not cooperate.",
      de: "Die Stelle kann einen Unternehmer, der nicht mitwirkt, mit Sanktionen belegen.",
      fr: "L'organisme peut sanctionner un professionnel qui ne coopère pas.",
    },
  },
  unconditional: "bodyNamed",
});
