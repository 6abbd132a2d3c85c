import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { applyRules, type DisclosureAdvice } from "#app/domain/disclosure/disclosure-on.ts";
import { FALLBACK_LANGUAGE, type FooterLanguage, footerLanguages } from "#app/domain/disclosure/footer-language.ts";
import { type Leftover, leftoversIn } from "#app/domain/disclosure/leftovers.ts";
import { comparable, policiesAt, type PolicyText } from "#app/domain/disclosure/policy-text.ts";
import { PLACEMENTS, type Placement, type Rule } from "#app/domain/disclosure/rule.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";
import { plainText, type Segment, writtenOut } from "#app/domain/disclosure/segment.ts";
import { type Confidence, holdsOn, type Source } from "#app/domain/disclosure/source.ts";
import { type Language, LANGUAGES, type Words } from "#app/domain/language.ts";
import { outOfCourtLines } from "#app/domain/response/out-of-court.ts";
import type { Day } from "#app/domain/time.ts";
import { identityText } from "#app/domain/trader/identity-text.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** Something that a rule wants in one place of the shop. */
export type PlacementDuty = {
  rule: string;
  placement: Placement;
  title: Words;
  /** What to know about it. */
  advice: readonly Words[];
  /** Words to copy there, with the addresses of their links written out, per language in which they are written. */
  texts: Partial<Record<FooterLanguage, string>>;
  /** The same words as a page shows them; a page that has one of them has what is asked. */
  wordings: readonly string[];
  /** Hosts of the links, or the trader's own data: a page with all of them says it in other words. */
  marks: readonly string[];
  asks?: Rule["asks"];
  /** Printed or written by us, where the merchant lets us. */
  ours: boolean;
  source: Source;
  confidence: Confidence;
};

/** What was seen of the theme: whether it shows our footer, and whether that is today's. Undefined: not looked yet. */
export type FooterSeen = "current" | "outdated" | "off" | undefined;

/**
 * What could be seen of a duty. `found`: it stands there; `partly`: in other words, or not all of it; `missing`: the place was
 * read and it is not there; `leftover`: what should be gone is there; `gone`: it is; `outdated`: an older text is shown;
 * `by_us`: our letters carry it; `unseen`: nobody lets us look there; `incomplete`: the trader's data are, so there are no words yet.
 */
export type Sight =
  | { status: "by_us" | "unseen" | "incomplete" }
  | { status: "found" | "partly" | "missing" | "outdated" | "gone"; page?: SeenPage }
  | { status: "leftover"; page: SeenPage; leftovers: readonly Leftover[] };
export type SeenPage = Pick<PolicyText, "title" | "url">;

/**
 * Everything that has to stand somewhere, or to be gone, for that trader on that day: what the rules say for consumers, what
 * the merchant has to place himself, and the reply to a complaint. A rule that was not verified asks for nothing here, except
 * for the trader's own data.
 */
export function dutiesOn(trader: TraderFacts, day: Day): PlacementDuty[] {
  const duties = RULES.flatMap((rule) => dutiesOf(rule, trader, day));
  return PLACEMENTS.flatMap((placement) => duties.filter((duty) => duty.placement === placement));
}

/** Whether an advice stands in the list of duties, so that it need not stand beside it too. */
export function isListed({ asks, confidence }: Pick<DisclosureAdvice, "asks" | "confidence">): boolean {
  return asks !== undefined && (confidence !== "unverified" || asks === "identity");
}

/** Tells whether a duty is met, as far as it can be seen. @param policies null: Shopify does not let us read them */
export function sightOf(
  duty: PlacementDuty,
  seen: { footer: FooterSeen; policies: readonly PolicyText[] | null },
  day: Day,
): Sight {
  const { placement, asks } = duty;
  const wordless = Object.keys(duty.texts).length === 0;
  if (wordless && (asks === "identity" || asks === "out_of_court")) return { status: "incomplete" };
  if (placement === "complaint_reply" && duty.ours) return { status: "by_us" };
  if (placement === "footer" && duty.ours) return footerSight(seen.footer);
  if ((placement !== "terms" && placement !== "legal_page") || !seen.policies) return { status: "unseen" };
  const pages = policiesAt(placement, seen.policies);
  if (asks === "removal") return forbiddenSight(pages, day);
  if (wordless) return { status: "unseen" };
  if (pages.length === 0) return { status: "missing" };
  const own = asks === "identity";
  const says = (page: PolicyText) => (own ? hasMarks(page, duty.marks) : saysAny(page, duty.wordings));
  const found = pages.find((page) => page.locale === undefined && says(page));
  const told = pages.filter(says).map(({ locale }) => locale);
  const lacking =
    found && pages.find(({ type, locale }) => type === found.type && locale !== undefined && !told.includes(locale));
  if (lacking) return { status: "partly", page: pageOf(lacking) };
  if (found) return { status: "found", page: pageOf(found) };
  const partly = pages.find((page) => (own ? hasMarks(page, duty.marks.slice(0, 1)) : hasMarks(page, duty.marks)));
  return partly ? { status: "partly", page: pageOf(partly) } : { status: "missing", page: pageOf(pages[0]!) };
}

