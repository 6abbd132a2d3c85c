import { noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import {
  adviceRule,
  identityRule,
  informationLinkRule,
  sayBody,
  sayWithEmail,
} from "#app/domain/disclosure/countries/common.ts";
import type { Sentence } from "#app/domain/disclosure/countries/common.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const CHECKED = "2026-11-21";

const CONTACT: Sentence = {
  nl: "Klacht over uw bestelling? Mail {email}; wij zoeken samen met u een oplossing.",
  fr: "Une réclamation sur votre commande ? Écrivez à {email} : nous cherchons une solution avec vous.",
  de: "Beschwerde zu Ihrer Bestellung? Schreiben Sie an {email}; wir suchen gemeinsam mit Ihnen eine Lösung.",
  en: "A complaint about your order? Write to {email}; we look for a solution with you.",
};

const WEBWINKELKEUR: Sentence = {
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
    title: "Contact for complaints",
    binds: "Every trader whose membership is not named in another line",
    placements: ["footer"],
    source: { title: "Directive 2000/31/EC", article: "Article 5(1)(c)", checkedOn: CHECKED },
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
    title: "Name and website of the body the trader is bound to",
    binds:
      "Traders who committed to, or are obliged to use, an out-of-court body; the name stands as a link of its own",
    placements: ["footer", "terms"],
    source: {
      title: "Implementatiewet buitengerechtelijke geschillenbeslechting consumenten",
      article: "Article 12",
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
    title: "Mediation and binding advice for members of WebwinkelKeur",
    binds: "Members of WebwinkelKeur, who agreed to DigiDispuut in advance (Directive 2011/83/EU, Article 6(1)(t))",
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
    title: "Competent body after a complaint without solution",
    binds: "Traders bound to a body; for others the reach of the provision is arguable",
    placements: ["complaint_reply"],
    source: {
      title: "Implementatiewet buitengerechtelijke geschillenbeslechting consumenten",
      article: "Article 12(3)",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan in uw antwoord de instantie en zeg of u meedoet, op papier of per e-mail.",
        en: "If you do not solve a complaint, name the body in your reply and say whether you take part, on paper or by e-mail.",
      },
    },
  }),
  identityRule(
    "NL",
    { title: "Burgerlijk Wetboek", article: "Articles 3:15d and 6:230m", checkedOn: CHECKED },
    "unverified",
  ),
];
