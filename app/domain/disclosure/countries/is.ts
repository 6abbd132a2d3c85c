import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Iceland. Nothing of them was checked, so nothing is printed. */
export const IS_RULES: readonly Rule[] = [
  adviceRule({
    id: "is-adr-act",
    country: "IS",
    title: {
      nl: "Informatie over instanties voor geschillen buiten de rechter",
      en: "Information on out-of-court bodies",
      de: "Informationen über außergerichtliche Stellen",
      fr: "Informations sur les organismes extrajudiciaires",
    },
    binds: {
      nl: "Waarschijnlijk ondernemers die zich aan een instantie hebben verbonden of daartoe verplicht zijn",
      en: "Probably traders who committed to, or are obliged to use, a body",
      de: "Wahrscheinlich Unternehmer, die sich zur Teilnahme bei einer Stelle verpflichtet haben oder dazu verpflichtet sind",
      fr: "Probablement les professionnels engagés auprès d'un organisme ou tenus d'y recourir",
    },
    placements: ["footer", "terms", "complaint_reply"],
    source: { title: "Lög nr. 81/2019", article: "→ Dir. 2013/11/EU", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "Voor IJsland is nog geen regel gecontroleerd. We tonen daarom niets; laat nakijken welke instantie u noemt.",
        en: "No rule of Iceland was checked yet, so we show nothing; have it looked up which body you name.",
        de: "Für Island ist noch keine Regel geprüft. Wir zeigen daher nichts; lassen Sie nachsehen, welche Stelle Sie nennen.",
        fr: "Aucune règle islandaise n'a encore été vérifiée ; nous n'affichons donc rien. Faites vérifier quel organisme nommer.",
      },
    },
  }),
  adviceRule({
    id: "is-odr-link-ended",
    country: "IS",
    title: {
      nl: "Geen link naar het gesloten Europese platform",
      en: "No link to the closed European platform",
      de: "Kein Link zur geschlossenen europäischen Plattform",
      fr: "Aucun lien vers la plateforme européenne fermée",
    },
    binds: {
      nl: "Waarschijnlijk elke ondernemer: of de intrekking in de EER geldt, is niet nagekeken, maar het platform is uit",
      en: "Probably every trader: whether the repeal holds in the EEA was not checked, but the platform is off",
      de: "Wahrscheinlich jeden Unternehmer: Ob die Aufhebung im EWR gilt, wurde nicht geprüft, aber die Plattform ist abgeschaltet",
      fr: "Probablement tout professionnel : l'effet de l'abrogation dans l'EEE n'a pas été vérifié, mais la plateforme est fermée",
    },
    asks: "removal",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    source: { title: "Reg. (EU) 2024/3228", article: "Art. 1", checkedOn: CHECKED },
    confidence: "unverified",
    advice: REMOVE_LINK,
  }),
];
