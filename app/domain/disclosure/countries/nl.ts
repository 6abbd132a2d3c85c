import { noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import {
  adviceRule,
  identityRule,
  informationLinkRule,
  sayBody,
  sayWithEmail,
} from "#app/domain/disclosure/countries/common.ts";
import type { Words } from "#app/domain/language.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const CHECKED = "2026-11-21";

const CONTACT: Words = {
  nl: "Klacht over uw bestelling? Mail {email}; wij zoeken samen met u een oplossing.",
  fr: "Une réclamation sur votre commande ? Écrivez à {email} : nous cherchons une solution avec vous.",
  de: "Beschwerde zu Ihrer Bestellung? Schreiben Sie an {email}; wir suchen gemeinsam mit Ihnen eine Lösung.",
  en: "A complaint about your order? Write to {email}; we look for a solution with you.",
};

const WEBWINKELKEUR: Words = {
  nl: "Wij zijn lid van WebwinkelKeur. Klacht? Mail eerst {email}. Komen wij er samen niet uit, dan kunt u WebwinkelKeur gratis om [bemiddeling]({memberPage}) vragen en daarna [DigiDispuut](https://digidispuut.nl) om een bindende uitspraak (kosten: zie digidispuut.nl).",
  fr: "Nous sommes membres de WebwinkelKeur. Une réclamation ? Écrivez d'abord à {email}. Sans accord, vous pouvez demander gratuitement la [médiation]({memberPage}) de WebwinkelKeur, puis une décision contraignante à [DigiDispuut](https://digidispuut.nl) (frais : voir digidispuut.nl).",
  de: "Wir sind Mitglied von WebwinkelKeur. Beschwerde? Schreiben Sie zuerst an {email}. Finden wir keine Lösung, können Sie WebwinkelKeur kostenlos um [Vermittlung]({memberPage}) bitten und danach [DigiDispuut](https://digidispuut.nl) um eine bindende Entscheidung (Kosten: siehe digidispuut.nl).",
  en: "We are a member of WebwinkelKeur. Complaint? Write to {email} first. If we cannot agree, you can ask WebwinkelKeur for free [mediation]({memberPage}) and then [DigiDispuut](https://digidispuut.nl) for a binding decision (fee: see digidispuut.nl).",
};

const MEMBER_PAGE_HOSTS = ["webwinkelkeur.nl", "www.webwinkelkeur.nl", "valuedshops.com", "www.valuedshops.com"];

const MEMBER_PAGE_NEEDED: Advice = {
  code: "member-page-needed",
  text: {
    nl: "Plak het https-adres van uw eigen pagina bij WebwinkelKeur (webwinkelkeur.nl of valuedshops.com). Zonder die pagina noemen we uw lidmaatschap niet.",
    en: "Paste the https address of your own page at WebwinkelKeur (webwinkelkeur.nl or valuedshops.com). Without it we do not mention your membership.",
    de: "Fügen Sie die https-Adresse Ihrer eigenen Seite bei WebwinkelKeur ein (webwinkelkeur.nl oder valuedshops.com). Ohne sie nennen wir Ihre Mitgliedschaft nicht.",
    fr: "Collez l'adresse https de votre page chez WebwinkelKeur (webwinkelkeur.nl ou valuedshops.com). Sans elle, nous ne mentionnons pas votre affiliation.",
  },
};

/**
 * The shop's page at WebwinkelKeur as an absolute address.
 * @returns undefined unless it is an https page, other than the home page, on one of the quality mark's own domains
 */
export function webwinkelkeurPage(pasted: string | undefined): string | undefined {
  if (pasted === undefined || !URL.canParse(pasted)) return undefined;
  const url = new URL(pasted);
  const own = url.protocol === "https:" && MEMBER_PAGE_HOSTS.includes(url.host) && !url.username && !url.password;
  return own && url.pathname !== "/" ? url.href : undefined;
}

/** The body the trader is bound to on that day, other than through WebwinkelKeur. */
function committedBodyOf(trader: TraderFacts, day: Day): AdrEntity | undefined {
  const membership = membershipOn(trader, day);
  return membership.kind === "current" && !servesWebwinkelkeur(membership.entity) ? membership.entity : undefined;
}

/** WebwinkelKeur's members agreed in advance to DigiDispuut, so either answer of the merchant leads to the same text. */
function servesWebwinkelkeur(entity: AdrEntity): boolean {
  return entity.id === "webwinkelkeur" || entity.id === "digidispuut";
}

function memberPageOf(trader: TraderFacts, day: Day): string | undefined {
  const membership = membershipOn(trader, day);
  if (membership.kind !== "current" || !servesWebwinkelkeur(membership.entity)) return undefined;
  return webwinkelkeurPage(trader.memberPage);
}

/** Rules for traders established in the Netherlands. */
export const NL_RULES: readonly Rule[] = [
  {
    id: "nl-contact",
    countries: ["NL"],
    title: {
      nl: "Contact voor klachten",
      en: "Contact for complaints",
      de: "Kontakt für Beschwerden",
      fr: "Contact pour les réclamations",
    },
    binds: {
      nl: "Elke ondernemer wiens lidmaatschap niet in een andere regel staat",
      en: "Every trader whose membership is not named in another line",
      de: "Jeden Unternehmer, dessen Mitgliedschaft nicht in einer anderen Zeile steht",
      fr: "Tout professionnel dont l'affiliation ne figure pas sur une autre ligne",
    },
    placements: ["footer"],
    source: { title: "Dir. 2000/31/EC", article: "Art. 5(1)(c)", checkedOn: CHECKED },
    confidence: "secondary",
    apply: (trader, day) => {
      if (memberPageOf(trader, day)) return [];
      const said = sayWithEmail(trader, CONTACT);
      const membership = membershipOn(trader, day);
      switch (membership.kind) {
        case "none":
          return said;
        case "ended":
        case "undetermined":
          return [...said, { advise: membership.advice }];
        case "current":
          return servesWebwinkelkeur(membership.entity) ? [...said, { advise: MEMBER_PAGE_NEEDED }] : said;
      }
    },
  },
  {
    id: "nl-committed-body",
    countries: ["NL"],
    title: {
      nl: "Naam en website van de instantie waaraan de ondernemer gebonden is",
      en: "Name and website of the body the trader is bound to",
      de: "Name und Website der Stelle, an die der Unternehmer gebunden ist",
      fr: "Nom et site de l'organisme par lequel le professionnel est lié",
    },
    binds: {
      nl: "Ondernemers die zich aan een geschilleninstantie hebben verbonden of daartoe verplicht zijn; de naam staat als eigen link",
      en: "Traders who committed to, or are obliged to use, an out-of-court body; the name stands as a link of its own",
      de: "Unternehmer, die sich zur Teilnahme bei einer Stelle verpflichtet haben oder dazu verpflichtet sind; der Name steht als eigener Link",
      fr: "Les professionnels engagés auprès d'un organisme extrajudiciaire ou tenus d'y recourir ; le nom figure comme lien distinct",
    },
    placements: ["footer", "terms"],
    source: {
      title: "Implementatiewet buitengerechtelijke geschillenbeslechting consumenten",
      article: "Art. 12",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    apply: (trader, day) => {
      const body = committedBodyOf(trader, day);
      if (!body) return [];
      const unsaid = { advise: noSentenceForBody(body) };
      return body.country === "NL" ? [...sayBody(trader, body), unsaid] : [unsaid];
    },
  },
  {
    id: "nl-webwinkelkeur",
    countries: ["NL"],
    title: {
      nl: "Bemiddeling en bindend advies voor leden van WebwinkelKeur",
      en: "Mediation and binding advice for members of WebwinkelKeur",
      de: "Vermittlung und bindende Entscheidung für Mitglieder von WebwinkelKeur",
      fr: "Médiation et décision contraignante pour les membres de WebwinkelKeur",
    },
    binds: {
      nl: "Leden van WebwinkelKeur, die vooraf met DigiDispuut hebben ingestemd (Richtlijn 2011/83/EU, art. 6(1)(t))",
      en: "Members of WebwinkelKeur, who agreed to DigiDispuut in advance (Directive 2011/83/EU, Article 6(1)(t))",
      de: "Mitglieder von WebwinkelKeur, die DigiDispuut im Voraus zugestimmt haben (Richtlinie 2011/83/EU, Art. 6(1)(t))",
      fr: "Les membres de WebwinkelKeur, qui ont accepté DigiDispuut à l'avance (directive 2011/83/UE, art. 6(1)(t))",
    },
    placements: ["footer", "terms"],
    source: { title: "DigiDispuut, veelgestelde vragen", url: "https://digidispuut.nl", checkedOn: CHECKED },
    confidence: "primary",
    apply: (trader, day) => {
      const href = memberPageOf(trader, day);
      if (href === undefined) return [];
      return sayWithEmail(trader, WEBWINKELKEUR, () => ({
        memberPage: { type: "link", label: "WebwinkelKeur", href },
      }));
    },
  },
  informationLinkRule("NL", (trader, day) => memberPageOf(trader, day) === undefined),
  adviceRule({
    id: "nl-after-complaint",
    country: "NL",
    title: {
      nl: "Bevoegde instantie na een klacht zonder oplossing",
      en: "Competent body after a complaint without solution",
      de: "Zuständige Stelle nach einer ungelösten Beschwerde",
      fr: "Organisme compétent après une réclamation sans solution",
    },
    binds: {
      nl: "Ondernemers die aan een instantie gebonden zijn; of de bepaling ook voor anderen geldt, is betwistbaar",
      en: "Traders bound to a body; for others the reach of the provision is arguable",
      de: "Unternehmer, die an eine Stelle gebunden sind; ob die Vorschrift auch für andere gilt, ist strittig",
      fr: "Les professionnels liés à un organisme ; pour les autres, la portée du texte est discutable",
    },
    asks: "out_of_court",
    placements: ["complaint_reply"],
    source: {
      title: "Implementatiewet buitengerechtelijke geschillenbeslechting consumenten",
      article: "Art. 12(3)",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan in uw antwoord de instantie en zeg of u meedoet, op papier of per e-mail.",
        en: "If you do not solve a complaint, name the body in your reply and say whether you take part, on paper or by e-mail.",
        de: "Lösen Sie eine Beschwerde nicht, nennen Sie in Ihrer Antwort die Stelle und sagen Sie, ob Sie teilnehmen, auf Papier oder per E-Mail.",
        fr: "Si vous ne résolvez pas une réclamation, nommez l'organisme dans votre réponse et dites si vous participez, sur papier ou par e-mail.",
      },
    },
  }),
  identityRule("NL", { title: "Burgerlijk Wetboek", article: "Art. 3:15d, 6:230m", checkedOn: CHECKED }, "unverified"),
];
