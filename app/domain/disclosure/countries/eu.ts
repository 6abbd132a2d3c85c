import type { Advice } from "#app/domain/disclosure/advice.ts";
import { EU_COUNTRIES } from "#app/domain/disclosure/countries/eu-countries.ts";
import { ODR_LINK, REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const CHECKED = "2026-11-21";

const PLATFORM_NOT_OPEN: Advice = {
  code: "platform-not-open",
  text: {
    nl: "De link is verplicht sinds 9 januari 2016; het platform gaat open op 15 februari 2016.",
    en: "The link is due since 9 January 2016; the platform opens on 15 February 2016.",
  },
};

const UNDERTAKING_FIRST: Advice = {
  code: "odr-undertaking-first",
  text: {
    nl: "Hebt u ooit een verklaring getekend om de OS-link te tonen? Laat die eerst nakijken en opzeggen, en haal de link daarna weg.",
    en: "Did you ever sign an undertaking to show the OS link? Have it checked and terminated first, then remove the link.",
  },
};

const WITHDRAWAL_FUNCTION: Advice = {
  code: "withdrawal-function",
  text: {
    nl: "Sinds 19 juni 2026 hoort bij verkoop op afstand een duidelijke knop om de overeenkomst te herroepen. Deze footer vervangt die niet.",
    en: "Since 19 June 2026 distance sales need a clear function to withdraw from the contract. This footer does not replace it.",
  },
};

const GUARANTEE_NOTICE: Advice = {
  code: "guarantee-notice",
  text: {
    nl: "Sinds 27 september 2026 toont een webwinkel die goederen verkoopt de vaste Europese mededeling over de wettelijke garantie. Een plek in de footer alleen is waarschijnlijk niet genoeg.",
    en: "Since 27 September 2026 a shop that sells goods shows the fixed European notice on the legal guarantee. A place in the footer alone is probably not enough.",
  },
};

const ADR_REPLY: Advice = {
  code: "adr-reply-term",
  text: {
    nl: "Vraagt een bevoegde geschilleninstantie of u meedoet? Antwoord binnen 20 werkdagen (30 bij een ingewikkelde zaak); zwijgen geldt als weigeren.",
    en: "Does a competent dispute resolution body ask whether you take part? Answer within 20 working days (30 in a complex case); silence counts as refusal.",
  },
};

/** Rules that bind traders in every member state. */
export const EU_RULES: readonly Rule[] = [
  {
    id: "eu-odr-link",
    countries: EU_COUNTRIES,
    title: "Link to the European platform for online dispute resolution",
    binds: "Every trader established in the Union who sells online to consumers, willing to use ADR or not",
    placements: ["footer"],
    sanction: "In Ireland a breach was a criminal offence (S.I. 500/2015).",
    from: "2016-01-09",
    until: "2025-07-19",
    source: {
      title: "Regulation (EU) No 524/2013, repealed by Regulation (EU) 2024/3228 with effect from 20 July 2025",
      article: "Article 14(1); Article 1 of the repealing regulation",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: (_trader, day) => [ODR_LINK, ...(day < "2016-02-15" ? [{ advise: PLATFORM_NOT_OPEN }] : [])],
  },
  {
    id: "eu-odr-link-ended",
    countries: EU_COUNTRIES,
    title: "No link to the closed European platform",
    binds: "Every trader: a link to a platform that does not exist misleads the consumer",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    sanction: "In Germany a competitor's warning letter was reported (§§ 3(1), 5(1) no. 1 UWG).",
    from: "2025-07-20",
    source: {
      title: "Regulation (EU) 2024/3228",
      article: "Article 1",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: (trader) => [...(trader.country === "DE" ? [{ advise: UNDERTAKING_FIRST }] : []), { advise: REMOVE_LINK }],
  },
  {
    id: "eu-withdrawal-function",
    countries: EU_COUNTRIES,
    title: "Function to withdraw from a distance contract",
    binds: "Every trader who sells to consumers through an online interface",
    placements: ["footer"],
    from: "2026-06-19",
    source: {
      title: "Directive 2011/83/EU as amended by Directive (EU) 2023/2673",
      article: "Article 11a",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: () => [{ advise: WITHDRAWAL_FUNCTION }],
  },
  {
    id: "eu-guarantee-notice",
    countries: EU_COUNTRIES,
    title: "Harmonised notice on the legal guarantee of conformity",
    binds: "Every seller of goods to consumers",
    placements: ["footer"],
    from: "2026-09-27",
    source: {
      title: "Implementing Regulation (EU) 2025/1960",
      article: "with Article 22a of Directive 2011/83/EU",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    apply: () => [{ advise: GUARANTEE_NOTICE }],
  },
  {
    id: "eu-adr-reply",
    countries: EU_COUNTRIES,
    title: "Answer to a dispute resolution body",
    binds: "Every trader established in the Union whom a competent body contacts",
    placements: ["complaint_reply"],
    from: "2028-09-20",
    source: {
      title: "Directive (EU) 2025/2647 amending Directive 2013/11/EU",
      url: "https://eur-lex.europa.eu/eli/dir/2025/2647/oj/eng",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: () => [{ advise: ADR_REPLY }],
  },
];
