import type { Language } from "#app/domain/language.ts";
import { addHours, dayIn, type Instant } from "#app/domain/time.ts";
import { MARK_WORDS } from "#app/domain/review/trust-mark-words.ts";

/** For how long a site's word is shown. A mark without its issuer's consent is unfair in any case (Dir. 2005/29/EC, Annex I no. 2). */
const HELD_HOURS = 24;
/** When a site is asked again: several times before its word runs out, and sooner when it gave none. */
const ASK_AGAIN_HOURS = 6;
const RETRY_HOURS = 1;

/** What a review site says of the shop as a whole, and when it said so. */
export type SiteWord = {
  name: string;
  /** Whether the site is a quality mark that the shop belongs to. */
  member: boolean;
  /** 0 to 1; null without reviews. */
  rating: number | null;
  scale: number;
  count: number;
  /** The shop's page at the site, https. */
  page: string | null;
  at: Instant;
};

/** A line of the storefront. `at` and `until` in Unix seconds: the theme compares the latter with its own clock. */
export type PublishedMark = {
  name: string;
  member: boolean;
  /** With one decimal and a point, such as `8.7`; absent without reviews. */
  rating?: string;
  scale?: number;
  count?: number;
  page?: string;
  at: number;
  until: number;
};

/** The value of the app-data metafield that the theme's block reads. */
export type PublishedMarks = { marks: PublishedMark[] };

/** Until when a site's word is shown. */
export function heldUntil(confirmedAt: Instant): Instant {
  return addHours(confirmedAt, HELD_HOURS);
}

/**
 * The words of sites as the storefront shows them: aggregates only, nothing of a person. What is too old, or says nothing
 * because nobody rated the shop yet, is left out.
 */
export function publishedMarks(words: readonly SiteWord[], now: Instant): PublishedMarks {
  const held = words.filter((word) => heldUntil(word.at) > now && saysSomething(word));
  return { marks: held.map(publishedMark) };
}

/** Whether there is anything to show: a membership, or a rating. */
export function saysSomething({ member, rating, count }: Pick<SiteWord, "member" | "rating" | "count">): boolean {
  return member || (rating !== null && count > 0);
}

function publishedMark({ name, member, rating, scale, count, page, at }: SiteWord): PublishedMark {
  return {
    name,
    member,
    ...(rating !== null && count > 0 && { rating: shownRating(rating, scale), scale, count }),
    ...(page !== null && { page }),
    at: Math.floor(Date.parse(at) / 1000),
    until: Math.floor(Date.parse(heldUntil(at)) / 1000),
  };
}

/** Rounded down, so that no shop shows more than its site says. The small addend undoes what binary fractions lose. */
function shownRating(rating: number, scale: number): string {
  return (Math.floor(rating * scale * 10 + 1e-6) / 10).toFixed(1);
}

/** When the sites are asked again. @param failed whether one of them could not be asked, or did not understand */
export function askAgainAt(failed: boolean, now: Instant): Instant {
  return addHours(now, failed ? RETRY_HOURS : ASK_AGAIN_HOURS);
}

/** The last moment at which a site that is asked as planned was asked: one asked before it has lost its next turn. */
export function lostTurnBefore(now: Instant): Instant {
  return addHours(now, -(ASK_AGAIN_HOURS + RETRY_HOURS));
}

/**
 * How a mark stands. `waiting`: the site was not asked yet; `shown`: it stands in the storefront, or will as soon as Shopify
 * takes it; `unrated`: the site confirms the account and has no reviews; `ended`: it says that there is none any more;
 * `lapsed`: it said nothing for too long; `disconnected`: the shop is not connected with it.
 */
export type MarkState =
  | { status: "waiting" | "unrated" | "disconnected" }
  | { status: "shown"; since: Instant; until: Instant; published: boolean }
  | { status: "ended"; at: Instant }
  | { status: "lapsed"; at: Instant };

/** @param mark.word the site's last word that held; null when there is none */
export function markState(
  mark: { word: SiteWord | null; failure: string | null; endedAt: Instant | null; publishedAt: Instant | null },
  now: Instant,
): MarkState {
  const { word, failure, endedAt, publishedAt } = mark;
  if (failure === "disconnected") return { status: "disconnected" };
  if (endedAt) return { status: "ended", at: endedAt };
  if (!word) return { status: "waiting" };
  const until = heldUntil(word.at);
  if (until <= now) return { status: "lapsed", at: until };
  if (!saysSomething(word)) return { status: "unrated" };
  return { status: "shown", since: word.at, until, published: publishedAt !== null && publishedAt >= word.at };
}

/** As Liquid names them, whatever the visitor's language is: only the English words use them. */
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** What a shopper reads, as the theme's block words it. Days in the shop's time zone. */
export function markText(
  word: SiteWord,
  language: Language,
  timeZone: string,
): { membership?: string; rating?: string } {
  const words = MARK_WORDS[language];
  const { name, rating, scale, count, member } = publishedMark(word);
  const [year = "", month = "", day = ""] = dayIn(word.at, timeZone).split("-");
  const numbers: Record<string, string> = {
    name,
    rating: language === "en" ? (rating ?? "") : (rating ?? "").replace(".", ","),
    scale: `${scale}`,
    count: `${count}`,
    date: words.date
      .replace("%-d", `${Number(day)}`)
      .replace("%-m", `${Number(month)}`)
      .replace("%B", MONTHS[Number(month) - 1] ?? "")
      .replace("%Y", year),
  };
  const fill = (text: string) => text.replaceAll(/\{\{ (\w+) \}\}/g, (_all, key: string) => numbers[key] ?? "");
  return {
    ...(member && { membership: fill(words.member) }),
    ...(rating && { rating: fill(count === 1 ? words.rating_one : words.rating) }),
  };
}
