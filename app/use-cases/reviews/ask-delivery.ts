import { createHash, randomBytes } from "node:crypto";
import { submitCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { outsideShops, withShop } from "#app/db.server.ts";
import { filled, QUESTION_WORDS } from "#app/domain/review/delivery-question/words.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import type { ReviewInvitation } from "#app/generated/prisma/client.ts";
import { newMessageId } from "#app/platform/mail/message-id.server.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import type { AskedCustomer } from "./asked-customer.ts";
import { recordOutcome } from "./record-outcome.ts";

/** The link works for so long. */
const VALID_DAYS = 60;

/**
 * Mails a customer the question whether his order arrived. Marked as sent before it leaves: a crash in between costs a question,
 * never a second mail.
 * @returns false when no mail can be sent now
 */
export async function askDelivery(
  shop: LedgerShop,
  invitation: ReviewInvitation,
  customer: AskedCustomer,
  now: () => Instant,
): Promise<boolean> {
  const { mailer, sender } = await mailChannelOf(shop.id);
  if (!mailer || customer.email === null) return false;
  const { domain, name } = await outsideShops.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const token = randomBytes(16).toString("base64url");
  const at = now();
  const taken = await withShop(shop.id, async (tx) => {
    const { count } = await tx.reviewInvitation.updateMany({
      where: { shopId: shop.id, id: invitation.id, status: "planned" },
      data: { status: "sending", nextCheckAt: null },
    });
    if (count === 0) return false;
    await tx.deliveryQuestion.create({
      data: {
        shopId: shop.id,
        orderId: customer.orderId,
        tokenHash: tokenHash(token),
        language: customer.language,
        sentAt: at,
        expiresAt: addHours(at, VALID_DAYS * 24),
      },
    });
    return true;
  });
  if (!taken) return true;
  const words = QUESTION_WORDS[customer.language];
  const link = `https://${domain}/apps/weerwoord/delivery/${token}`;
  const gaps = { order: `#${customer.reference}`, shop: name ?? domain, link };
  const outcome = await submitCustomerEmail(
    mailer,
    sender,
    {
      channel: "customer_email",
      to: customer.email,
      subject: filled(words.subject, gaps),
      text: words.mail.map((paragraph) => filled(paragraph, gaps)).join("\n\n"),
      language: customer.language,
      files: [],
      messageId: newMessageId(sender.from.address),
    },
    noFiles,
    at,
  );
  if (outcome.status === "failed" && outcome.retry) {
    await withShop(shop.id, async (tx) => {
      await tx.deliveryQuestion.deleteMany({ where: { shopId: shop.id, tokenHash: tokenHash(token) } });
      await tx.reviewInvitation.updateMany({
        where: { shopId: shop.id, id: invitation.id },
        data: { status: "planned", nextCheckAt: addHours(at, 1) },
      });
    });
    return false;
  }
  const end =
    outcome.status === "failed"
      ? { status: "refused" as const, reason: outcome.reason }
      : { status: "sent" as const, reason: null };
  await recordOutcome(shop, invitation, end, now());
  return true;
}

/** How a link's token is kept. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function noFiles(): never {
  throw new Error("this mail has no files");
}
