import { adviceRule } from "#app/domain/disclosure/countries/common.ts";
import { CHECKED, type Law, sayShared } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const LAW: Law = {
  source: { title: "Forbrugerklageloven, as the trade press explains it", url: "https://dmogt.dk", checkedOn: CHECKED },
  confidence: "secondary",
};

/** Rules for traders established in Denmark. */
export const DK_RULES: readonly Rule[] = [
  ...unionRules("DK", {
    afterComplaint: { ...LAW, binds: "Every trader who rejects a complaint; in writing, with the rejection" },
  }).filter(({ id }) => id !== "dk-contact" && id !== "dk-body"),
  {
    id: "dk-body",
    countries: ["DK"],
    title: "Name, address and website of the complaints body",
    binds: "Every trader",
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
    title: "Website and present name of the complaints body",
    binds: "Every trader",
    placements: ["footer", "terms"],
    source: LAW.source,
    confidence: "unverified",
    advice: {
      code: "body-website-unchecked",
      text: {
        nl: "De wet vraagt ook de website van de Deense klachteninstantie. Die is niet gecontroleerd (naevneneshus.dk), en de instantie heet misschien inmiddels anders. Kijk het na en zet de website in uw voorwaarden.",
        en: "The law also asks for the website of the Danish complaints body. It was not checked (naevneneshus.dk), and the body may have another name by now. Look it up and put the website into your terms.",
      },
    },
  }),
];
