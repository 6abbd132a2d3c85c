import { announceOrder, touch } from "#tests/sandbox/actions/announce-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { disputePayload } from "#tests/sandbox/shopify/webhooks/dispute-payload.ts";
import { announceDispute } from "#tests/sandbox/state/disputes.ts";
import { total } from "#tests/sandbox/state/figures.ts";
import type { Dispute, Order } from "#tests/sandbox/state/types.ts";

/** Shopify's reasons, with the code the card network gives. */
export const DISPUTE_REASONS: Record<string, string | null> = {
  product_not_received: "13.1",
  fraudulent: "10.4",
  unrecognized: "10.4",
  product_unacceptable: "13.3",
  credit_not_processed: "13.6",
  duplicate: "12.6.1",
  subscription_cancelled: "13.2",
  general: null,
  noncompliant: null,
  customer_initiated: null,
  bank_cannot_process: null,
  debit_not_authorized: null,
  incorrect_account_details: null,
  insufficient_funds: null,
};

export type OpenDispute = {
  /** Lower case, such as `product_not_received`. */
  reason: string;
  type?: Dispute["type"];
  amount?: string;
  /** Days until evidence is due; default 9. */
  dueInDays?: number;
  /** A dispute whose order Shopify does not know. */
  withoutOrder?: boolean;
  at?: Date;
};

/** Lets the customer's bank open a dispute about an order. */
export async function openDispute(context: SandboxContext, order: Order, input: OpenDispute): Promise<Dispute> {
  if (!(input.reason in DISPUTE_REASONS)) {
    throw new RangeError(`no dispute reason ${input.reason}; there are ${Object.keys(DISPUTE_REASONS).join(", ")}`);
  }
  const at = input.at ?? context.now();
  const due = new Date(context.now().getTime() + (input.dueInDays ?? 9) * 86_400_000);
  const dispute: Dispute = {
    id: context.nextId(),
    orderId: input.withoutOrder ? null : order.id,
    type: input.type ?? "chargeback",
    amount: input.amount || total(order),
    currency: order.currency,
    reason: input.reason,
    networkReasonCode: DISPUTE_REASONS[input.reason] ?? null,
    status: "needs_response",
    initiatedAt: at.toISOString(),
    updatedAt: at.toISOString(),
    evidenceDueBy: due.toISOString(),
    evidenceSentOn: null,
    finalizedOn: null,
    evidence: {
      id: context.nextId(),
      texts: {},
      shippingAddress: null,
      files: [],
      savedAt: null,
      submitted: false,
      submittedBy: null,
    },
  };
  context.state.disputes.push(dispute);
  await context.sendWebhook("disputes/create", disputePayload(context, dispute));
  if (!input.withoutOrder) {
    touch(order, at);
    await announceOrder(context, order);
  }
  context.save();
  return dispute;
}

/** The bank decides. */
export async function closeDispute(
  context: SandboxContext,
  dispute: Dispute,
  status: "won" | "lost" | "accepted",
): Promise<void> {
  dispute.status = status;
  dispute.finalizedOn = context.now().toISOString();
  await announceDispute(context, dispute);
  const order = context.state.orders.find(({ id }) => id === dispute.orderId);
  if (order) {
    touch(order, context.now());
    await announceOrder(context, order);
  }
}
