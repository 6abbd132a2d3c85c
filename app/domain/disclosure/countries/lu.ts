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
    title: "Information on out-of-court resolution on the website and in the terms",
    binds: "Probably traders who committed to, or are obliged to use, a body",
    placements: ["footer", "terms"],
    source: { title: "Code de la consommation", article: "Livre 4, Law of 17 February 2016", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "De Luxemburgse wet noemt waarschijnlijk dezelfde voorwaarde als de Europese richtlijn. De precieze tekst is niet gecontroleerd.",
        en: "The Luxembourg act probably has the same condition as the European directive. Its exact text was not checked.",
      },
    },
  }),
];
