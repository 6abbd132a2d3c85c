import { CHECKED, type Law } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: {
    title: "Lag (2015:671); Konsumentverket",
    url: "https://www.konsumentverket.se",
    checkedOn: CHECKED,
  },
  confidence: "primary",
};

/** Rules for traders established in Sweden. */
export const SE_RULES: readonly Rule[] = unionRules("SE", {
  contact: LAW,
  body: LAW,
  besideBody: {
    code: "postal-address-of-body",
    text: {
      nl: 'De Zweedse wet vraagt ook het postadres van de instantie. Zet het erbij in uw voorwaarden, onder een kop als "tvistlösning".',
      en: 'Swedish law also asks for the postal address of the body. Add it in your terms, under a heading such as "tvistlösning".',
      de: 'Das schwedische Recht verlangt auch die Postanschrift der Stelle. Ergänzen Sie sie in Ihren AGB, unter einer Überschrift wie "tvistlösning".',
      fr: "Le droit suédois demande aussi l'adresse postale de l'organisme. Ajoutez-la à vos conditions générales, sous un titre tel que « tvistlösning ».",
    },
  },
  afterComplaint: {
    ...LAW,
    binds: {
      nl: "Elke ondernemer in een geschil",
      en: "Every trader in a dispute",
      de: "Jeden Unternehmer in einer Streitigkeit",
      fr: "Tout professionnel en litige",
    },
  },
});
