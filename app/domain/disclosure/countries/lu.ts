import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Luxembourg. */
export const LU_RULES: readonly Rule[] = [
  ...unionRules("LU"),
  adviceRule({
    id: "lu-code-de-la-consommation",
    country: "LU",
    title: {
      nl: "Informatie over geschiloplossing op de website en in de voorwaarden",
      en: "Information on out-of-court resolution on the website and in the terms",
      de: "Informationen zur außergerichtlichen Streitbeilegung auf der Website und in den AGB",
      fr: "Informations sur le règlement extrajudiciaire sur le site et dans les conditions générales",
    },
    binds: {
      nl: "Waarschijnlijk ondernemers die zich aan een instantie hebben verbonden of daartoe verplicht zijn",
      en: "Probably traders who committed to, or are obliged to use, a body",
      de: "Wahrscheinlich Unternehmer, die sich zur Teilnahme bei einer Stelle verpflichtet haben oder dazu verpflichtet sind",
      fr: "Probablement les professionnels engagés auprès d'un organisme ou tenus d'y recourir",
    },
    placements: ["footer", "terms"],
    source: { title: "Code de la consommation", article: "Livre 4 (17.2.2016)", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "De Luxemburgse wet noemt waarschijnlijk dezelfde voorwaarde als de Europese richtlijn. De precieze tekst is niet gecontroleerd.",
        en: "The Luxembourg act probably has the same condition as the European directive. Its exact text was not checked.",
        de: "Das luxemburgische Gesetz hat wahrscheinlich dieselbe Bedingung wie die europäische Richtlinie. Der genaue Text ist nicht geprüft.",
        fr: "La loi luxembourgeoise pose probablement la même condition que la directive européenne. Son texte exact n'a pas été vérifié.",
      },
    },
  }),
];
