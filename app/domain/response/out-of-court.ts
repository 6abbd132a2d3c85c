import { residualBody } from "../disclosure/entities.ts";
import { membershipOn } from "../disclosure/membership.ts";
import type { Day } from "../time.ts";
import type { TraderFacts } from "../trader/trader-facts.ts";
import { say, type Voice } from "./sentences/say.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/**
 * Where a consumer can turn when a letter leaves his complaint unsolved, and whether the shop takes part. Sources: NL
 * Implementatiewet buitengerechtelijke geschillenbeslechting consumenten, Art. 12(3); BE Code of Economic Law XVI.4; DE
 * § 37 VSBG; AT § 19 AStG; FR Code de la consommation L616-2; WebwinkelKeur and DigiDispuut: digidispuut.nl. Checked 2026-11-21.
 * @returns lines in the letter's voice; none when the trader's data are not confirmed, because nothing is guessed
 */
export function outOfCourtLines(trader: TraderFacts, day: Day, voice: Voice): string[] {
  if (!trader.confirmedAt || !trader.country) return [];
  const court = say(voice, "outside.court");
  const membership = membershipOn(trader, day);
  if (membership.kind === "undetermined") return [court];
  if (membership.kind === "current" && WEBWINKELKEUR.has(membership.entity.id))
    return trader.memberPage
      ? [say(voice, "outside.mediation_then_ruling", { page: trader.memberPage }), court]
      : [court];
  if (membership.kind === "current") {
    const { name, names, url, urls } = membership.entity;
    const body = { body: names?.[voice.language] ?? name, site: plainSite(urls?.[voice.language] ?? url) };
    return [say(voice, "outside.member", body), court];
  }
  return [...uncommitted(trader, day, voice), court];
}

/** WebwinkelKeur's members agreed beforehand to DigiDispuut, so naming either means both. */
const WEBWINKELKEUR: ReadonlySet<string> = new Set(["webwinkelkeur", "digidispuut"]);

function uncommitted(trader: TraderFacts, day: Day, voice: Voice): string[] {
  const { country, mediator, adrCommitment } = trader;
  const willing = adrCommitment === "willing";
  if (country === "FR") {
    const { name, address, site, contractConfirmed } = mediator ?? {};
    return name && address && site && contractConfirmed
      ? [say(voice, "outside.fr_mediator", { name, address, site })]
      : [];
  }
  const body = country && country !== "NL" ? residualBody(country, day) : undefined;
  if (!body) return [say(voice, "outside.no_body")];
  const { name, names, url, urls } = body;
  const named = { body: names?.[voice.language] ?? name, site: plainSite(urls?.[voice.language] ?? url) };
  const part: SentenceId = willing
    ? "outside.we_take_part"
    : country === "DE"
      ? "outside.we_do_not"
      : "outside.not_bound";
  const open: SentenceId = FREE_BODIES.has(body.id) ? "outside.residual_free" : "outside.residual";
  return [say(voice, open, named), say(voice, part)];
}

/** Bodies whose own site says that a consumer pays nothing. */
const FREE_BODIES: ReadonlySet<string> = new Set([
  "consumentenombudsdienst",
  "universalschlichtungsstelle",
  "verbraucherschlichtung-austria",
  "mediateur-consommation-lu",
]);

function plainSite(url: string | undefined): string {
  return (url ?? "").replace(/^https?:\/\//, "").replace(/\/$/, "");
}
