import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, contactRule, disputeRules, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { ODR_LINK, REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: {
    title: "Forbruker Europa on the duty to name a complaints body",
    url: "https://www.forbrukereuropa.no",
    checkedOn: CHECKED,
  },
  confidence: "primary",
};

/** Rules for traders established in Norway. */
export const NO_RULES: readonly Rule[] = [
  contactRule("NO", LAW, () => true),
  ...disputeRules({
    country: "NO",
    body: { ...LAW, binds: "Every trader, whether he takes part or not" },
    afterComplaint: { ...LAW, binds: "Every trader who could not settle a complaint" },
  }),
  adviceRule({
    id: "no-body-unchecked",
    country: "NO",
    title: "Name and website of the complaints body, by every trader",
    binds: "Every trader",
    placements: ["footer", "terms"],
    ...LAW,
    advice: {
      code: "body-website-unchecked",
      text: {
        nl: "Elke Noorse webwinkel noemt een klachteninstantie met website. Waarschijnlijk is dat Forbrukertilsynet (forbrukertilsynet.no), maar dat is niet gecontroleerd. Kijk het na en noem de instantie in uw voorwaarden.",
        en: "Every Norwegian shop names a complaints body with its website. That is probably Forbrukertilsynet (forbrukertilsynet.no), but it was not checked. Look it up and name the body in your terms.",
      },
    },
  }),
  {
    id: "no-odr-link",
    countries: ["NO"],
    title: "Link to the European platform for online dispute resolution",
    binds: "Every trader who sells online to consumers, from the extension of the regulation to Norway",
    placements: ["footer"],
    from: "2017-08-25",
    until: "2025-07-19",
    source: {
      title: "Regulation (EU) No 524/2013, through markedsføringsloven",
      url: "https://www.hjort.no",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: () => [ODR_LINK],
  },
  adviceRule({
    id: "no-odr-link-ended",
    country: "NO",
    title: "No link to the closed European platform",
    binds: "Every trader: a link to a platform that does not exist misleads the consumer",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    source: {
      title: "Regulation (EU) 2024/3228; the platform is off, its repeal in the EEA was not checked",
      article: "Article 1",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    advice: REMOVE_LINK,
  }),
];
