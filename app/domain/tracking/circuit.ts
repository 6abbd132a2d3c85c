import { addSeconds, type Instant } from "../time.ts";

/** Whether a provider answers at all: after some failures in a row it is left alone for a while. */
export type CircuitState = { failures: number; openUntil: Instant | null };

/** So many calls in a row that were not answered, or not in the provider's format, open the circuit. */
const FAILURES = 3;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 1_800;

export const CLOSED: CircuitState = { failures: 0, openUntil: null };

/** Whether a call may be tried now: always when closed; when open, one try after each pause. */
export function mayCall({ openUntil }: CircuitState, now: Instant): boolean {
  return openUntil === null || openUntil <= now;
}

/** After a call that failed through the provider's own fault. Each pause is twice the one before. */
export function afterFailure({ failures }: CircuitState, now: Instant): CircuitState {
  const inRow = failures + 1;
  if (inRow < FAILURES) return { failures: inRow, openUntil: null };
  const pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (inRow - FAILURES));
  return { failures: inRow, openUntil: addSeconds(now, pause) };
}
