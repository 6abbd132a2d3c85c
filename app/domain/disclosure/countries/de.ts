import { noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import { adviceRule, identityRule, sayBody, sayWithEmail } from "#app/domain/disclosure/countries/common.ts";
import type { Sentence } from "#app/domain/disclosure/countries/common.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const CHECKED = "2026-11-21";

/** §§ 36 and 37 VSBG apply from this day on; the rest of the act is older. */
const VSBG_DUTIES_FROM = "2017-02-01";

/** § 36(3) VSBG: with this many persons or fewer nothing need be said about willingness. */
const SMALL_STAFF = 10;

const VSBG = {
  title: "Verbraucherstreitbeilegungsgesetz (VSBG)",
  url: "https://www.gesetze-im-internet.de/englisch_vsbg/",
};

const CONTACT: Sentence = {
  nl: "Vragen of klachten? Mail {email}.",
  fr: "Questions ou réclamations ? Écrivez à {email}.",
  de: "Fragen oder Beschwerden? Schreiben Sie an {email}.",
  en: "Questions or complaints? Write to {email}.",
};

const UNWILLING: Sentence = {
  nl: "Vragen of klachten: {email}. Wij zijn niet bereid en niet verplicht om deel te nemen aan een procedure bij een Duitse geschilleninstantie voor consumenten (Verbraucherschlichtungsstelle).",
  fr: "Questions ou réclamations : {email}. Nous ne sommes pas disposés à participer à une procédure devant un organisme allemand de règlement des litiges de consommation (Verbraucherschlichtungsstelle) et n'y sommes pas tenus.",
  de: "Fragen oder Beschwerden: {email}. Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.",
  en: "Questions or complaints: {email}. We are neither willing nor obliged to take part in proceedings before a German consumer conciliation body (Verbraucherschlichtungsstelle).",
};

const STAFF_UNKNOWN: Advice = {
  code: "staff-unknown",
  text: {
    nl: "Vul in hoeveel personen op 31 december van het vorige jaar voor u werkten. Bij meer dan 10 hoort een zin over deelname in de footer en in de voorwaarden.",
    en: "Enter how many persons worked for you on 31 December of last year. With more than 10, a sentence about taking part belongs in the footer and in the terms.",
  },
};

const STAFF_OUTDATED: Advice = {
  code: "staff-outdated",
  text: {
    nl: "Een nieuw jaar is begonnen: controleer het aantal personen op 31 december en bevestig uw gegevens opnieuw.",
    en: "A new year has begun: check the number of persons on 31 December and confirm your data again.",
  },
};

const WILLING_STATEMENT: Advice = {
  code: "willing-statement",
  text: {
    nl: 'U bent bereid mee te doen. Daarvoor hebben we geen gecontroleerde zin: zeg het zelf op uw website en in uw voorwaarden, zonder "in afzonderlijke gevallen".',
    en: 'You are willing to take part. We have no checked sentence for that: say it yourself on your website and in your terms, without "in individual cases".',
  },
};

/** Whether the trader has to say that he does not take part, and means it. */
function mustDecline(trader: TraderFacts, day: Day): boolean {
  return trader.adrCommitment === "none" && (trader.staff ?? 0) > SMALL_STAFF && day >= VSBG_DUTIES_FROM;
}

/** Rules for traders established in Germany. */
export const DE_RULES: readonly Rule[] = [
  {
    id: "de-contact",
    countries: ["DE"],
    title: "Contact for complaints",
    binds: "Every trader who need not decline in the same line",
    placements: ["footer"],
    source: { title: "Directive 2000/31/EC", article: "Article 5(1)(c)", checkedOn: CHECKED },
    confidence: "secondary",
    apply: (trader, day) => (mustDecline(trader, day) ? [] : sayWithEmail(trader, CONTACT)),
  },
  {
    id: "de-vsbg-36-unwilling",
    countries: ["DE"],
    title: "Statement that the trader does not take part",
    binds: "Traders with more than 10 persons on 31 December of the year before who have a website or terms",
    placements: ["footer", "terms"],
    from: VSBG_DUTIES_FROM,
    source: { ...VSBG, article: "§ 36(1) no. 1 and (3)", checkedOn: CHECKED },
    confidence: "primary",
    apply: (trader, day) => [
      ...(mustDecline(trader, day) ? sayWithEmail(trader, UNWILLING) : []),
      ...(trader.staff === undefined ? [{ advise: STAFF_UNKNOWN }] : []),
      ...(trader.confirmedAt !== undefined && trader.confirmedAt.slice(0, 4) < day.slice(0, 4)
        ? [{ advise: STAFF_OUTDATED }]
        : []),
      ...(trader.adrCommitment === "willing" ? [{ advise: WILLING_STATEMENT }] : []),
    ],
  },
  {
    id: "de-vsbg-36-body",
    countries: ["DE"],
    title: "Name and website of the body the trader is bound to",
    binds: "Traders of any size who committed to, or are obliged to use, a consumer conciliation body",
    placements: ["footer", "terms"],
    from: VSBG_DUTIES_FROM,
    source: { ...VSBG, article: "§ 36(1) no. 2", checkedOn: CHECKED },
    confidence: "primary",
    apply: (trader, day) => {
      const membership = membershipOn(trader, day);
      switch (membership.kind) {
        case "none":
          return [];
        case "ended":
        case "undetermined":
          return [{ advise: membership.advice }];
        case "current": {
          const { entity } = membership;
          const unsaid = { advise: noSentenceForBody(entity) };
          return entity.country === "DE" ? [...sayBody(trader, entity), unsaid] : [unsaid];
        }
      }
    },
  },
  adviceRule({
    id: "de-vsbg-37",
    country: "DE",
    title: "Competent body after a dispute without solution",
    binds: "Every trader, of any size",
    placements: ["complaint_reply"],
    from: VSBG_DUTIES_FROM,
    source: { ...VSBG, article: "§ 37", checkedOn: CHECKED },
    confidence: "primary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan in tekstvorm de bevoegde instantie met adres en website en zeg of u bereid of verplicht bent mee te doen.",
        en: "If you do not solve a complaint, name the competent body with address and website in text form and say whether you are willing or obliged to take part.",
      },
    },
  }),
  identityRule("DE", { title: "Digitale-Dienste-Gesetz (DDG)", article: "§ 5", checkedOn: CHECKED }, "unverified"),
];
