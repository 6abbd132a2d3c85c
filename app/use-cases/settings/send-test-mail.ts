import { submitCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { withShop } from "#app/db.server.ts";
import type { Language } from "#app/domain/language.ts";
import type { Instant } from "#app/domain/time.ts";
import { newMessageId } from "#app/platform/mail/message-id.server.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";

/** A test mail's words, written by the page in the reader's language. */
export type TestMail = { to: string; subject: string; text: string; language: Language };

/** What became of a test mail. `reason` is in the words of the mail server or of the connection to it. */
export type TestMailOutcome =
  | { status: "sent" }
  /** No server is set up: letters become drafts. */
  | { status: "no_server" }
  /** An address is not one that a mail can carry. */
  | { status: "bad_address" }
  /** The server, or the way to it, is closed to us as the settings stand. */
  | { status: "refused"; reason: string }
  /** The same may work later. */
  | { status: "later"; reason: string }
  /** The connection broke while the text was on its way. */
  | { status: "unknown"; reason: string };

/**
 * Sends a mail to the merchant himself on the way that letters take. When it was handed over, the settings are marked as
 * tested.
 * @param mail.to an address of the merchant's own: the caller answers for it
 */
export async function sendTestMail(shopId: string, mail: TestMail, now: Instant): Promise<TestMailOutcome> {
  const { mailer, sender } = await mailChannelOf(shopId);
  if (!mailer) return { status: "no_server" };
  const payload = {
    ...mail,
    channel: "customer_email" as const,
    files: [],
    messageId: newMessageId(sender.from.address),
  };
  const outcome = await submitCustomerEmail(mailer, sender, payload, noFiles, now);
  switch (outcome.status) {
    case "sent": {
      const testedAt = new Date(now);
      await withShop(shopId, (tx) =>
        tx.mailSettings.upsert({ where: { shopId }, create: { shopId, testedAt }, update: { testedAt } }),
      );
      return { status: "sent" };
    }
    case "unknown":
      return outcome;
    case "failed":
      if (outcome.reason === "bad_address") return { status: "bad_address" };
      return { status: outcome.retry ? "later" : "refused", reason: outcome.reason };
  }
}

function noFiles(): never {
  throw new Error("a test mail has no files");
}
