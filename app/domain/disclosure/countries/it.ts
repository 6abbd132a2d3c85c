import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const CODE = { title: "Codice del consumo", url: "https://www.brocardi.it", checkedOn: CHECKED };

/** Rules for traders established in Italy. */
export const IT_RULES: readonly Rule[] = unionRules("IT", {
  body: { source: { ...CODE, article: "Art. 141-sexies(1), (2); Art. 49(1)" }, confidence: "primary" },
  afterComplaint: {
    source: { ...CODE, article: "Art. 141-sexies(3)" },
    confidence: "primary",
    binds: {
      nl: "Ondernemers die aan een instantie gebonden zijn; of de bepaling ook voor anderen geldt, is betwistbaar",
      en: "Traders bound to a body; for others the reach of the provision is arguable",
      de: "Unternehmer, die an eine Stelle gebunden sind; ob die Vorschrift auch für andere gilt, ist strittig",
      fr: "Les professionnels liés à un organisme ; pour les autres, la portée du texte est discutable",
    },
  },
});
