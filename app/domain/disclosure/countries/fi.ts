import { CHECKED, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: {
    title: "Kuluttajansuojalaki",
    article: "2:8 b §",
    url: "https://www.kkv.fi",
    checkedOn: CHECKED,
  },
  confidence: "secondary",
};

/** Rules for traders established in Finland. */
export const FI_RULES: readonly Rule[] = unionRules("FI", {
  body: {
    ...LAW,
    binds: {
      nl: "Elke ondernemer, of hij meedoet of niet",
      en: "Every trader, whether he takes part or not",
      de: "Jeden Unternehmer, ob er teilnimmt oder nicht",
      fr: "Tout professionnel, qu'il participe ou non",
    },
  },
  unconditional: "fiBodyAfterAdvice",
  afterComplaint: {
    ...LAW,
    binds: {
      nl: "Elke ondernemer die een klacht niet kon oplossen",
      en: "Every trader who could not settle a complaint",
      de: "Jeden Unternehmer, der eine Beschwerde nicht lösen konnte",
      fr: "Tout professionnel qui n'a pas pu résoudre une réclamation",
    },
  },
});
