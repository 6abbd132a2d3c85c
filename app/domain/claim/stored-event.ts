import type { ClaimEvent } from "./events.ts";

/** The event that a row of `claim_event` tells; type and time have columns of their own. */
export function readEvent(row: { type: string; data: string; at: Date }): ClaimEvent {
  return { ...JSON.parse(row.data), type: row.type, at: row.at.toISOString() } as ClaimEvent;
}

/** An event as its row's `data` holds it. */
export function eventData({ type: _type, at: _at, ...data }: ClaimEvent): string {
  return JSON.stringify(data);
}
