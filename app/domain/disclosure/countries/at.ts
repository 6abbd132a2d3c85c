import { CHECKED, disputeRules, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const ECG: Law = {
  source: { title: "E-Commerce-Gesetz (ECG)", article: "§ 5", url: "https://www.usp.gv.at", checkedOn: CHECKED },
  confidence: "primary",
};

const ASTG = { title: "Alternative-Streitbeilegung-Gesetz (AStG)", checkedOn: CHECKED };

/**
 * Rules for traders established in Austria. Who does not take part need not say anything beforehand: § 19(3) AStG, which
 * some shops print as a heading of their footer, is about the reply to a complaint.
 */
export const AT_RULES: readonly Rule[] = disputeRules({
  country: "AT",
  contact: ECG,
  body: { source: { ...ASTG, article: "§ 19(1), (2)" }, confidence: "secondary" },
  afterComplaint: {
    source: { ...ASTG, article: "§ 19(3)" },
    confidence: "secondary",
    binds: {
      nl: "Elke ondernemer die een klacht niet kon oplossen",
      en: "Every trader who could not settle a complaint",
      de: "Jeden Unternehmer, der eine Beschwerde nicht lösen konnte",
      fr: "Tout professionnel qui n'a pas pu résoudre une réclamation",
    },
  },
  identity: ECG,
});
