import type { Clock } from "./clock.ts";

const checkedOn = "2026-11-21";

/** Terms that the law of a country sets for an answer to a complaint. */
export const COUNTRY_CLOCKS = [
  {
    id: "es_answer",
    length: 1,
    unit: "months",
    nature: "rule",
    zone: "Europe/Madrid",
    source: {
      title: "Spain, Ley 7/2017: an answer to a complaint within one month",
      article: "BOE-A-2017-12659",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "es_large_trader_answer",
    length: 15,
    unit: "working_days",
    nature: "rule",
    country: "ES",
    zone: "Europe/Madrid",
    from: "2026-12-28",
    source: { title: "Spain, Ley 10/2025: large traders answer within 15 working days", checkedOn },
    confidence: "secondary",
  },
  {
    id: "pt_complaints_book",
    length: 15,
    unit: "working_days",
    nature: "rule",
    country: "PT",
    zone: "Europe/Lisbon",
    source: {
      title: "Portugal, Livro de Reclamações Eletrónico: an answer within 15 working days",
      url: "https://www.livroreclamacoes.pt",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "pl_answer",
    length: 14,
    unit: "days",
    nature: "rule",
    zone: "Europe/Warsaw",
    source: {
      title: "Poland, Consumer Rights Act: no answer within 14 days counts as agreement",
      article: "art. 7a",
      checkedOn,
    },
    confidence: "unverified",
  },
  {
    id: "cz_settlement",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: "Europe/Prague",
    source: { title: "Czechia: a complaint is settled within 30 days", checkedOn },
    confidence: "unverified",
  },
  {
    id: "sk_request",
    length: 30,
    unit: "days",
    nature: "rule",
    zone: "Europe/Bratislava",
    source: { title: "Slovakia: 30 days without an answer open the way to a dispute body (domaunas.sk)", checkedOn },
    confidence: "secondary",
  },
] as const satisfies readonly Clock[];
