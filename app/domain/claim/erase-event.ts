import type { ClaimEvent } from "./events.ts";

/**
 * An event without what a person wrote, or what a mail server wrote about him. All that the rules read stays, so that the
 * events of an erased customer's claim still tell where it stands.
 */
export function eraseEvent(event: ClaimEvent): ClaimEvent {
  switch (event.type) {
    case "claim_opened": {
      const { statement: _statement, ...kept } = event;
      return kept;
    }
    case "statement_added":
      return { ...event, text: "" };
    case "response_failed":
      return { ...event, reason: "" };
    default:
      return event;
  }
}
