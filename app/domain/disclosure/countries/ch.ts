import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, contactRule, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const UWG: Law = {
  source: {
    title: "Bundesgesetz gegen den unlauteren Wettbewerb (UWG)",
    article: "Article 3(1)(s)",
    url: "https://www.handelsverband.swiss",
    checkedOn: CHECKED,
  },
  confidence: "secondary",
};

/** Rules for traders established in Switzerland, or selling there. No duty to name a dispute body exists. */
export const CH_RULES: readonly Rule[] = [
  contactRule("CH", UWG, () => true),
  {
    ...adviceRule({
      id: "ch-identity",
      country: "CH",
      title: "Full identity and contact address, with an e-mail address",
      binds: "Whoever addresses the Swiss market, from wherever",
      placements: ["legal_page"],
      ...UWG,
      when: ({ legalName, address, email }) => !legalName || !address || !email,
      advice: {
        code: "identity-incomplete-ch",
        text: {
          nl: "Wie in Zwitserland verkoopt, toont volledige naam, adres en e-mailadres op een pagina die overal bereikbaar is; een formulier alleen is niet genoeg. Vul de ontbrekende gegevens aan.",
          en: "Whoever sells in Switzerland shows full name, address and e-mail address on a page reachable from everywhere; a form alone is not enough. Complete what is missing.",
        },
      },
    }),
    sellingTo: ["CH"],
  },
];
