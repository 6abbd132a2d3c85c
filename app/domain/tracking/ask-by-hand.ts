import { addHours, type Instant } from "../time.ts";

/** A carrier's answer does not change within minutes, and its limit is for all parcels. */
const PAUSE_HOURS = 10 / 60;

/** The latest moment at which a parcel may have been asked for, so that a merchant may have it asked for now. */
export function askedBefore(now: Instant): Instant {
  return addHours(now, -PAUSE_HOURS);
}

/**
 * From when on a merchant may have a parcel asked for at a provider, by whomever it was asked for last.
 * @returns null when he may now
 */
export function byHandAgainAt(
  { askedAt, askedByHandAt }: { askedAt: Instant | null; askedByHandAt: Instant | null },
  now: Instant,
): Instant | null {
  const last = [askedAt ?? "", askedByHandAt ?? ""].toSorted().at(-1);
  return last && last > askedBefore(now) ? addHours(last, PAUSE_HOURS) : null;
}
