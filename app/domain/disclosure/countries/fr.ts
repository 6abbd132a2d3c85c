import type { Advice } from "#app/domain/disclosure/advice.ts";
import { adviceRule, identityRule, sayWithEmail } from "#app/domain/disclosure/countries/common.ts";
import type { Sentence } from "#app/domain/disclosure/countries/common.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const CHECKED = "2026-11-21";

const MEDIATOR: Sentence = {
  nl: "Klacht? Schrijf eerst naar {email}. Blijft die zonder oplossing, dan kunt u gratis terecht bij onze consumentenbemiddelaar (médiateur de la consommation): {name}, {address}, {site}.",
  fr: "Une réclamation ? Écrivez d'abord à {email}. Sans solution, vous pouvez saisir gratuitement notre médiateur de la consommation : {name}, {address}, {site}.",
  de: "Beschwerde? Schreiben Sie zuerst an {email}. Bleibt sie ungelöst, können Sie sich kostenlos an unseren Verbrauchermediator (médiateur de la consommation) wenden: {name}, {address}, {site}.",
  en: "Complaint? Write to {email} first. If it stays unsolved, you can turn, free of charge, to our consumer mediator (médiateur de la consommation): {name}, {address}, {site}.",
};

const MEDIATOR_NEEDED: Advice = {
  code: "mediator-needed",
  text: {
    nl: "Elke Franse webwinkel heeft een overeenkomst met een consumentenbemiddelaar nodig. Vul naam, postadres en https-website in en bevestig de overeenkomst; tot dan tonen we niets.",
    en: "Every French shop needs a contract with a consumer mediator. Enter name, postal address and https website and confirm the contract; until then we show nothing.",
  },
};

/** The mediator with everything R616-1 asks for and a confirmed contract; undefined while a part is missing. */
function mediatorOf(trader: TraderFacts): { name: string; address: string; site: URL } | undefined {
  const { name, address, site, contractConfirmed } = trader.mediator ?? {};
  if (!name?.trim() || !address?.trim() || !site || !contractConfirmed || !URL.canParse(site)) return undefined;
  const url = new URL(site);
  return url.protocol === "https:" && !url.username
    ? { name: name.trim(), address: oneLine(address), site: url }
    : undefined;
}

/** A postal address typed on several lines, as the sentence takes it. */
function oneLine(address: string): string {
  return address
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join(", ")
    .trim();
}

/** Rules for traders established in France. */
export const FR_RULES: readonly Rule[] = [
  {
    id: "fr-mediator",
    countries: ["FR"],
    title: "Name, address and website of the consumer mediator",
    binds: "Every trader who sells to consumers; a contract with a listed mediator comes first",
    placements: ["footer", "terms"],
    sanction: "A fine of up to EUR 3,000 for a person, EUR 15,000 for a company (L641-1).",
    source: {
      title: "Code de la consommation",
      article: "Articles L612-1, L616-1 and R616-1",
      url: "https://www.economie.gouv.fr/mediation-conso",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    apply: (trader) => {
      const mediator = mediatorOf(trader);
      if (!mediator) return [{ advise: MEDIATOR_NEEDED }];
      const { name, address, site } = mediator;
      return sayWithEmail(trader, MEDIATOR, () => ({
        name: { type: "text", text: name },
        address: { type: "text", text: address },
        site: { type: "link", label: site.host.replace(/^www\./, ""), href: site.href },
      }));
    },
  },
  adviceRule({
    id: "fr-after-complaint",
    country: "FR",
    title: "Mediator after a complaint without solution",
    binds: "Every trader who could not settle a complaint",
    placements: ["complaint_reply"],
    source: { title: "Code de la consommation", article: "Article L616-2", checkedOn: CHECKED },
    confidence: "unverified",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Lost u een klacht niet op, noem dan waarschijnlijk ook in uw antwoord de bemiddelaar. Deze regel is nog niet gecontroleerd.",
        en: "If you do not solve a complaint, your reply probably has to name the mediator too. This rule was not checked yet.",
      },
    },
  }),
  identityRule(
    "FR",
    {
      title: "Loi pour la confiance dans l'économie numérique (LCEN)",
      article: "Articles 6 and 19",
      checkedOn: CHECKED,
    },
    "unverified",
  ),
];
