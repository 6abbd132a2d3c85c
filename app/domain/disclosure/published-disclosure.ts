import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { ADR_ENTITIES } from "#app/domain/disclosure/entities.ts";
import type { Period } from "#app/domain/disclosure/source.ts";
import { RULES, RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { hrefOf, labelOf } from "#app/domain/disclosure/segment.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import {
  FALLBACK_LANGUAGE,
  type FooterLanguage,
  isLetterLanguage,
  ownLanguage,
} from "#app/domain/disclosure/footer-language.ts";
import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import type { Language } from "#app/domain/language.ts";
import { addDays } from "#app/domain/time.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** A piece of a line: `t` is what is printed, `h` where it leads. */
export type PublishedSegment = { t: string; h?: string };

/** A line of the footer. `from` and `until` are days as numbers such as 20261121, both inclusive, or null for no bound. */
export type PublishedLine = { rule: string; from: number | null; until: number | null; segments: PublishedSegment[] };

/** The value of the app-data metafield that the theme block reads. */
export type PublishedDisclosure = {
  version: string;
  fallback: Language;
  /** The trader's own language: printed before the fallback for a visitor whose language is missing. */
  own?: FooterLanguage;
  /** The heading in the trader's own language, when the theme extension's words do not speak it. */
  heading?: string;
  languages: Partial<Record<FooterLanguage, PublishedLine[]>>;
  /** False when a line's words were read by no lawyer. */
  reviewed: boolean;
};

/**
 * The footer's lines from today on, per language, each with the days on which it holds: a rule that begins or ends later
 * takes effect at midnight in the shop's time zone without being published again.
 * @param today the calendar day in the shop's time zone
 * @param languages the shop's languages; the fallback and the trader's own language are added
 */
export function publishedDisclosure(
  trader: TraderFacts,
  today: Day,
  languages: readonly Language[],
): PublishedDisclosure {
  const own = ownLanguage(trader.country);
  const published: PublishedDisclosure = {
    version: RULES_VERSION,
    fallback: FALLBACK_LANGUAGE,
    ...(own && own !== FALLBACK_LANGUAGE && { own }),
    ...(own && !isLetterLanguage(own) && { heading: FOOTER_TEXTS[own].heading }),
    languages: {},
    reviewed: true,
  };
  for (const language of new Set([...languages, ...(own ? [own] : []), FALLBACK_LANGUAGE])) {
    const { lines, reviewed } = linesFrom(trader, today, language);
    published.languages[language] = lines;
    published.reviewed &&= reviewed;
  }
  return published;
}

/** Whether anything is printed, now or later, in the fallback language and so in every other. */
export function printsAnything(published: PublishedDisclosure): boolean {
  return (published.languages[published.fallback] ?? []).length > 0;
}

/** SHA-256 as hex of the value's canonical JSON (RFC 8785): the same footer has the same digest. */
export function disclosureDigest(published: PublishedDisclosure): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(published) as string)));
}

function linesFrom(
  trader: TraderFacts,
  today: Day,
  language: FooterLanguage,
): { lines: PublishedLine[]; reviewed: boolean } {
  const starts = [today, ...turningPointsAfter(today)];
  const lines: PublishedLine[] = [];
  let open: PublishedLine[] = [];
  let reviewed = true;
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const until = next === undefined ? null : dayNumber(addDays(next, -1));
    // What holds today has no `from`: the value would otherwise change every day.
    const from = index === 0 ? null : dayNumber(start);
    const continued: PublishedLine[] = [];
    for (const item of disclosureOn(trader, start, language).items) {
      if (item.placement !== "footer") continue;
      reviewed &&= item.reviewed;
      const line = { rule: item.rule, from, until, segments: item.text.map(publishedSegment) };
      const earlier = open.find((candidate) => sameWords(candidate, line));
      if (earlier) earlier.until = until;
      else lines.push(line);
      continued.push(earlier ?? line);
    }
    open = continued;
  });
  return { lines, reviewed };
}

/** The days after today on which a rule or a body begins or ends, in order. */
function turningPointsAfter(today: Day): Day[] {
  const periods: Period[] = [...RULES, ...ADR_ENTITIES];
  const days = periods.flatMap(({ from, until }) => [from, until === undefined ? undefined : addDays(until, 1)]);
  return [...new Set(days)].filter((day) => day !== undefined && day > today).toSorted() as Day[];
}

function sameWords(a: PublishedLine, b: PublishedLine): boolean {
  return a.rule === b.rule && canonicalize(a.segments) === canonicalize(b.segments);
}

function publishedSegment(segment: Segment): PublishedSegment {
  const href = hrefOf(segment);
  return href === undefined ? { t: labelOf(segment) } : { t: labelOf(segment), h: href };
}

function dayNumber(day: Day): number {
  return Number(day.replaceAll("-", ""));
}
