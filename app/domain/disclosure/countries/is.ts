import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Iceland. Nothing of them was checked, so nothing is printed. */
export const IS_RULES: readonly Rule[] = [
  adviceRule({
    id: "is-adr-act",
    country: "IS",
    title: "Information on out-of-court bodies",
    binds: "Probably traders who committed to, or are obliged to use, a body",
    placements: ["footer", "terms", "complaint_reply"],
    source: { title: "Act No. 81/2019", article: "transposes Directive 2013/11/EU", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "Voor IJsland is nog geen regel gecontroleerd. We tonen daarom niets; laat nakijken welke instantie u noemt.",
        en: "No rule of Iceland was checked yet, so we show nothing; have it looked up which body you name.",
      },
    },
  }),
  adviceRule({
    id: "is-odr-link-ended",
    country: "IS",
    title: "No link to the closed European platform",
    binds: "Probably every trader: whether the repeal holds in the EEA was not checked, but the platform is off",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    source: { title: "Regulation (EU) 2024/3228", article: "Article 1", checkedOn: CHECKED },
    confidence: "unverified",
    advice: REMOVE_LINK,
  }),
];
