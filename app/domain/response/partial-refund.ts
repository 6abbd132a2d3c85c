import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import { refundsMade } from "#app/domain/evidence/assessment/order-requirements.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import { type Money, parseMoney } from "#app/domain/money.ts";
import { err, ok, type Result } from "#app/domain/result.ts";

/**
 * Claims in which the law gives the customer all that he paid, so that a part of it is not offered: goods of which he has
 * nothing, and a contract that he ended (Directive 2011/83/EU, articles 13, 18 and 20).
 */
const ALL_OR_NOTHING: ReadonlySet<ClaimReason> = new Set([
  "product_not_received",
  "withdrawal",
  "cancelled_before_dispatch",
]);

/** What was paid for an order, what went back already, and what can still go back. */
export type Refundable = { paid: Money; refunded: Money; left: Money };

/** By the charges that succeeded, or by the order's total where none is recorded; undefined when neither is known. */
export function refundable(facts: OrderFacts): Refundable | undefined {
  const order = facts.order?.value;
  const currency = order?.currency;
  if (!order || !currency) return undefined;
  const sum = (amounts: readonly Money[]) =>
    amounts.filter((one) => one.currency === currency).reduce((whole, { minor }) => whole + minor, 0n);
  const charges = facts.transactions.flatMap(({ value }) =>
    value.status === "success" && (value.kind === "sale" || value.kind === "capture") && value.amount
      ? (parseMoney(value.amount, value.currency ?? currency) ?? [])
      : [],
  );
  const total = order.total_price ? parseMoney(order.total_price, currency) : undefined;
  if (charges.length === 0 && !total) return undefined;
  const paid = charges.length > 0 ? sum(charges) : total!.minor;
  const refunded = sum(refundsMade(facts).map(({ amount }) => amount));
  const money = (minor: bigint): Money => ({ minor, currency });
  return { paid: money(paid), refunded: money(refunded), left: money(paid > refunded ? paid - refunded : 0n) };
}

/** Whether a part of the amount can be offered in such a claim at all. */
export function allowsPartialRefund(reason: ClaimReason): boolean {
  return !ALL_OR_NOTHING.has(reason);
}

/** `all_or_nothing`: the law gives him everything. `unknown_amount`: nothing is known of what was paid. */
export type PartialRefundIssue = "not_an_amount" | "too_little" | "too_much" | "all_or_nothing" | "unknown_amount";

/**
 * Reads the part of the amount that the merchant offers. Nothing is paid by it: it is named in the letter.
 * @param text as a person writes it, such as `12,50`
 */
export function readPartialRefund(
  text: string,
  reason: ClaimReason,
  facts: OrderFacts,
): Result<Money, PartialRefundIssue> {
  if (!allowsPartialRefund(reason)) return err("all_or_nothing");
  const can = refundable(facts);
  if (!can) return err("unknown_amount");
  const amount = parseMoney(text.replace(",", "."), can.left.currency);
  if (!amount) return err("not_an_amount");
  if (amount.minor <= 0n) return err("too_little");
  return amount.minor > can.left.minor ? err("too_much") : ok(amount);
}
