import { hoursBetween, type Instant } from "../time.ts";

/** What the last calls of a connection tell, and whether its provider answers anybody. */
export type ConnectionCalls = {
  /** Why the last call failed; null after a success. */
  failure: "malformed" | "unauthorised" | "rate_limited" | "unavailable" | null;
  /** The first of the calls that failed one after another. */
  failingSince: Instant | null;
  /** Not asked before this moment. */
  pausedUntil: Instant | null;
  /** Until when the provider is left alone, for all shops. */
  openUntil: Instant | null;
};

/** How a connection does. `until`: when it is asked again; null when that is not fixed, and may be any moment. */
export type ConnectionHealth =
  | { state: "works" }
  /** It does not take the credentials: the merchant must act. */
  | { state: "refused"; since: Instant | null; until: Instant | null }
  /** Its limit is used up. */
  | { state: "limited"; since: Instant | null; until: Instant | null }
  /** Not reached, too slow, or its own fault. */
  | { state: "unreachable"; since: Instant | null; until: Instant | null }
  /** It answers in a form that nobody explained to us. */
  | { state: "unreadable"; since: Instant | null; until: Instant | null };

/** A provider that works again within a day needs nobody. */
const PATIENCE_HOURS = 24;

/** How a connection does now. A limit that has passed is over, though nothing was asked since. */
export function connectionHealth(calls: ConnectionCalls, now: Instant): ConnectionHealth {
  const { failure, failingSince: since } = calls;
  const openUntil = later(calls.openUntil, now);
  const pausedUntil = later(calls.pausedUntil, now);
  switch (failure) {
    case "unauthorised":
      return { state: "refused", since, until: pausedUntil };
    case "malformed":
      return { state: "unreadable", since, until: openUntil };
    case "unavailable":
      return { state: "unreachable", since, until: openUntil };
    case "rate_limited":
      if (pausedUntil) return { state: "limited", since, until: pausedUntil };
      break;
    case null:
      break;
  }
  return openUntil ? { state: "unreachable", since: null, until: openUntil } : { state: "works" };
}

/** Whether a merchant should be told without looking for it: what only he can mend, and what lasts longer than a day. */
export function needsMerchant(health: ConnectionHealth, now: Instant): boolean {
  if (health.state === "works") return false;
  return health.state === "refused" || (health.since !== null && hoursBetween(health.since, now) > PATIENCE_HOURS);
}

function later(moment: Instant | null, now: Instant): Instant | null {
  return moment !== null && moment > now ? moment : null;
}
