import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, contactRule, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const UWG: Law = {
  source: {
    title: "Bundesgesetz gegen den unlauteren Wettbewerb (UWG)",
    article: "Art. 3(1)(s)",
    url: "https://www.handelsverband.swiss",
    checkedOn: CHECKED,
  },
  confidence: "secondary",
};

/** Rules for traders established in Switzerland, or selling there. No duty to name a dispute body exists. */
export const CH_RULES: readonly Rule[] = [
  contactRule("CH", UWG, () => true),
  {
    ...adviceRule({
      id: "ch-identity",
      country: "CH",
      title: {
        nl: "Volledige identiteit en contactadres, met een e-mailadres",
        en: "Full identity and contact address, with an e-mail address",
        de: "Vollständige Identität und Kontaktadresse mit E-Mail-Adresse",
        fr: "Identité complète et adresse de contact, avec une adresse e-mail",
      },
      binds: {
        nl: "Wie zich op de Zwitserse markt richt, waarvandaan ook",
        en: "Whoever addresses the Swiss market, from wherever",
        de: "Wer sich an den Schweizer Markt richtet, von wo auch immer",
        fr: "Quiconque s'adresse au marché suisse, d'où que ce soit",
      },
      asks: "identity",
      placements: ["legal_page"],
      ...UWG,
      when: ({ legalName, address, email }) => !legalName || !address || !email,
      advice: {
        code: "identity-incomplete-ch",
        text: {
          nl: "Wie in Zwitserland verkoopt, toont volledige naam, adres en e-mailadres op een pagina die overal bereikbaar is; een formulier alleen is niet genoeg. Vul de ontbrekende gegevens aan.",
          en: "Whoever sells in Switzerland shows full name, address and e-mail address on a page reachable from everywhere; a form alone is not enough. Complete what is missing.",
          de: "Wer in der Schweiz verkauft, zeigt vollständigen Namen, Adresse und E-Mail-Adresse auf einer überall erreichbaren Seite; ein Formular allein genügt nicht. Ergänzen Sie, was fehlt.",
          fr: "Qui vend en Suisse indique son nom complet, son adresse et son adresse e-mail sur une page accessible de partout ; un formulaire seul ne suffit pas. Complétez ce qui manque.",
        },
      },
    }),
    sellingTo: ["CH"],
  },
];
