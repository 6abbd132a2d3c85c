import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, sayShared } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const ORDER = {
  title: "ANPC Ordin 449/2022, 32/2023",
  article: "Art. 2",
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
    title: {
      nl: "Pictogram met een link naar de pagina van de autoriteit over geschiloplossing (SAL)",
      en: "Pictogram that links to the authority's page on alternative dispute resolution (SAL)",
      de: "Piktogramm mit Link zur Seite der Behörde über Streitbeilegung (SAL)",
      fr: "Pictogramme menant à la page de l'autorité sur le règlement des litiges (SAL)",
    },
    binds: {
      nl: "Elke ondernemer die online verkoopt",
      en: "Every online trader",
      de: "Jeden Online-Händler",
      fr: "Tout professionnel qui vend en ligne",
    },
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
            de: "Auf die Startseite gehört auch das SAL-Piktogramm von 250 × 50 Pixeln mit Link zu anpc.ro/ce-este-sal. Der Textlink im Footer ersetzt es nicht.",
            fr: "La page d'accueil doit aussi porter le pictogramme SAL de 250 × 50 pixels, lié à anpc.ro/ce-este-sal. Le lien texte du pied de page ne le remplace pas.",
          },
        },
      },
    ],
  },
  adviceRule({
    id: "ro-sol-pictogram",
    country: "RO",
    title: {
      nl: "Pictogram met een link naar het Europese platform (SOL)",
      en: "Pictogram that links to the European platform (SOL)",
      de: "Piktogramm mit Link zur europäischen Plattform (SOL)",
      fr: "Pictogramme menant à la plateforme européenne (SOL)",
    },
    binds: {
      nl: "Elke ondernemer die online verkoopt",
      en: "Every online trader",
      de: "Jeden Online-Händler",
      fr: "Tout professionnel qui vend en ligne",
    },
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
        de: "Auf die Startseite gehört auch das SOL-Piktogramm von 250 × 50 Pixeln mit Link zur europäischen Plattform.",
        fr: "La page d'accueil doit aussi porter le pictogramme SOL de 250 × 50 pixels, lié à la plateforme européenne.",
      },
    },
  }),
  adviceRule({
    id: "ro-sol-pictogram-ended",
    country: "RO",
    title: {
      nl: "Of het SOL-pictogram met het platform is vervallen",
      en: "Whether the SOL pictogram was withdrawn with the platform",
      de: "Ob das SOL-Piktogramm mit der Plattform entfallen ist",
      fr: "Si le pictogramme SOL a disparu avec la plateforme",
    },
    binds: {
      nl: "Elke ondernemer die online verkoopt",
      en: "Every online trader",
      de: "Jeden Online-Händler",
      fr: "Tout professionnel qui vend en ligne",
    },
    placements: ["footer"],
    from: "2025-07-20",
    source: ORDER,
    confidence: "unverified",
    advice: {
      code: "sol-pictogram-ended",
      text: {
        nl: "Het Europese platform achter het SOL-pictogram is gesloten. Of de verplichting formeel is ingetrokken, is niet gecontroleerd; link het pictogram in elk geval niet meer naar het oude adres.",
        en: "The European platform behind the SOL pictogram is closed. Whether the duty was formally withdrawn was not checked; in any case do not link the pictogram to the old address.",
        de: "Die europäische Plattform hinter dem SOL-Piktogramm ist geschlossen. Ob die Pflicht förmlich aufgehoben wurde, ist nicht geprüft; verlinken Sie das Piktogramm jedenfalls nicht mehr auf die alte Adresse.",
        fr: "La plateforme européenne derrière le pictogramme SOL est fermée. Le retrait formel de l'obligation n'a pas été vérifié ; en tout cas, ne liez plus le pictogramme à l'ancienne adresse.",
      },
    },
  }),
  adviceRule({
    id: "ro-identity-in-view",
    country: "RO",
    title: {
      nl: "Rechtspersoon en vergunningen zichtbaar voor de consument",
      en: "Legal identity and licences in the consumer's view",
      de: "Rechtsträger und Genehmigungen für Verbraucher sichtbar",
      fr: "Identité juridique et autorisations à la vue du consommateur",
    },
    binds: { nl: "Elke ondernemer", en: "Every trader", de: "Jeden Unternehmer", fr: "Tout professionnel" },
    placements: ["legal_page"],
    // An order of 2023 whose first day is not in the source either.
    from: "2024-01-01",
    source: { title: "ANPC Ordin 225/2023", url: "https://legislatie.just.ro", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "identity-in-view",
      text: {
        nl: "Toon uw rechtspersoon en vergunningen op een plek die de consument ziet.",
        en: "Show your legal identity and licences where the consumer sees them.",
        de: "Zeigen Sie Rechtsträger und Genehmigungen dort, wo Verbraucher sie sehen.",
        fr: "Affichez votre identité juridique et vos autorisations à la vue du consommateur.",
      },
    },
  }),
];
