import type { Clock } from "./clock.ts";

const checkedOn = "2026-11-21";

/** Terms of the shop towards its own customer. */
export const OWN_HANDLING_CLOCKS = [
  {
    id: "own_answer",
    length: 14,
    unit: "days",
    nature: "proposal",
    source: { title: "The shop's own term for an answer to its customer", checkedOn },
    confidence: "primary",
  },
  {
    id: "withdrawal_refund",
    length: 14,
    unit: "days",
    nature: "rule",
    source: {
      title: "Consumer Rights Directive 2011/83/EU: refund within 14 days of the notice of withdrawal",
      article: "Art. 13; art. 6:230r BW; art. VI.50 WER",
      checkedOn,
    },
    confidence: "unverified",
  },
] as const satisfies readonly Clock[];
