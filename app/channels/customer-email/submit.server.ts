import type { ChannelOutcome } from "#app/channels/channel-outcome.ts";
import type { MailPayload, SentFile } from "#app/domain/response/send-payload.ts";
import type { Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import {
  type ComposeError,
  composeMail,
  type MailContent,
  type Mailbox,
  renderEml,
} from "#app/platform/mail/compose-mail.server.ts";
import type { Mailer } from "#app/platform/mail/mailer.server.ts";
import { sendMail } from "#app/platform/mail/send-mail.server.ts";

/** Who a shop's mail comes from, and where answers go. */
export type MailSender = { from: Mailbox; replyTo?: Mailbox };

/**
 * Sends a mail to the customer, with its files attached.
 * @param payload `unsubscribeUrl`: where its reader's program refuses further mails of the kind by a POST (RFC 8058)
 */
export async function submitCustomerEmail(
  mailer: Mailer,
  sender: MailSender,
  payload: MailPayload & { unsubscribeUrl?: string },
  loadBytes: (file: SentFile) => Promise<Uint8Array>,
  now: Instant,
): Promise<ChannelOutcome> {
  const raw = await composeMail(await mailContent(sender, payload, loadBytes, now));
  if (!raw.ok) return { status: "failed", reason: raw.error.type, retry: false };
  const sent = await sendMail(mailer, raw.value, { from: sender.from.address, to: payload.to });
  // A letter can be followed by another: an acknowledgment is, and a customer may answer.
  if (sent.ok) return { status: "sent", final: false };
  const { type, reason } = sent.error;
  if (type === "may_have_been_sent") return { status: "unknown", reason };
  return { status: "failed", reason, retry: type === "try_later" };
}

/** The same mail as a draft that the merchant's own program opens ready to be sent. */
export async function draftCustomerEmail(
  sender: MailSender,
  payload: Pick<MailPayload, "to" | "subject" | "text" | "files" | "messageId" | "language">,
  loadBytes: (file: SentFile) => Promise<Uint8Array>,
  now: Instant,
): Promise<Result<Uint8Array, ComposeError>> {
  return renderEml(await mailContent(sender, payload, loadBytes, now));
}

async function mailContent(
  { from, replyTo }: MailSender,
  payload: Pick<MailPayload, "to" | "subject" | "text" | "files" | "messageId" | "language"> & {
    unsubscribeUrl?: string;
  },
  loadBytes: (file: SentFile) => Promise<Uint8Array>,
  now: Instant,
): Promise<MailContent> {
  const attachments: MailContent["attachments"] = [];
  for (const file of payload.files)
    attachments.push({ name: file.name, mediaType: file.mediaType, bytes: await loadBytes(file) });
  return {
    from,
    replyTo,
    to: { address: payload.to },
    subject: payload.subject,
    text: payload.text,
    attachments,
    messageId: payload.messageId,
    language: payload.language,
    date: new Date(now),
    ...(payload.unsubscribeUrl ? { unsubscribeUrl: payload.unsubscribeUrl } : {}),
  };
}
