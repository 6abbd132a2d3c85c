import { CHECKED, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: {
    title: "Kuluttajansuojalaki (Consumer Protection Act)",
    article: "Chapter 2, section 8 b",
    url: "https://www.kkv.fi",
    checkedOn: CHECKED,
  },
  confidence: "secondary",
};

/** Rules for traders established in Finland. */
export const FI_RULES: readonly Rule[] = unionRules("FI", {
  body: { ...LAW, binds: "Every trader, whether he takes part or not" },
  unconditional: "fiBodyAfterAdvice",
  afterComplaint: { ...LAW, binds: "Every trader who could not settle a complaint" },
});
