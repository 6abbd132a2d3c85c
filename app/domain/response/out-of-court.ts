import { residualBody } from "../disclosure/entities.ts";
import { membershipOn } from "../disclosure/membership.ts";
import type { Day } from "../time.ts";
import type { TraderFacts } from "../trader/trader-facts.ts";
import type { LetterLanguage } from "./sentences/say.ts";

type Words = Record<LetterLanguage, string>;

/**
 * Where a consumer can turn when a letter leaves his complaint unsolved, and whether the shop takes part. Sources: NL
 * Implementatiewet buitengerechtelijke geschillenbeslechting consumenten, Art. 12(3); BE Code of Economic Law XVI.4; DE
 * § 37 VSBG; AT § 19 AStG; FR Code de la consommation L616-2; WebwinkelKeur and DigiDispuut: digidispuut.nl. Checked 2026-11-21.
 * @returns lines in the letter's language; none when the trader's data are not confirmed, because nothing is guessed
 */
export function outOfCourtLines(trader: TraderFacts, day: Day, language: LetterLanguage): string[] {
  if (!trader.confirmedAt || !trader.country) return [];
  const membership = membershipOn(trader, day);
  if (membership.kind === "undetermined") return [COURT[language]];
  if (membership.kind === "current" && WEBWINKELKEUR.has(membership.entity.id))
    return trader.memberPage
      ? [fill(MEDIATION_THEN_RULING[language], { page: trader.memberPage }), COURT[language]]
      : [COURT[language]];
  if (membership.kind === "current") {
    const { name, names, url, urls } = membership.entity;
    const body = { body: names?.[language] ?? name, site: plainSite(urls?.[language] ?? url) };
    return [fill(MEMBER_OF[language], body), COURT[language]];
  }
  return [...uncommitted(trader, day, language), COURT[language]];
}

/** WebwinkelKeur's members agreed beforehand to DigiDispuut, so naming either means both. */
const WEBWINKELKEUR: ReadonlySet<string> = new Set(["webwinkelkeur", "digidispuut"]);

function uncommitted(trader: TraderFacts, day: Day, language: LetterLanguage): string[] {
  const { country, mediator, adrCommitment } = trader;
  const willing = adrCommitment === "willing";
  if (country === "FR") {
    const { name, address, site, contractConfirmed } = mediator ?? {};
    return name && address && site && contractConfirmed ? [fill(FR_MEDIATOR[language], { name, address, site })] : [];
  }
  const body = country && country !== "NL" ? residualBody(country, day) : undefined;
  if (!body) return [NO_BODY[language]];
  const { name, names, url, urls } = body;
  const named = { body: names?.[language] ?? name, site: plainSite(urls?.[language] ?? url) };
  const part = willing ? WE_TAKE_PART : country === "DE" ? WE_DO_NOT : NOT_BOUND;
  return [fill((FREE_BODIES.has(body.id) ? RESIDUAL_FREE : RESIDUAL)[language], named), part[language]];
}

/** Bodies whose own site says that a consumer pays nothing. */
const FREE_BODIES: ReadonlySet<string> = new Set([
  "consumentenombudsdienst",
  "universalschlichtungsstelle",
  "verbraucherschlichtung-austria",
  "mediateur-consommation-lu",
]);

const MEDIATION_THEN_RULING: Words = {
  nl: "Komen wij er samen niet uit, dan kunt u WebwinkelKeur gratis om bemiddeling vragen: {page}. Daarna kunt u het geschil voorleggen aan DigiDispuut (digidispuut.nl; kosten: zie daar). Wij doen daaraan mee. De uitspraak is bindend voor u en voor ons, in plaats van een gang naar de rechter.",
  en: "If we cannot agree, you can ask WebwinkelKeur for mediation free of charge: {page}. After that you can put the dispute before DigiDispuut (digidispuut.nl; see there for the fee). We take part in that. Its decision binds you and us, in place of going to court.",
  fr: "Sans accord entre nous, vous pouvez demander gratuitement la médiation de WebwinkelKeur : {page}. Vous pouvez ensuite soumettre le litige à DigiDispuut (digidispuut.nl ; frais : voir ce site). Nous y participons. La décision lie les deux parties et remplace un recours au juge.",
};

const MEMBER_OF: Words = {
  nl: "Komen wij er samen niet uit, dan kunt u uw klacht voorleggen aan {body} ({site}). Wij zijn daarbij aangesloten en doen mee.",
  en: "If we cannot agree, you can put your complaint before {body} ({site}). We are a member and take part.",
  fr: "Sans accord entre nous, vous pouvez soumettre votre réclamation à {body} ({site}). Nous y sommes affiliés et nous y participons.",
};

const RESIDUAL: Words = {
  nl: "Komen wij er samen niet uit, dan kunt u terecht bij {body} ({site}).",
  en: "If we cannot agree, you can turn to {body} ({site}).",
  fr: "Sans accord entre nous, vous pouvez vous adresser à {body} ({site}).",
};

const RESIDUAL_FREE: Words = {
  nl: "Komen wij er samen niet uit, dan kunt u gratis terecht bij {body} ({site}).",
  en: "If we cannot agree, you can turn, free of charge, to {body} ({site}).",
  fr: "Sans accord entre nous, vous pouvez vous adresser gratuitement à {body} ({site}).",
};

const WE_TAKE_PART: Words = {
  nl: "Wij zijn bereid daaraan mee te doen.",
  en: "We are willing to take part there.",
  fr: "Nous sommes disposés à y participer.",
};

const NOT_BOUND: Words = {
  nl: "Wij hebben ons daar niet vooraf toe verbonden.",
  en: "We have not bound ourselves to it beforehand.",
  fr: "Nous ne nous y sommes pas engagés à l'avance.",
};

const WE_DO_NOT: Words = {
  nl: "Wij zijn niet bereid en niet verplicht daaraan deel te nemen.",
  en: "We are neither willing nor obliged to take part there.",
  fr: "Nous n'y sommes ni disposés ni tenus.",
};

const FR_MEDIATOR: Words = {
  nl: "Blijft uw klacht zonder oplossing, dan kunt u gratis terecht bij onze consumentenbemiddelaar: {name}, {address}, {site}.",
  en: "If your complaint stays unsolved, you can turn, free of charge, to our consumer mediator: {name}, {address}, {site}.",
  fr: "Si votre réclamation reste sans solution, vous pouvez saisir gratuitement notre médiateur de la consommation : {name}, {address}, {site}.",
};

const NO_BODY: Words = {
  nl: "Wij zijn niet aangesloten bij een geschillencommissie.",
  en: "We are not affiliated with a dispute resolution body.",
  fr: "Nous ne sommes affiliés à aucun organisme de règlement des litiges.",
};

const COURT: Words = {
  nl: "U mag ook direct naar de rechter.",
  en: "You may also go to court directly.",
  fr: "Vous pouvez aussi saisir directement le juge.",
};

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_gap, name: string) => values[name] ?? "");
}

function plainSite(url: string | undefined): string {
  return (url ?? "").replace(/^https?:\/\//, "").replace(/\/$/, "");
}
