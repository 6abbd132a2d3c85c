import { type ShopTransaction, withShop } from "#app/db.server.ts";
import { deadline } from "#app/domain/claim/deadlines.ts";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import { ladderName, openingClock } from "#app/domain/claim/ladder/standing.ts";
import { mediationOf } from "#app/domain/claim/mediation.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import type { Money } from "#app/domain/money.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { dayIn, type Instant } from "#app/domain/time.ts";
import { traderFacts, unknownTrader } from "#app/domain/trader/trader-facts.ts";
import { isHoliday } from "#app/platform/holidays.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { appendEntries } from "#app/use-cases/evidence/append-entries.ts";
import { completeEvidence } from "#app/use-cases/evidence/complete-evidence.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { type Actor, applyCommand, createClaim } from "./claim-store.ts";

/** A claim that reached the shop outside Shopify: by mail, telephone, a mediator or a payment provider. */
export type NewClaim = {
  /** Our id of the order; null when the merchant does not know it yet. */
  orderId: string | null;
  channel: Exclude<ClaimChannel, "shopify_dispute">;
  reason: ClaimReason;
  amount: Money | null;
  /** The customer's own words; empty when there are none. */
  statement: string;
  /** When the claim reached the shop. */
  receivedAt: Instant;
  /** The date that the other side set, which stands above our clocks. */
  dueAt?: Instant;
};

/**
 * Opens a claim by hand. The customer's words become an entry of the order's ledger.
 * @param within the transaction that makes the claim necessary; one of its own without
 * @returns the claim's id, or `no_order` when the shop has no such order
 */
export async function openClaim(
  shopId: string,
  claim: NewClaim,
  actor: Actor,
  now: Instant,
  within?: ShopTransaction,
): Promise<Result<{ claimId: string; number: number }, "no_order">> {
  const shop = await ledgerShop(shopId);
  const open = async (tx: ShopTransaction) => {
    const { timeZone, primaryLocale, country } = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    const order = claim.orderId
      ? await tx.order.findFirst({
          where: { shopId, id: claim.orderId },
          select: { id: true, locale: true, gateways: true, shippingCountry: true },
        })
      : null;
    if (claim.orderId && !order) return err("no_order" as const);
    const language: Language = languageOf(order?.locale) ?? languageOf(primaryLocale) ?? "en";
    let opened = await createClaim(
      tx,
      shopId,
      {
        type: "claim_opened",
        at: claim.receivedAt,
        channel: claim.channel,
        reason: claim.reason,
        language,
        ...(claim.amount ? { amount: { minor: claim.amount.minor.toString(), currency: claim.amount.currency } } : {}),
        ...(claim.statement ? { statement: claim.statement } : {}),
        ...(order ? { orderId: order.id } : {}),
      },
      actor,
    );
    const trader = await tx.trader.findUnique({ where: { shopId } });
    const facts = trader ? traderFacts(trader) : unknownTrader(country);
    const clock = openingClock(opened.state, {
      ladder: ladderName(opened.state, order?.gateways ?? []),
      trader: facts,
      day: dayIn(claim.receivedAt, timeZone),
      ...(order?.shippingCountry ? { consumerCountry: order.shippingCountry } : {}),
    });
    const home = facts.country ? { country: facts.country } : {};
    const due = claim.dueAt ?? (clock && deadline({ clock, from: claim.receivedAt, timeZone, ...home, isHoliday }));
    if (due) {
      const rule = claim.dueAt ? "named" : clock!;
      const timed = await applyCommand(
        tx,
        opened,
        { type: "deadline_set", at: now, dueAt: due, rule, from: claim.receivedAt },
        "system",
      );
      if (timed.ok) opened = timed.value;
    }
    const mediation = mediationOf(opened.state, opened.row.number);
    if (order) await completeEvidence(tx, shop, order.id, now);
    if (order && claim.statement)
      await appendEntries(
        tx,
        shop,
        [
          {
            orderId: order.id,
            kind: "customer_message",
            entity: opened.row.id,
            occurredAt: claim.receivedAt,
            content: {
              id: opened.row.id,
              at: claim.receivedAt,
              from: "customer",
              medium: claim.channel === "customer" ? "email" : "other",
              text: claim.statement,
              ...(mediation ? { mediation } : {}),
            },
          },
        ],
        now,
      );
    if (order && claim.channel === "customer") {
      const claimId = opened.row.id;
      await enqueue(tx, "acknowledge-claim", { shopId, claimId }, { key: `acknowledge-claim:${claimId}` });
    }
    return ok({ claimId: opened.row.id, number: opened.row.number });
  };
  return within ? open(within) : withShop(shopId, open);
}
