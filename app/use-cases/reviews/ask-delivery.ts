import { submitCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { outsideShops, withShop } from "#app/db.server.ts";
import { type Formality, formalityOf } from "#app/domain/formality.ts";
import { QUESTION_WORDS } from "#app/domain/review/delivery-question/words.ts";
import { filled } from "#app/domain/review/filled.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { env } from "#app/env.server.ts";
import type { ReviewInvitation } from "#app/generated/prisma/client.ts";
import { linkTokenDigest, newLinkToken } from "#app/platform/link-token.server.ts";
import { newMessageId } from "#app/platform/mail/message-id.server.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import type { AskedCustomer } from "./asked-customer.ts";
import { emailDigest } from "./email-digest.ts";
import { type InvitationEnd, recordOutcome } from "./record-outcome.ts";

/** The question can be answered for so long. */
const VALID_DAYS = 60;
/** Who finds the mail later must still be able to refuse others. */
const UNSUBSCRIBE_DAYS = 365;
/** No mail server takes so long: a mail that is still being sent then was left behind by a crash. */
const SENDING_HOURS = 1;

/**
 * Mails a customer the question whether his order arrived. Marked before it leaves: a crash in between costs a question, never a
 * second mail, and is cleared up by clearInterrupted.
 * @returns false when no mail can be sent now
 */
export async function askDelivery(
  shop: LedgerShop,
  invitation: ReviewInvitation,
  customer: AskedCustomer,
  now: () => Instant,
): Promise<boolean> {
  const { mailer, sender } = await mailChannelOf(shop.id);
  const { email } = customer;
  if (!mailer || email === null) return false;
  const { domain, name } = await outsideShops.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const at = now();
  const links = await takeUp(shop, invitation, { ...customer, email }, at);
  if (!links) return true;
  const { question, stop } = links;
  const text = mailText(customer, links.formality, {
    order: `#${customer.reference}`,
    shop: name ?? domain,
    link: `https://${domain}/apps/weerwoord/delivery/${question}`,
    stop: `https://${domain}/apps/weerwoord/unsubscribe/${stop}`,
  });
  const outcome = await submitCustomerEmail(
    mailer,
    sender,
    {
      channel: "customer_email",
      to: email,
      ...text,
      language: customer.language,
      files: [],
      messageId: newMessageId(sender.from.address),
      // At our own address: the shop's would lead a mail program on to its main domain, and a POST gets lost on the way.
      unsubscribeUrl: `${env.appUrl}/unsubscribe/${shop.id}/${stop}`,
    },
    noFiles,
    at,
  );
  if (outcome.status === "failed" && outcome.retry) {
    await putBack(shop.id, invitation, links, addHours(at, 1));
    return false;
  }
  const end: InvitationEnd =
    outcome.status === "sent"
      ? { status: "sent", reason: null }
      : { status: outcome.status === "unknown" ? "unknown" : "refused", reason: outcome.reason };
  await recordOutcome(shop, invitation, end, now());
  return true;
}

type Links = { question: string; stop: string; formality: Formality };

/** Marks the invitation as being sent and makes its links; undefined when another run has it. */
async function takeUp(
  { id: shopId, digestKey }: LedgerShop,
  invitation: ReviewInvitation,
  { orderId, language, email }: AskedCustomer & { email: string },
  at: Instant,
): Promise<Links | undefined> {
  const [question, stop] = [newLinkToken(), newLinkToken()];
  return withShop(shopId, async (tx) => {
    const { count } = await tx.reviewInvitation.updateMany({
      where: { shopId, id: invitation.id, status: "planned" },
      data: { status: "sending", nextCheckAt: addHours(at, SENDING_HOURS) },
    });
    if (count === 0) return undefined;
    const common = { shopId, orderId, language };
    await tx.deliveryQuestion.create({
      data: {
        ...common,
        tokenHash: linkTokenDigest(question),
        sentAt: at,
        expiresAt: addHours(at, VALID_DAYS * 24),
      },
    });
    await tx.unsubscribeLink.create({
      data: {
        ...common,
        tokenHash: linkTokenDigest(stop),
        emailDigest: emailDigest(digestKey, email),
        expiresAt: addHours(at, UNSUBSCRIBE_DAYS * 24),
      },
    });
    const trader = await tx.trader.findUnique({ where: { shopId }, select: { formality: true } });
    return { question, stop, formality: formalityOf(trader?.formality) };
  });
}

/** Plans the invitation anew when its mail certainly did not leave. */
async function putBack(
  shopId: string,
  { id }: ReviewInvitation,
  { question, stop }: Links,
  nextCheckAt: Instant,
): Promise<void> {
  await withShop(shopId, async (tx) => {
    await tx.deliveryQuestion.deleteMany({ where: { shopId, tokenHash: linkTokenDigest(question) } });
    await tx.unsubscribeLink.deleteMany({ where: { shopId, tokenHash: linkTokenDigest(stop) } });
    await tx.reviewInvitation.updateMany({ where: { shopId, id }, data: { status: "planned", nextCheckAt } });
  });
}

function mailText(
  { language }: AskedCustomer,
  formality: Formality,
  gaps: Record<"order" | "shop" | "link" | "stop", string>,
): { subject: string; text: string } {
  const { subject, mail } = QUESTION_WORDS[language];
  const say = (text: string) => filled(text, formality, gaps);
  return { subject: say(subject), text: mail.map(say).join("\n\n") };
}

function noFiles(): never {
  throw new Error("this mail has no files");
}
