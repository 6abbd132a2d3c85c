import type { ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import type { Instant } from "#app/domain/time.ts";
import type { DisputePlan } from "./dispute-plan.ts";

/**
 * What the button of a response says. `params` hold data only; words and dates are the admin's, in its own language.
 * Keys: `mail`, `mail_to_other` (an address that is not the order's), `save`, `submit`, `hand_off`.
 */
export type ButtonLabel =
  | { key: "mail" | "mail_to_other"; params: { exhibits: number; recipient: string } }
  | { key: "save"; params: { changeableUntil?: Instant } }
  | { key: "submit"; params: Record<string, never> }
  | { key: "hand_off"; params: { destination: string } };

/** What follows from the click, and what cannot be undone; keys for the admin's words. */
export type ButtonConsequences = {
  follows: (
    | "undo_60s"
    | "customer_can_reply"
    | "refund_page_opens"
    | "dispute_page_opens"
    | "shopify_submits_on_due_date"
    | "bank_decides"
    | "confirm_when_submitted"
  )[];
  irreversible: ("mail_cannot_be_recalled" | "evidence_final") | undefined;
};

/** The label and consequences of the one click, from what it will do. */
export function responseButton(input: {
  channel: ResponseChannel;
  stance: Stance;
  exhibits: number;
  recipient: string;
  /** The address on the order, to which alone a letter goes without asking. */
  orderEmail: string | undefined;
  /** The bank has taken the money back already: Shopify refunds nothing then, the dispute is accepted instead. */
  chargeback: boolean;
  plan?: DisputePlan;
  dueBy?: Instant;
  destination?: string;
}): { label: ButtonLabel; consequences: ButtonConsequences } {
  const { channel, stance, exhibits, recipient, orderEmail, chargeback, plan, dueBy, destination } = input;
  switch (channel) {
    case "customer_email": {
      const same = orderEmail !== undefined && recipient.trim().toLowerCase() === orderEmail.trim().toLowerCase();
      const settles = chargeback ? ("dispute_page_opens" as const) : ("refund_page_opens" as const);
      return {
        label: { key: same ? "mail" : "mail_to_other", params: { exhibits, recipient } },
        consequences: {
          follows: ["undo_60s", ...(stance === "settle" ? [settles] : []), "customer_can_reply"],
          irreversible: "mail_cannot_be_recalled",
        },
      };
    }
    case "shopify_dispute":
      return plan?.action === "submit"
        ? {
            label: { key: "submit", params: {} },
            consequences: { follows: ["bank_decides"], irreversible: "evidence_final" },
          }
        : {
            label: { key: "save", params: dueBy ? { changeableUntil: dueBy } : {} },
            consequences: { follows: ["shopify_submits_on_due_date"], irreversible: undefined },
          };
    case "hand_off":
      return {
        label: { key: "hand_off", params: { destination: destination ?? "" } },
        consequences: { follows: ["confirm_when_submitted"], irreversible: undefined },
      };
  }
}
