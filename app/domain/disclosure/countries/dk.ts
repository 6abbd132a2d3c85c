import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, type Law, sayShared } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** As the trade press explained it in 2020. */
const LAW: Law = {
  source: { title: "Forbrugerklageloven (dmogt.dk)", url: "https://dmogt.dk", checkedOn: CHECKED },
  confidence: "secondary",
};

/** Rules for traders established in Denmark. */
export const DK_RULES: readonly Rule[] = [
  ...unionRules("DK", {
    afterComplaint: {
      ...LAW,
      binds: {
        nl: "Elke ondernemer die een klacht afwijst; schriftelijk, bij de afwijzing",
        en: "Every trader who rejects a complaint; in writing, with the rejection",
        de: "Jeden Unternehmer, der eine Beschwerde ablehnt; schriftlich, mit der Ablehnung",
        fr: "Tout professionnel qui rejette une réclamation ; par écrit, avec le rejet",
      },
    },
  }).filter(({ id }) => id !== "dk-contact" && id !== "dk-body"),
  {
    id: "dk-body",
    countries: ["DK"],
    title: {
      nl: "Naam, adres en website van de klachteninstantie",
      en: "Name, address and website of the complaints body",
      de: "Name, Anschrift und Website der Beschwerdestelle",
      fr: "Nom, adresse et site de l'organisme de réclamation",
    },
    binds: { nl: "Elke ondernemer", en: "Every trader", de: "Jeden Unternehmer", fr: "Tout professionnel" },
    placements: ["footer", "terms"],
    ...LAW,
    apply: (trader, day) => {
      const body = entityWithId("naevnenes-hus");
      if (!body) throw new Error("the directory lacks the Danish complaints body");
      const membership = membershipOn(trader, day);
      const text = `${body.name}, ${body.address}`;
      return [
        ...sayShared(trader, "bodyNamed", () => ({ body: { type: "text", text } })),
        ...(membership.kind === "ended" ? [{ advise: membership.advice }] : []),
      ];
    },
  },
  adviceRule({
    id: "dk-body-website",
    country: "DK",
    title: {
      nl: "Website en huidige naam van de klachteninstantie",
      en: "Website and present name of the complaints body",
      de: "Website und heutiger Name der Beschwerdestelle",
      fr: "Site et nom actuel de l'organisme de réclamation",
    },
    binds: { nl: "Elke ondernemer", en: "Every trader", de: "Jeden Unternehmer", fr: "Tout professionnel" },
    placements: ["footer", "terms"],
    source: LAW.source,
    confidence: "unverified",
    advice: {
      code: "body-website-unchecked",
      text: {
        nl: "De wet vraagt ook de website van de Deense klachteninstantie. Die is niet gecontroleerd (naevneneshus.dk), en de instantie heet misschien inmiddels anders. Kijk het na en zet de website in uw voorwaarden.",
        en: "The law also asks for the website of the Danish complaints body. It was not checked (naevneneshus.dk), and the body may have another name by now. Look it up and put the website into your terms.",
        de: "Das Gesetz verlangt auch die Website der dänischen Beschwerdestelle. Sie wurde nicht geprüft (naevneneshus.dk), und die Stelle heißt inzwischen vielleicht anders. Sehen Sie nach und setzen Sie die Website in Ihre AGB.",
        fr: "La loi demande aussi le site de l'organisme danois. Il n'a pas été vérifié (naevneneshus.dk), et l'organisme a peut-être changé de nom. Vérifiez et ajoutez le site à vos conditions générales.",
      },
    },
  }),
];
