import type { Language } from "#app/domain/language.ts";

/**
 * Words and demands that have no place in a letter to a customer. `accusation`: calls the customer dishonest.
 * `demand`: asks for something that is never asked of a consumer. `pressure`: threatens, or makes silence or a review
 * cost the customer something.
 */
export type ToneWarning = { rule: "accusation" | "demand" | "pressure"; text: string; start: number; end: number };

type Rules = Record<ToneWarning["rule"], RegExp>;

const RULES: Record<Language, Rules> = {
  nl: {
    accusation:
      /\b(fraude\w*|frauduleu[sz]e?|oplicht\w*|leugen\w*|liegt|liegen|bedrog|bedriegen|vals(e|heid)?|onterechte? claim|misbruik)\b/giu,
    demand:
      /\b(aangifte|proces-?verbaal|(kopie|scan|foto) (van )?(uw|je|een) (paspoort|identiteitsbewijs|id(-kaart)?|rijbewijs)|identiteitsbewijs|beëdigde|verklaring onder ede|originele verpakking|bewijs(t|zen)? dat (u|je) (het|niets)|neem(t u)? zelf contact op met de (vervoerder|bezorger))\b/giu,
    pressure:
      /\b(incasso\w*|deurwaarder\w*|juridische stappen|zwarte lijst|vervalt (uw|je) (claim|recht)|trek (uw|je) (chargeback|betwisting|melding) in|(beoordeling|review) (aan te passen|aanpassen|verwijderen|wijzigen))/giu,
  },
  en: {
    accusation:
      /\b(fraud\w*|scam\w*|false(ly)?|l(ie|ies|ied|iar|ying)|dishonest\w*|cheat\w*|abus(e|ed|ive)|unjustified claim)\b/giu,
    demand:
      /\b(police report|(copy|scan|photo) of (your|an?) (passport|id( card)?|identity( card| document)?|driving licen[cs]e)|sworn statement|affidavit|original packaging|prove that you|contact the carrier yourself|call the carrier yourself)\b/giu,
    pressure:
      /\b(debt collect\w*|bailiff|legal action|black ?list\w*|your (claim|right) (lapses|expires|is withdrawn)|withdraw (your|the) (chargeback|dispute)|(change|remove|edit|delete) your review)\b/giu,
  },
  de: {
    accusation:
      /\b(betrug\w*|betrüg\w*|lüge\w*|lügen|falsch(e|en|er|es)? (angaben?|behauptung\w*)|missbrauch\w*|unberechtigte\w* forderung)/giu,
    demand:
      /\b(strafanzeige|polizeibericht|(kopie|scan|foto) (ihres|eines) (personalausweis\w*|ausweis\w*|reisepass\w*)|eidesstattlich\w*|originalverpackung|beweisen sie)/giu,
    pressure:
      /\b(inkasso\w*|rechtliche schritte|schwarze liste|verfällt ihr|ziehen sie (die|ihre) (rückbuchung|beschwerde) zurück|bewertung (ändern|löschen))/giu,
  },
  fr: {
    accusation:
      /(?<!\p{L})(fraud\p{L}*|escro\p{L}*|mensong\p{L}*|ment(ez|eur|euse)|faux|fausse|malhonnêt\p{L}*|abus(if|ive)?)(?!\p{L})/giu,
    demand:
      /(?<!\p{L})(plainte à la police|dépôt de plainte|copie de (votre|la) (carte d'identité|pièce d'identité|passeport)|attestation sur l'honneur|déclaration sous serment|emballage d'origine|prouve[rz] que vous)(?!\p{L})/giu,
    pressure:
      /(?<!\p{L})(recouvrement|huissier|poursuites( judiciaires)?|liste noire|retire[rz] (votre|la) contestation|(modifi|supprim)e[rz] votre avis)(?!\p{L})/giu,
  },
};

/**
 * What in a letter's text a merchant should look at again before it leaves, in order of appearance. Positions are
 * UTF-16 offsets into the text.
 */
export function toneWarnings(text: string, language: Language): ToneWarning[] {
  const rules = Object.entries(RULES[language]) as [ToneWarning["rule"], RegExp][];
  return rules
    .flatMap(([rule, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        rule,
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
