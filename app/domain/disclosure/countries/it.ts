import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const CODE = { title: "Codice del consumo", url: "https://www.brocardi.it", checkedOn: CHECKED };

/** Rules for traders established in Italy. */
export const IT_RULES: readonly Rule[] = unionRules("IT", {
  body: { source: { ...CODE, article: "Article 141-sexies(1) and (2); Article 49(1)" }, confidence: "primary" },
  afterComplaint: {
    source: { ...CODE, article: "Article 141-sexies(3)" },
    confidence: "primary",
    binds: "Traders bound to a body; for others the reach of the provision is arguable",
  },
});
