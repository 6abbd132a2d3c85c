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
    de: "Beantworten Sie eine Beschwerde innerhalb eines Monats. Lehnen Sie sie ab, sagen Sie, ob Sie einer Stelle angeschlossen sind; wenn nicht, nennen Sie mindestens eine zuständige Stelle und sagen Sie, ob Sie teilnehmen.",
    fr: "Répondez à une réclamation dans le mois. Si vous la rejetez, dites si vous êtes affilié à un organisme ; sinon, nommez au moins un organisme compétent et dites si vous participez.",
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
      binds: {
        nl: "Elke ondernemer die een klacht afwijst",
        en: "Every trader who rejects a complaint",
        de: "Jeden Unternehmer, der eine Beschwerde ablehnt",
        fr: "Tout professionnel qui rejette une réclamation",
      },
    },
  }),
  {
    id: "es-not-committed",
    countries: ["ES"],
    title: {
      nl: "Verklaring dat de ondernemer bij geen instantie is aangesloten",
      en: "Statement that the trader has joined no body",
      de: "Erklärung, dass der Unternehmer keiner Stelle angeschlossen ist",
      fr: "Déclaration que le professionnel n'est affilié à aucun organisme",
    },
    binds: {
      nl: "Ondernemers die bij geen instantie zijn aangesloten en daartoe niet verplicht zijn",
      en: "Traders who joined no body and are not obliged to use one",
      de: "Unternehmer, die keiner Stelle angeschlossen und dazu nicht verpflichtet sind",
      fr: "Les professionnels affiliés à aucun organisme et non tenus d'y recourir",
    },
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
    title: {
      nl: "Antwoord binnen 15 werkdagen",
      en: "Answer within 15 working days",
      de: "Antwort innerhalb von 15 Werktagen",
      fr: "Réponse sous 15 jours ouvrables",
    },
    binds: {
      nl: "Ondernemingen met 250 personen of meer, € 50 miljoen omzet of € 43 miljoen balans, en basisdiensten",
      en: "Firms with 250 persons or more, EUR 50 million turnover or EUR 43 million balance, and basic services",
      de: "Unternehmen ab 250 Beschäftigten, 50 Mio. EUR Umsatz oder 43 Mio. EUR Bilanzsumme, sowie Grunddienste",
      fr: "Les entreprises de 250 personnes ou plus, 50 millions d'euros de chiffre d'affaires ou 43 millions de bilan, et les services de base",
    },
    placements: ["complaint_reply"],
    // In force since 26 December 2025; firms have until 28 December 2026 to adapt.
    from: "2025-12-26",
    source: { title: "Ley 10/2025", article: "26.12.2025", checkedOn: CHECKED },
    confidence: "secondary",
    when: ({ staff }) => staff === undefined || staff >= LARGE_STAFF,
    advice: {
      code: "large-firm-reply",
      text: {
        nl: "Is uw onderneming groot (250 personen, € 50 miljoen omzet of € 43 miljoen balans)? Dan antwoordt u uiterlijk vanaf 28 december 2026 binnen 15 werkdagen op klachten.",
        en: "Is your business large (250 persons, EUR 50 million turnover or EUR 43 million balance)? Then you answer complaints within 15 working days, from 28 December 2026 at the latest.",
        de: "Ist Ihr Unternehmen groß (250 Beschäftigte, 50 Mio. EUR Umsatz oder 43 Mio. EUR Bilanzsumme)? Dann beantworten Sie Beschwerden spätestens ab 28. Dezember 2026 innerhalb von 15 Werktagen.",
        fr: "Votre entreprise est-elle grande (250 personnes, 50 millions d'euros de chiffre d'affaires ou 43 millions de bilan) ? Vous répondez alors aux réclamations sous 15 jours ouvrables, au plus tard à partir du 28 décembre 2026.",
      },
    },
  }),
];
