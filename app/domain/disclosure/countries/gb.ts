import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, disputeRules } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { ODR_LINK, REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in the United Kingdom. */
export const GB_RULES: readonly Rule[] = [
  ...disputeRules({
    country: "GB",
    body: {
      source: { title: "SI 2015/542", article: "Regulation 19; gone since 6 April 2026", checkedOn: CHECKED },
      confidence: "secondary",
      until: "2026-04-05",
    },
    afterComplaint: {
      source: {
        title: "Digital Markets, Competition and Consumers Act 2024",
        article: "Section 308",
        checkedOn: CHECKED,
      },
      confidence: "secondary",
      from: "2026-04-06",
      binds: "Traders bound to out-of-court resolution, when they tell the outcome of a complaint",
      advice: {
        code: "after-complaint",
        text: {
          nl: "Deelt u de uitkomst van een klacht mee, noem dan meteen de geschilprocedure waaraan u gebonden bent. In de footer hoeft sinds 6 april 2026 niets meer te staan.",
          en: "When you tell the outcome of a complaint, tell at once which dispute procedure you are bound to. Since 6 April 2026 nothing about it need stand in the footer.",
        },
      },
    },
    identity: {
      source: {
        title: "Electronic Commerce Regulations 2002; Companies Act disclosures",
        article: "Regulation 6",
        checkedOn: CHECKED,
      },
      confidence: "unverified",
    },
  }),
  {
    id: "gb-odr-link",
    countries: ["GB"],
    title: "Link to the European platform for online dispute resolution",
    binds: "Every trader who sold online to consumers while the Union's law held in the United Kingdom",
    placements: ["footer"],
    from: "2016-01-09",
    // The transition period after the withdrawal from the Union ended with the year 2020.
    until: "2020-12-31",
    source: { title: "Regulation (EU) No 524/2013", article: "Article 14(1)", checkedOn: CHECKED },
    confidence: "secondary",
    apply: () => [ODR_LINK],
  },
  adviceRule({
    id: "gb-odr-link-ended",
    country: "GB",
    title: "No link to the closed European platform",
    binds: "Every trader: such a link may be a misleading action or omission",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    source: {
      title: "Digital Markets, Competition and Consumers Act 2024",
      article: "Sections 226 and 227",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    advice: REMOVE_LINK,
  }),
];
