import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { UNION_BODY, unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in the Czech Republic, who are obliged to cooperate with the residual body. */
export const CZ_RULES: readonly Rule[] = unionRules("CZ", {
  body: {
    source: {
      title: "Directive 2013/11/EU; Česká obchodní inspekce: traders are obliged to cooperate",
      article: "Article 13(1) and (2)",
      url: "https://coi.gov.cz/informace-o-adr",
      checkedOn: CHECKED,
    },
    confidence: UNION_BODY.confidence,
    binds: "Every trader, since all are obliged to cooperate with the body",
    sanction: "The body can sanction a trader who does not cooperate.",
  },
  unconditional: "bodyNamed",
});
