import { CHECKED, disputeRules, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Directive 2000/31/EC: the e-mail address is permanently within reach. */
export const UNION_CONTACT: Law = {
  source: { title: "Dir. 2000/31/EC", article: "Art. 5(1)(c)", checkedOn: CHECKED },
  confidence: "secondary",
};

/** Directive 2013/11/EU: who is committed or obliged names the body. */
export const UNION_BODY: Law = {
  source: { title: "Dir. 2013/11/EU", article: "Art. 13(1), (2)", checkedOn: CHECKED },
  confidence: "secondary",
};

/** Directive 2013/11/EU: after a complaint without solution. */
export const UNION_AFTER_COMPLAINT: Law = {
  source: { title: "Dir. 2013/11/EU", article: "Art. 13(3)", checkedOn: CHECKED },
  confidence: "secondary",
};

/** Directive 2000/31/EC: who the trader is. */
export const UNION_IDENTITY: Law = {
  source: { title: "Dir. 2000/31/EC", article: "Art. 5(1)", checkedOn: CHECKED },
  confidence: "secondary",
};

/** The rules of a member state whose own act was not read; the directives tell what it must at least ask. */
export function unionRules(country: string, own: Partial<Parameters<typeof disputeRules>[0]> = {}): Rule[] {
  return disputeRules({
    country,
    contact: UNION_CONTACT,
    body: UNION_BODY,
    afterComplaint: UNION_AFTER_COMPLAINT,
    identity: UNION_IDENTITY,
    ...own,
  });
}
