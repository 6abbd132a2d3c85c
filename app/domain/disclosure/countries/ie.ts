import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { UNION_AFTER_COMPLAINT, unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Ireland. Not showing the platform's link was an offence (S.I. 500/2015). */
export const IE_RULES: readonly Rule[] = unionRules("IE", {
  body: {
    source: {
      title: "S.I. No. 343/2015",
      article: "reg. 18",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
  },
  afterComplaint: { ...UNION_AFTER_COMPLAINT, confidence: "unverified" },
});
