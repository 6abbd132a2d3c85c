import type { Day } from "#app/domain/time.ts";

/**
 * How well a statement of law was checked: `primary` in an official source, `secondary` in a law firm's, trade press or
 * vendor's text, `unverified` not at all. Unverified never becomes text that a consumer reads.
 */
export type Confidence = "primary" | "secondary" | "unverified";

/** Where a statement comes from. `checkedOn` is the day somebody last read it there. */
export type Source = { title: string; url?: string; article?: string; checkedOn: Day };

/** First and last day on which something holds, both inclusive. An absent day: the source does not date it, or no end. */
export type Period = { from?: Day; until?: Day };

/** Whether a period covers that day. */
export function holdsOn({ from, until }: Period, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
