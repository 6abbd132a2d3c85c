import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, disputeRules } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { ODR_LINK, REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in the United Kingdom. */
export const GB_RULES: readonly Rule[] = [
  ...disputeRules({
    country: "GB",
    body: {
      source: { title: "SI 2015/542", article: "reg. 19", checkedOn: CHECKED },
      confidence: "secondary",
      until: "2026-04-05",
    },
    afterComplaint: {
      source: {
        title: "Digital Markets, Competition and Consumers Act 2024",
        article: "s. 308",
        checkedOn: CHECKED,
      },
      confidence: "secondary",
      from: "2026-04-06",
      binds: {
        nl: "Ondernemers die aan geschiloplossing gebonden zijn, wanneer zij de uitkomst van een klacht meedelen",
        en: "Traders bound to out-of-court resolution, when they tell the outcome of a complaint",
        de: "Unternehmer, die an außergerichtliche Streitbeilegung gebunden sind, wenn sie das Ergebnis einer Beschwerde mitteilen",
        fr: "Les professionnels liés à un règlement extrajudiciaire, lorsqu'ils communiquent l'issue d'une réclamation",
      },
      advice: {
        code: "after-complaint",
        text: {
          nl: "Deelt u de uitkomst van een klacht mee, noem dan meteen de geschilprocedure waaraan u gebonden bent. In de footer hoeft sinds 6 april 2026 niets meer te staan.",
          en: "When you tell the outcome of a complaint, tell at once which dispute procedure you are bound to. Since 6 April 2026 nothing about it need stand in the footer.",
          de: "Teilen Sie das Ergebnis einer Beschwerde mit, nennen Sie zugleich das Streitbeilegungsverfahren, an das Sie gebunden sind. Im Footer muss seit dem 6. April 2026 nichts mehr dazu stehen.",
          fr: "En communiquant l'issue d'une réclamation, indiquez aussitôt la procédure de règlement qui vous lie. Depuis le 6 avril 2026, rien ne doit plus figurer à ce sujet en pied de page.",
        },
      },
    },
    identity: {
      source: {
        title: "Electronic Commerce Regulations 2002; Companies Act",
        article: "reg. 6",
        checkedOn: CHECKED,
      },
      confidence: "unverified",
    },
  }),
  {
    id: "gb-odr-link",
    countries: ["GB"],
    title: {
      nl: "Link naar het Europese platform voor onlinegeschillenbeslechting",
      en: "Link to the European platform for online dispute resolution",
      de: "Link zur europäischen Plattform zur Online-Streitbeilegung",
      fr: "Lien vers la plateforme européenne de règlement en ligne des litiges",
    },
    binds: {
      nl: "Elke ondernemer die online aan consumenten verkocht zolang het recht van de Unie in het Verenigd Koninkrijk gold",
      en: "Every trader who sold online to consumers while the Union's law held in the United Kingdom",
      de: "Jeden Online-Händler gegenüber Verbrauchern, solange Unionsrecht im Vereinigten Königreich galt",
      fr: "Tout professionnel vendant en ligne à des consommateurs tant que le droit de l'Union s'appliquait au Royaume-Uni",
    },
    placements: ["footer"],
    from: "2016-01-09",
    // The transition period after the withdrawal from the Union ended with the year 2020.
    until: "2020-12-31",
    source: { title: "Reg. (EU) 524/2013", article: "Art. 14(1)", checkedOn: CHECKED },
    confidence: "secondary",
    apply: () => [ODR_LINK],
  },
  adviceRule({
    id: "gb-odr-link-ended",
    country: "GB",
    title: {
      nl: "Geen link naar het gesloten Europese platform",
      en: "No link to the closed European platform",
      de: "Kein Link zur geschlossenen europäischen Plattform",
      fr: "Aucun lien vers la plateforme européenne fermée",
    },
    binds: {
      nl: "Elke ondernemer: zo'n link kan een misleidende handeling of omissie zijn",
      en: "Every trader: such a link may be a misleading action or omission",
      de: "Jeden Unternehmer: Ein solcher Link kann eine irreführende Handlung oder Unterlassung sein",
      fr: "Tout professionnel : un tel lien peut être une action ou une omission trompeuse",
    },
    asks: "removal",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    source: {
      title: "Digital Markets, Competition and Consumers Act 2024",
      article: "ss. 226, 227",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    advice: REMOVE_LINK,
  }),
];
