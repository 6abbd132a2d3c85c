import { noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import { adviceRule, identityRule, sayBody, sayWithEmail } from "#app/domain/disclosure/countries/common.ts";
import type { Words } from "#app/domain/language.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import { type Day, yearOf } from "#app/domain/time.ts";
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

const CONTACT: Words = {
  nl: "Vragen of klachten? Mail {email}.",
  fr: "Questions ou réclamations ? Écrivez à {email}.",
  de: "Fragen oder Beschwerden? Schreiben Sie an {email}.",
  en: "Questions or complaints? Write to {email}.",
};

const UNWILLING: Words = {
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
    de: "Geben Sie an, wie viele Personen am 31. Dezember des Vorjahres für Sie gearbeitet haben. Bei mehr als 10 gehört ein Satz zur Teilnahme in den Footer und in die AGB.",
    fr: "Indiquez combien de personnes travaillaient pour vous au 31 décembre de l'année dernière. Au-delà de 10, une phrase sur la participation doit figurer en pied de page et dans les conditions générales.",
  },
};

const STAFF_OUTDATED: Advice = {
  code: "staff-outdated",
  text: {
    nl: "Een nieuw jaar is begonnen: controleer het aantal personen op 31 december en bevestig uw gegevens opnieuw.",
    en: "A new year has begun: check the number of persons on 31 December and confirm your data again.",
    de: "Ein neues Jahr hat begonnen: Prüfen Sie die Zahl der Beschäftigten am 31. Dezember und bestätigen Sie Ihre Angaben erneut.",
    fr: "Une nouvelle année a commencé : vérifiez le nombre de personnes au 31 décembre et confirmez à nouveau vos données.",
  },
};

const WILLING_STATEMENT: Advice = {
  code: "willing-statement",
  text: {
    nl: 'U bent bereid mee te doen. Daarvoor hebben we geen gecontroleerde zin: zeg het zelf op uw website en in uw voorwaarden, zonder "in afzonderlijke gevallen".',
    en: 'You are willing to take part. We have no checked sentence for that: say it yourself on your website and in your terms, without "in individual cases".',
    de: 'Sie sind zur Teilnahme bereit. Dafür haben wir keinen geprüften Satz: Sagen Sie es selbst auf Ihrer Website und in Ihren AGB, ohne "im Einzelfall".',
    fr: "Vous êtes disposé à participer. Nous n'avons pas de phrase vérifiée pour cela : dites-le vous-même sur votre site et dans vos conditions générales, sans « au cas par cas ».",
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
    title: {
      nl: "Contact voor klachten",
      en: "Contact for complaints",
      de: "Kontakt für Beschwerden",
      fr: "Contact pour les réclamations",
    },
    binds: {
      nl: "Elke ondernemer die niet in dezelfde regel hoeft te zeggen dat hij niet meedoet",
      en: "Every trader who need not decline in the same line",
      de: "Jeden Unternehmer, der nicht in derselben Zeile ablehnen muss",
      fr: "Tout professionnel qui ne doit pas décliner sur la même ligne",
    },
    placements: ["footer"],
    source: { title: "Dir. 2000/31/EC", article: "Art. 5(1)(c)", checkedOn: CHECKED },
    confidence: "secondary",
    apply: (trader, day) => (mustDecline(trader, day) ? [] : sayWithEmail(trader, CONTACT)),
  },
  {
    id: "de-vsbg-36-unwilling",
    countries: ["DE"],
    title: {
      nl: "Verklaring dat de ondernemer niet meedoet",
      en: "Statement that the trader does not take part",
      de: "Erklärung, dass der Unternehmer nicht teilnimmt",
      fr: "Déclaration que le professionnel ne participe pas",
    },
    binds: {
      nl: "Ondernemers met meer dan 10 personen op 31 december van het vorige jaar, met een website of voorwaarden",
      en: "Traders with more than 10 persons on 31 December of the year before who have a website or terms",
      de: "Unternehmer mit mehr als 10 Beschäftigten am 31. Dezember des Vorjahres, die eine Website oder AGB haben",
      fr: "Les professionnels de plus de 10 personnes au 31 décembre de l'année précédente, ayant un site ou des conditions générales",
    },
    placements: ["footer", "terms"],
    from: VSBG_DUTIES_FROM,
    source: { ...VSBG, article: "§ 36(1) no. 1, (3)", checkedOn: CHECKED },
    confidence: "primary",
    apply: (trader, day) => [
      ...(mustDecline(trader, day) ? sayWithEmail(trader, UNWILLING) : []),
      ...(trader.staff === undefined ? [{ advise: STAFF_UNKNOWN }] : []),
      ...(trader.staffYear !== undefined && trader.staffYear < yearOf(day) - 1 ? [{ advise: STAFF_OUTDATED }] : []),
      ...(trader.adrCommitment === "willing" ? [{ advise: WILLING_STATEMENT }] : []),
    ],
  },
  {
    id: "de-vsbg-36-body",
    countries: ["DE"],
    title: {
      nl: "Naam en website van de instantie waaraan de ondernemer gebonden is",
      en: "Name and website of the body the trader is bound to",
      de: "Name und Website der Stelle, an die der Unternehmer gebunden ist",
      fr: "Nom et site de l'organisme par lequel le professionnel est lié",
    },
    binds: {
      nl: "Ondernemers van elke omvang die zich aan een Verbraucherschlichtungsstelle hebben verbonden of daartoe verplicht zijn",
      en: "Traders of any size who committed to, or are obliged to use, a consumer conciliation body",
      de: "Unternehmer jeder Größe, die sich zur Teilnahme bei einer Verbraucherschlichtungsstelle verpflichtet haben oder dazu verpflichtet sind",
      fr: "Les professionnels de toute taille engagés auprès d'une Verbraucherschlichtungsstelle ou tenus d'y recourir",
    },
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
    title: {
      nl: "Bevoegde instantie na een geschil zonder oplossing",
      en: "Competent body after a dispute without solution",
      de: "Zuständige Stelle nach einer ungelösten Streitigkeit",
      fr: "Organisme compétent après un litige sans solution",
    },
    binds: {
      nl: "Elke ondernemer, hoe groot of klein ook",
      en: "Every trader, of any size",
      de: "Jeden Unternehmer jeder Größe",
      fr: "Tout professionnel, quelle que soit sa taille",
    },
    asks: "out_of_court",
    placements: ["complaint_reply"],
    from: VSBG_DUTIES_FROM,
    source: { ...VSBG, article: "§ 37", checkedOn: CHECKED },
    confidence: "primary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan in tekstvorm de bevoegde instantie met adres en website en zeg of u bereid of verplicht bent mee te doen.",
        en: "If you do not solve a complaint, name the competent body with address and website in text form and say whether you are willing or obliged to take part.",
        de: "Lösen Sie eine Beschwerde nicht, nennen Sie in Textform die zuständige Stelle mit Anschrift und Website und sagen Sie, ob Sie zur Teilnahme bereit oder verpflichtet sind.",
        fr: "Si vous ne résolvez pas une réclamation, nommez par écrit l'organisme compétent avec son adresse et son site, et dites si vous êtes disposé ou tenu de participer.",
      },
    },
  }),
  identityRule("DE", { title: "Digitale-Dienste-Gesetz (DDG)", article: "§ 5", checkedOn: CHECKED }, "unverified"),
];
