import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, sayShared } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const ORDER = {
  title: "ANPC Order 449/2022, amended by Order 32/2023",
  article: "Article 2",
  url: "https://legislatie.just.ro/Public/DetaliiDocument/265126",
  checkedOn: CHECKED,
};

/** The order is of 2022 and its first day is not in the source: it is taken to bind from the year after. */
const ORDER_FROM = "2023-01-01";

/** Rules for traders established in Romania. */
export const RO_RULES: readonly Rule[] = [
  ...unionRules("RO"),
  {
    id: "ro-sal-pictogram",
    countries: ["RO"],
    title: "Pictogram that links to the authority's page on alternative dispute resolution (SAL)",
    binds: "Every online trader",
    placements: ["footer"],
    from: ORDER_FROM,
    source: ORDER,
    confidence: "primary",
    apply: (trader) => [
      ...sayShared(trader, "roAlternativeResolution"),
      {
        advise: {
          code: "sal-pictogram",
          text: {
            nl: "Op de startpagina hoort ook het SAL-pictogram van 250 × 50 pixels, met een link naar anpc.ro/ce-este-sal. De tekstlink in de footer vervangt het niet.",
            en: "The home page also needs the SAL pictogram of 250 × 50 pixels, linked to anpc.ro/ce-este-sal. The text link in the footer does not replace it.",
          },
        },
      },
    ],
  },
  adviceRule({
    id: "ro-sol-pictogram",
    country: "RO",
    title: "Pictogram that links to the European platform (SOL)",
    binds: "Every online trader",
    placements: ["footer"],
    from: ORDER_FROM,
    until: "2025-07-19",
    source: ORDER,
    confidence: "primary",
    advice: {
      code: "sol-pictogram",
      text: {
        nl: "Op de startpagina hoort ook het SOL-pictogram van 250 × 50 pixels, met een link naar het Europese platform.",
        en: "The home page also needs the SOL pictogram of 250 × 50 pixels, linked to the European platform.",
      },
    },
  }),
  adviceRule({
    id: "ro-sol-pictogram-ended",
    country: "RO",
    title: "Whether the SOL pictogram was withdrawn with the platform",
    binds: "Every online trader",
    placements: ["footer"],
    from: "2025-07-20",
    source: ORDER,
    confidence: "unverified",
    advice: {
      code: "sol-pictogram-ended",
      text: {
        nl: "Het Europese platform achter het SOL-pictogram is gesloten. Of de verplichting formeel is ingetrokken, is niet gecontroleerd; link het pictogram in elk geval niet meer naar het oude adres.",
        en: "The European platform behind the SOL pictogram is closed. Whether the duty was formally withdrawn was not checked; in any case do not link the pictogram to the old address.",
      },
    },
  }),
  adviceRule({
    id: "ro-identity-in-view",
    country: "RO",
    title: "Legal identity and licences in the consumer's view",
    binds: "Every trader",
    placements: ["legal_page"],
    // An order of 2023 whose first day is not in the source either.
    from: "2024-01-01",
    source: { title: "ANPC Order 225/2023", url: "https://legislatie.just.ro", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "identity-in-view",
      text: {
        nl: "Toon uw rechtspersoon en vergunningen op een plek die de consument ziet.",
        en: "Show your legal identity and licences where the consumer sees them.",
      },
    },
  }),
];
