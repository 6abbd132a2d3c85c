import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const ACT = { title: "Act of 23 September 2016 on out-of-court consumer dispute resolution", checkedOn: CHECKED };

/** Rules for traders established in Poland. */
export const PL_RULES: readonly Rule[] = [
  ...unionRules("PL", {
    afterComplaint: {
      source: { ...ACT, article: "Article 32" },
      confidence: "unverified",
      advice: {
        code: "after-complaint",
        text: {
          nl: "Wijst u een klacht af, zeg dan waarschijnlijk ook of u aan een procedure meedoet; zwijgen geldt dan als instemmen. Deze regel is niet gecontroleerd.",
          en: "If you reject a complaint, you probably have to say whether you take part in a procedure; silence would count as consent. This rule was not checked.",
        },
      },
    },
  }),
  adviceRule({
    id: "pl-act-on-adr",
    country: "PL",
    title: "Information on the body on the website and in the terms",
    binds: "Probably traders who committed to, or are obliged to use, a body",
    placements: ["footer", "terms"],
    source: { ...ACT, article: "Article 31" },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "De Poolse wet volgt waarschijnlijk de Europese richtlijn. De tekst is niet gecontroleerd.",
        en: "The Polish act probably follows the European directive. Its text was not checked.",
      },
    },
  }),
  adviceRule({
    id: "pl-odr-information",
    country: "PL",
    title: "No information on the closed European platform",
    binds: "Every trader",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    sanction: "The press mentions fines of up to 10 % of turnover for terms that mislead.",
    source: { title: "UOKiK, quoted in the press", url: "https://www.prawo.pl", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "odr-information-pl",
      text: {
        nl: "De Poolse toezichthouder UOKiK zegt dat ook de tekst over het gesloten platform uit uw voorwaarden moet.",
        en: "The Polish authority UOKiK says that text about the closed platform has to leave your terms too.",
      },
    },
  }),
];
