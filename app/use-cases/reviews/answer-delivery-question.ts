import { outsideShops, withShop } from "#app/db.server.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import { QUESTION_WORDS } from "#app/domain/review/delivery-question/words.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { linkTokenDigest } from "#app/platform/link-token.server.ts";
import { openClaim } from "#app/use-cases/claims/open-claim.ts";
import { appendEntries } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";

/** `received`: he has it; `problem`: something is wrong, in his own words. */
export type DeliveryAnswer = { answer: "received" } | { answer: "problem"; words: string };

/**
 * Keeps a customer's answer to the question whether his order arrived: "received" as his words in the order's ledger, a problem
 * as a claim with them. Once per question.
 */
export async function answerDeliveryQuestion(
  shopDomain: string,
  token: string,
  given: DeliveryAnswer,
  now: Instant,
): Promise<Result<{ language: Language }, "gone" | "answered">> {
  const known = await outsideShops.shop.findUnique({ where: { domain: shopDomain } });
  if (!known) return err("gone");
  const shop = await ledgerShop(known.id);
  const where = { shopId: shop.id, tokenHash: linkTokenDigest(token), expiresAt: { gt: new Date(now) } };
  return withShop(shop.id, async (tx) => {
    const question = await tx.deliveryQuestion.findFirst({ where });
    if (!question) return err("gone");
    const { count } = await tx.deliveryQuestion.updateMany({
      where: { shopId: shop.id, id: question.id, answeredAt: null },
      data: { answer: given.answer, answeredAt: now },
    });
    if (count === 0) return err("answered");
    const language = languageOf(question.language) ?? "en";
    if (given.answer === "problem") {
      const claim = {
        orderId: question.orderId,
        channel: "customer" as const,
        reason: "general" as const,
        amount: null,
        // U+0000 is left out: PostgreSQL's text cannot hold it.
        statement: given.words.replaceAll("\u0000", ""),
        receivedAt: now,
      };
      const opened = await openClaim(shop.id, claim, "customer", now, tx);
      return opened.ok ? ok({ language }) : err("gone");
    }
    const order = await tx.order.findFirst({ where: { shopId: shop.id, id: question.orderId } });
    const content = {
      id: question.id,
      at: now,
      from: order?.email ?? "",
      medium: "delivery_question",
      text: QUESTION_WORDS[language].receivedWords,
    };
    const entry = { orderId: question.orderId, kind: "customer_message" as const, entity: question.id };
    await appendEntries(tx, shop, [{ ...entry, occurredAt: now, content }], now);
    return ok({ language });
  });
}