/** Names the words of a duty: a mark that the merchant set holds for these words only. SHA-256 as hex. */
export function wordingOf({ title, texts, advice }: PlacementDuty): string {
  const words = Object.keys(texts).length > 0 ? texts : { title: title.en, advice: advice.map(({ en }) => en) };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(words) as string)));
}

function dutiesOf(rule: Rule, trader: TraderFacts, day: Day): PlacementDuty[] {
  const { id, title, placements, source, confidence, asks } = rule;
  const { items, advice } = applyRules([rule], trader, day, "en");
  const identity = asks === "identity" && isBound(rule, trader) && holdsOn(rule, day);
  const asked = items.length > 0 || (asks !== undefined && advice.length > 0 && confidence !== "unverified");
  if (!asked && !identity) return [];
  const base = { rule: id, title, advice: advice.map(({ text }) => text), source, confidence, asks };
  return placements.map((placement) => ({ ...base, placement, ...wordsFor(rule, placement, trader, day) }));
}

type DutyWords = Pick<PlacementDuty, "texts" | "wordings" | "marks" | "ours">;
const NO_WORDS: DutyWords = { texts: {}, wordings: [], marks: [], ours: false };

function wordsFor(rule: Rule, placement: Placement, trader: TraderFacts, day: Day): DutyWords {
  switch (rule.asks) {
    case "removal":
      return NO_WORDS;
    case "by_hand":
      return { ...NO_WORDS, texts: rule.copy ?? {} };
    case "identity": {
      const { legalName, address, email, registerNumber, vatNumber } = trader;
      const marks = [legalName, address, email, registerNumber, vatNumber].filter((mark) => mark !== undefined);
      return { ...NO_WORDS, texts: inLetterLanguages((language) => identityText(trader, language)), marks };
    }
    case "out_of_court": {
      const texts = inLetterLanguages((language) =>
        outOfCourtLines(trader, day, { language, formality: "u" }).join(" "),
      );
      return { ...NO_WORDS, texts, ours: Object.keys(texts).length > 0 };
    }
    case undefined:
      return saidWords(rule, placement, trader, day);
  }
}

function saidWords(rule: Rule, placement: Placement, trader: TraderFacts, day: Day): DutyWords {
  const written = footerLanguages(trader.country).flatMap((language) => {
    const { items } = applyRules([rule], trader, day, language);
    const lines = items.filter((item) => item.placement === placement).map(({ text }) => text);
    return lines.length > 0 ? [{ language, lines }] : [];
  });
  const english = written.find(({ language }) => language === FALLBACK_LANGUAGE)?.lines ?? [];
  return {
    texts: Object.fromEntries(written.map(({ language, lines }) => [language, lines.map(writtenOut).join("\n")])),
    wordings: written.flatMap(({ lines }) => [lines.map(plainText).join(" "), lines.map(writtenOut).join(" ")]),
    marks: hostsOf(english.flat()),
    ours: placement === "footer" && written.length > 0,
  };
}

/** A text in each language in which whole letters are written; none where there is no text. */
function inLetterLanguages(write: (language: Language) => string | undefined): Partial<Record<Language, string>> {
  const written = LANGUAGES.map((language) => [language, write(language)] as const);
  return Object.fromEntries(written.filter(([, text]) => text));
}

function isBound({ countries, sellingTo }: Rule, { country, markets }: TraderFacts): boolean {
  const established = country !== undefined && countries.includes(country);
  return established || markets.some((market) => sellingTo?.includes(market));
}

function hostsOf(segments: Segment[]): string[] {
  return segments.flatMap((segment) => (segment.type === "link" ? [hostOf(segment.href)] : []));
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}

function footerSight(footer: FooterSeen): Sight {
  if (footer === undefined) return { status: "unseen" };
  return { status: footer === "current" ? "found" : footer === "outdated" ? "outdated" : "missing" };
}

function forbiddenSight(pages: readonly PolicyText[], day: Day): Sight {
  for (const page of pages) {
    const leftovers = leftoversIn(page, day);
    if (leftovers.length > 0) return { status: "leftover", page: pageOf(page), leftovers };
  }
  // Without such a policy the words stand where we may not look.
  return { status: pages.length > 0 ? "gone" : "unseen" };
}

function saysAny({ text }: PolicyText, wordings: readonly string[]): boolean {
  const words = comparable(text);
  return wordings.some((wording) => words.includes(comparable(wording)));
}

/** Whether a page has every mark, in its words or behind its links. */
function hasMarks({ text, links }: PolicyText, marks: readonly string[]): boolean {
  const words = compact([text, ...links.map(({ href }) => href)].join(" "));
  return marks.length > 0 && marks.every((mark) => words.includes(compact(mark)));
}

/** Numbers and addresses are written with and without dots, commas and spaces. */
function compact(text: string): string {
  return comparable(text).replaceAll(/[\s.,-]/g, "");
}

function pageOf({ title, url }: PolicyText): SeenPage {
  return { title, url };
}
