import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import type { Mail } from "#tests/sandbox/state/types.ts";

/** The mail's parts. */
export async function readMail(mail: Mail): Promise<Email> {
  return PostalMime.parse(Buffer.from(mail.raw, "latin1"), { attachmentEncoding: "arraybuffer" });
}

/** What a test wants to know of a mail, as JSON. */
export async function describeMail(mail: Mail) {
  const email = await readMail(mail);
  return {
    id: mail.id,
    receivedAt: mail.receivedAt,
    envelopeFrom: mail.from,
    envelopeTo: mail.to,
    from: email.from ?? null,
    replyTo: email.replyTo ?? [],
    to: email.to ?? [],
    subject: email.subject ?? "",
    messageId: email.messageId ?? null,
    inReplyTo: email.inReplyTo ?? null,
    date: email.date ?? null,
    text: email.text ?? null,
    html: email.html ?? null,
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      bytes: (content as ArrayBuffer).byteLength,
    })),
  };
}
