import { noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import {
  adviceRule,
  identityRule,
  informationLinkRule,
  sayWithEmail,
} from "#app/domain/disclosure/countries/common.ts";
import type { Words } from "#app/domain/language.ts";
import { bodyLink, membershipOn } from "#app/domain/disclosure/membership.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const CHECKED = "2026-11-21";

const NO_BODY: Words = {
  nl: "Klacht? Mail {email}; wij zoeken eerst samen met u een oplossing. Lukt dat niet, dan kunt u gratis terecht bij de [Consumentenombudsdienst](https://consumentenombudsdienst.be).",
  fr: "Une réclamation ? Écrivez à {email} : nous cherchons d'abord une solution avec vous. À défaut d'accord, vous pouvez vous adresser gratuitement au [Service de Médiation pour le Consommateur](https://mediationconsommateur.be).",
  de: "Beschwerde? Schreiben Sie an {email}; wir suchen zuerst gemeinsam mit Ihnen eine Lösung. Gelingt das nicht, können Sie sich kostenlos an den belgischen [Ombudsdienst für Verbraucher](https://ombudsdienstverbraucher.be) wenden.",
  en: "Complaint? Write to {email}; we first look for a solution with you. If that fails, you can turn, free of charge, to the Belgian [Consumer Mediation Service](https://consumerombudsman.be).",
};

const SECTOR_BODY: Words = {
  nl: "Wij zijn aangesloten bij {body}. Klacht? Mail eerst {email}. Komen wij er samen niet uit, dan kunt u uw klacht daar gratis voorleggen.",
  fr: "Nous sommes affiliés à {body}. Une réclamation ? Écrivez d'abord à {email}. Sans accord entre nous, vous pouvez la lui soumettre gratuitement.",
  de: "Wir sind {body} angeschlossen. Beschwerde? Schreiben Sie zuerst an {email}. Finden wir keine Lösung, können Sie sie dort kostenlos vorlegen.",
  en: "We are affiliated with {body}. Complaint? Write to {email} first. If we cannot agree, you can submit it there free of charge.",
};

/** The Belgian sector body the trader belongs to on that day. */
function sectorBodyOf(trader: TraderFacts, day: Day): AdrEntity | undefined {
  const membership = membershipOn(trader, day);
  if (membership.kind !== "current") return undefined;
  const { entity } = membership;
  return entity.country === "BE" && entity.scope === "sector" ? entity : undefined;
}

/** Whether the residual body is the one to name: not while the trader may belong to a sector body. */
function residualBodyServes(trader: TraderFacts, day: Day): boolean {
  return membershipOn(trader, day).kind !== "undetermined" && sectorBodyOf(trader, day) === undefined;
}

/** Rules for traders established in Belgium. */
export const BE_RULES: readonly Rule[] = [
  {
    id: "be-no-sector-body",
    countries: ["BE"],
    title: {
      nl: "Contact voor klachten, en de algemene instantie",
      en: "Contact for complaints, and the residual body",
      de: "Kontakt für Beschwerden und die allgemeine Stelle",
      fr: "Contact pour les réclamations et organisme général",
    },
    binds: {
      nl: "Ondernemers die bij geen sectorinstantie horen; de algemene instantie noemen is gebruikelijk, geen onvoorwaardelijke plicht",
      en: "Traders who belong to no sector body; naming the residual body is usual, not an unconditional duty",
      de: "Unternehmer ohne Branchenstelle; die allgemeine Stelle zu nennen ist üblich, keine unbedingte Pflicht",
      fr: "Les professionnels sans organisme sectoriel ; nommer l'organisme général est d'usage, sans être une obligation inconditionnelle",
    },
    placements: ["footer"],
    source: { title: "WER / CDE", article: "Art. XVI.4; Art. VI.45, 20°", checkedOn: CHECKED },
    confidence: "secondary",
    apply: (trader, day) => {
      const membership = membershipOn(trader, day);
      const said = residualBodyServes(trader, day) ? sayWithEmail(trader, NO_BODY) : [];
      switch (membership.kind) {
        case "none":
          return said;
        case "ended":
        case "undetermined":
          return [...said, { advise: membership.advice }];
        case "current":
          return membership.entity.country === "BE"
            ? said
            : [...said, { advise: noSentenceForBody(membership.entity) }];
      }
    },
  },
  {
    id: "be-sector-body",
    countries: ["BE"],
    title: {
      nl: "Naam en website van de instantie waarbij de ondernemer is aangesloten",
      en: "Name and website of the body the trader belongs to",
      de: "Name und Website der Stelle, der der Unternehmer angeschlossen ist",
      fr: "Nom et site de l'organisme auquel le professionnel est affilié",
    },
    binds: {
      nl: "Ondernemers die zich aan een geschilleninstantie hebben verbonden of daartoe verplicht zijn",
      en: "Traders who committed to, or are obliged to use, an out-of-court body",
      de: "Unternehmer, die sich zur Teilnahme bei einer Stelle verpflichtet haben oder dazu verpflichtet sind",
      fr: "Les professionnels engagés auprès d'un organisme extrajudiciaire ou tenus d'y recourir",
    },
    placements: ["footer", "terms"],
    source: { title: "WER / CDE", article: "Art. XVI.4; Art. VI.45, 20°", checkedOn: CHECKED },
    confidence: "secondary",
    apply: (trader, day) => {
      const body = sectorBodyOf(trader, day);
      return body ? sayWithEmail(trader, SECTOR_BODY, (language) => ({ body: bodyLink(body, language) })) : [];
    },
  },
  informationLinkRule("BE", residualBodyServes),
  adviceRule({
    id: "be-after-complaint",
    country: "BE",
    title: {
      nl: "Bevoegde instantie na een klacht zonder oplossing",
      en: "Competent body after a complaint without solution",
      de: "Zuständige Stelle nach einer ungelösten Beschwerde",
      fr: "Organisme compétent après une réclamation sans solution",
    },
    binds: {
      nl: "Elke ondernemer die een klacht niet kon oplossen",
      en: "Every trader who could not settle a complaint",
      de: "Jeden Unternehmer, der eine Beschwerde nicht lösen konnte",
      fr: "Tout professionnel qui n'a pas pu résoudre une réclamation",
    },
    asks: "out_of_court",
    placements: ["complaint_reply"],
    source: { title: "WER / CDE", article: "XVI", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan in uw antwoord de bevoegde instantie of de Consumentenombudsdienst, op papier of per e-mail.",
        en: "If you do not solve a complaint, name the competent body or the Consumer Mediation Service in your reply, on paper or by e-mail.",
        de: "Lösen Sie eine Beschwerde nicht, nennen Sie in Ihrer Antwort die zuständige Stelle oder den Ombudsdienst für Verbraucher, auf Papier oder per E-Mail.",
        fr: "Si vous ne résolvez pas une réclamation, nommez dans votre réponse l'organisme compétent ou le Service de Médiation pour le Consommateur, sur papier ou par e-mail.",
      },
    },
  }),
  identityRule("BE", { title: "WER / CDE", article: "Art. XII.6", checkedOn: CHECKED }, "secondary"),
];
