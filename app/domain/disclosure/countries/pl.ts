import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const ACT = { title: "Ustawa z 23.9.2016 o pozasądowym rozwiązywaniu sporów konsumenckich", checkedOn: CHECKED };

/** Rules for traders established in Poland. */
export const PL_RULES: readonly Rule[] = [
  ...unionRules("PL", {
    afterComplaint: {
      source: { ...ACT, article: "Art. 32" },
      confidence: "unverified",
      advice: {
        code: "after-complaint",
        text: {
          nl: "Wijst u een klacht af, zeg dan waarschijnlijk ook of u aan een procedure meedoet; zwijgen geldt dan als instemmen. Deze regel is niet gecontroleerd.",
          en: "If you reject a complaint, you probably have to say whether you take part in a procedure; silence would count as consent. This rule was not checked.",
          de: "Lehnen Sie eine Beschwerde ab, müssen Sie wahrscheinlich sagen, ob Sie an einem Verfahren teilnehmen; Schweigen gälte als Zustimmung. Diese Regel ist nicht geprüft.",
          fr: "Si vous rejetez une réclamation, vous devez probablement dire si vous participez à une procédure ; le silence vaudrait accord. Cette règle n'a pas été vérifiée.",
        },
      },
    },
  }),
  adviceRule({
    id: "pl-act-on-adr",
    country: "PL",
    title: {
      nl: "Informatie over de instantie op de website en in de voorwaarden",
      en: "Information on the body on the website and in the terms",
      de: "Angaben zur Stelle auf der Website und in den AGB",
      fr: "Informations sur l'organisme sur le site et dans les conditions générales",
    },
    binds: {
      nl: "Waarschijnlijk ondernemers die zich aan een instantie hebben verbonden of daartoe verplicht zijn",
      en: "Probably traders who committed to, or are obliged to use, a body",
      de: "Wahrscheinlich Unternehmer, die sich zur Teilnahme bei einer Stelle verpflichtet haben oder dazu verpflichtet sind",
      fr: "Probablement les professionnels engagés auprès d'un organisme ou tenus d'y recourir",
    },
    placements: ["footer", "terms"],
    source: { ...ACT, article: "Art. 31" },
    confidence: "unverified",
    advice: {
      code: "national-act-unchecked",
      text: {
        nl: "De Poolse wet volgt waarschijnlijk de Europese richtlijn. De tekst is niet gecontroleerd.",
        en: "The Polish act probably follows the European directive. Its text was not checked.",
        de: "Das polnische Gesetz folgt wahrscheinlich der europäischen Richtlinie. Der Text ist nicht geprüft.",
        fr: "La loi polonaise suit probablement la directive européenne. Son texte n'a pas été vérifié.",
      },
    },
  }),
  adviceRule({
    id: "pl-odr-information",
    country: "PL",
    title: {
      nl: "Geen tekst over het gesloten Europese platform",
      en: "No information on the closed European platform",
      de: "Keine Angaben zur geschlossenen europäischen Plattform",
      fr: "Aucune mention de la plateforme européenne fermée",
    },
    binds: { nl: "Elke ondernemer", en: "Every trader", de: "Jeden Unternehmer", fr: "Tout professionnel" },
    asks: "removal",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    from: "2025-07-20",
    sanction: {
      nl: "De pers noemt boetes tot 10 % van de omzet voor misleidende voorwaarden.",
      en: "The press mentions fines of up to 10 % of turnover for terms that mislead.",
      de: "Die Presse nennt Bußgelder bis 10 % des Umsatzes für irreführende AGB.",
      fr: "La presse évoque des amendes allant jusqu'à 10 % du chiffre d'affaires pour des conditions trompeuses.",
    },
    source: { title: "UOKiK (prawo.pl)", url: "https://www.prawo.pl", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "odr-information-pl",
      text: {
        nl: "De Poolse toezichthouder UOKiK zegt dat ook de tekst over het gesloten platform uit uw voorwaarden moet.",
        en: "The Polish authority UOKiK says that text about the closed platform has to leave your terms too.",
        de: "Die polnische Behörde UOKiK sagt, dass auch der Text über die geschlossene Plattform aus Ihren AGB verschwinden muss.",
        fr: "L'autorité polonaise UOKiK indique que le texte sur la plateforme fermée doit aussi disparaître de vos conditions générales.",
      },
    },
  }),
];
