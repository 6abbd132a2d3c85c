import type { Advice } from "#app/domain/disclosure/advice.ts";
import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, sayShared } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LEY_7_2017 = {
  title: "Ley 7/2017",
  url: "https://www.boe.es/buscar/act.php?id=BOE-A-2017-12659",
  article: "BOE-A-2017-12659",
  checkedOn: CHECKED,
};

const REPLY: Advice = {
  code: "after-complaint",
  text: {
    nl: "Beantwoord een klacht binnen een maand. Wijst u haar af, zeg dan of u bij een instantie bent aangesloten; zo niet, noem ten minste één bevoegde instantie en zeg of u meedoet.",
    en: "Answer a complaint within one month. If you reject it, say whether you joined a body; if not, name at least one competent body and say whether you take part.",
  },
};

/** From this many persons a firm counts as large (Ley 10/2025); its turnover or balance may make it so too. */
const LARGE_STAFF = 250;

/** Rules for traders established in Spain. */
export const ES_RULES: readonly Rule[] = [
  ...unionRules("ES", {
    body: { source: LEY_7_2017, confidence: "secondary" },
    afterComplaint: {
      source: LEY_7_2017,
      confidence: "secondary",
      advice: REPLY,
      binds: "Every trader who rejects a complaint",
    },
  }),
  {
    id: "es-not-committed",
    countries: ["ES"],
    title: "Statement that the trader has joined no body",
    binds: "Traders who joined no body and are not obliged to use one",
    placements: ["footer", "terms"],
    // An act of 2017 whose first day is not in the source: it is taken to bind from the year after.
    from: "2018-01-01",
    source: LEY_7_2017,
    confidence: "secondary",
    apply: (trader, day) => {
      const { kind } = membershipOn(trader, day);
      return kind === "none" || kind === "ended" ? sayShared(trader, "esNotCommitted") : [];
    },
  },
  adviceRule({
    id: "es-large-firms",
    country: "ES",
    title: "Answer within 15 working days",
    binds: "Firms with 250 persons or more, EUR 50 million turnover or EUR 43 million balance, and basic services",
    placements: ["complaint_reply"],
    // In force since 26 December 2025; firms have until 28 December 2026 to adapt.
    from: "2025-12-26",
    source: { title: "Ley 10/2025", article: "Law of 26 December 2025", checkedOn: CHECKED },
    confidence: "secondary",
    when: ({ staff }) => staff === undefined || staff >= LARGE_STAFF,
    advice: {
      code: "large-firm-reply",
      text: {
        nl: "Is uw onderneming groot (250 personen, € 50 miljoen omzet of € 43 miljoen balans)? Dan antwoordt u uiterlijk vanaf 28 december 2026 binnen 15 werkdagen op klachten.",
        en: "Is your business large (250 persons, EUR 50 million turnover or EUR 43 million balance)? Then you answer complaints within 15 working days, from 28 December 2026 at the latest.",
      },
    },
  }),
];
