import { CHECKED, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: {
    title: "Lag (2015:671), as Konsumentverket explains it",
    url: "https://www.konsumentverket.se",
    checkedOn: CHECKED,
  },
  confidence: "primary",
};

/** Rules for traders established in Sweden. */
export const SE_RULES: readonly Rule[] = unionRules("SE", {
  contact: LAW,
  body: LAW,
  besideBody: {
    code: "postal-address-of-body",
    text: {
      nl: 'De Zweedse wet vraagt ook het postadres van de instantie. Zet het erbij in uw voorwaarden, onder een kop als "tvistlösning".',
      en: 'Swedish law also asks for the postal address of the body. Add it in your terms, under a heading such as "tvistlösning".',
    },
  },
  afterComplaint: { ...LAW, binds: "Every trader in a dispute" },
});
