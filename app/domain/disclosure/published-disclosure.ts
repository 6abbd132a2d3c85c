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
import { addDays, type Day, dayIn, type Instant, startOfDay } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** A piece of a line: `t` is what is printed, `h` where it leads. */
export type PublishedSegment = { t: string; h?: string };

/**
 * A line of the footer. `from`: Unix seconds of the first moment at which it holds; `until`: of the first at which it no
 * longer does. Null: no bound. Moments and not days, so that the storefront need not know the shop's time zone.
 */
export type PublishedLine = { rule: string; from: number | null; until: number | null; segments: PublishedSegment[] };

/** The value of the app-data metafield that the theme block reads. */
export type PublishedDisclosure = {
  version: string;
  fallback: Language;
  /** The trader's own language: printed before the fallback for a visitor whose language is missing. */
  own?: FooterLanguage;
  /** The words beside the lines in the trader's own language, when the theme extension does not speak it. */
  words?: { heading: string; fileComplaint: string };
  languages: Partial<Record<FooterLanguage, PublishedLine[]>>;
  /** Path of the complaint form in the storefront; its link is printed only where there is one. */
  complaintForm?: string;
  /** False when a line's words were read by no lawyer. */
  reviewed: boolean;
};

/** For which shop a footer is published: the day of publication in its IANA time zone, and its languages. */
export type Publication = {
  today: Day;
  timeZone: string;
  languages: readonly Language[];
  complaintForm?: string;
};

/**
 * The footer's lines from today on, per language, each with the moments between which it holds: a rule that begins or
 * ends later takes effect at midnight in the shop's time zone without being published again.
 * @param publication.languages the fallback and the trader's own language are added
 */
export function publishedDisclosure(trader: TraderFacts, publication: Publication): PublishedDisclosure {
  const { languages, complaintForm } = publication;
  const own = ownLanguage(trader.country);
  const published: PublishedDisclosure = {
    version: RULES_VERSION,
    fallback: FALLBACK_LANGUAGE,
    ...(own && own !== FALLBACK_LANGUAGE && { own }),
    ...(own && !isLetterLanguage(own) && { words: wordsIn(own) }),
    languages: {},
    ...(complaintForm && { complaintForm }),
    reviewed: true,
  };
  for (const language of new Set([...languages, ...(own ? [own] : []), FALLBACK_LANGUAGE])) {
    const { lines, reviewed } = linesFrom(trader, publication, language);
    published.languages[language] = lines;
    published.reviewed &&= reviewed;
  }
  return published;
}

/** Whether anything is printed, now or later, in the fallback language and so in every other. */
export function printsAnything(published: PublishedDisclosure): boolean {
  return (published.languages[published.fallback] ?? []).length > 0;
}

/** The next moment after `now` at which the storefront prints something else than before; undefined when none is known. */
export function nextChange({ languages }: PublishedDisclosure, now: Instant): Instant | undefined {
  const seconds = Date.parse(now) / 1000;
  const moments = Object.values(languages)
    .flat()
    .flatMap(({ from, until }) => [from, until])
    .filter((moment) => moment !== null && moment > seconds) as number[];
  return moments.length === 0 ? undefined : new Date(Math.min(...moments) * 1000).toISOString();
}

/**
 * Whether the storefront still has what these data and rules say. Days that passed since are no reason to publish anew:
 * what was published then holds the days to come.
 * @param last when the footer was last published, with its digest
 */
export function isCurrent(
  last: { at: Instant; digest: string | null },
  trader: TraderFacts,
  shop: Omit<Publication, "today">,
): boolean {
  const published = publishedDisclosure(trader, { ...shop, today: dayIn(last.at, shop.timeZone) });
  return disclosureDigest(published) === last.digest;
}

/** SHA-256 as hex of the value's canonical JSON (RFC 8785): the same footer has the same digest. */
export function disclosureDigest(published: PublishedDisclosure): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(published) as string)));
}

function wordsIn(language: FooterLanguage): PublishedDisclosure["words"] {
  const { heading, fileComplaint } = FOOTER_TEXTS[language];
  return { heading, fileComplaint };
}

function linesFrom(
  trader: TraderFacts,
  { today, timeZone }: Publication,
  language: FooterLanguage,
): { lines: PublishedLine[]; reviewed: boolean } {
  const starts = [today, ...turningPointsAfter(today)];
  const midnight = (day: Day | undefined) => (day === undefined ? null : Date.parse(startOfDay(day, timeZone)) / 1000);
  const lines: PublishedLine[] = [];
  let open: PublishedLine[] = [];
  let reviewed = true;
  starts.forEach((start, index) => {
    const until = midnight(starts[index + 1]);
    // What holds today has no `from`: the value would otherwise change every day.
    const from = index === 0 ? null : midnight(start);
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
