import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Language } from "#app/domain/language.ts";
import { err, ok, type Result } from "#app/domain/result.ts";

/** A mailbox: `name` is what a person reads, `address` is `local@domain`; the domain may be written in any script (RFC 5890). */
export type Mailbox = { name?: string; address: string };

/** A mail to one person, before it is encoded. */
export type MailContent = {
  from: Mailbox;
  replyTo?: Mailbox;
  to: Mailbox;
  subject: string;
  /** Plain text; lines end in `\n`. */
  text: string;
  attachments: { name: string; mediaType: string; bytes: Uint8Array }[];
  /** With angle brackets. The caller chooses it once per mail, so that every attempt carries the same. */
  messageId: string;
  language: Language;
  /** The moment the mail names as its own. */
  date: Date;
  /** An https address that takes a POST by which the reader refuses further mails of the kind. */
  unsubscribeUrl?: string;
};

/** Why a mail cannot be written down. */
export type ComposeError = { type: "bad_address"; address: string } | { type: "bad_message_id"; messageId: string };

const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;
const MESSAGE_ID = /^<[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+>$/i;

/** Whether the text is one plain mail address, nothing before or after it. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/**
 * Writes a mail as RFC 5322 bytes with MIME parts: UTF-8 text in lines as they are, attachments in base64.
 * A line break in a name or subject becomes a space; an address with anything odd in it is an error, so no value can add a header.
 */
export function composeMail(content: MailContent): Promise<Result<Uint8Array, ComposeError>> {
  return compose(content, {});
}

/**
 * Writes the mail as a draft (`.eml`): with `X-Unsent: 1` Outlook and others open it ready to be sent by the person.
 */
export function renderEml(content: MailContent): Promise<Result<Uint8Array, ComposeError>> {
  return compose(content, { "X-Unsent": "1" });
}

async function compose(
  content: MailContent,
  headers: Record<string, string>,
): Promise<Result<Uint8Array, ComposeError>> {
  for (const mailbox of [content.from, content.to, content.replyTo]) {
    if (mailbox && !isMailAddress(mailbox.address)) return err({ type: "bad_address", address: mailbox.address });
  }
  if (!MESSAGE_ID.test(content.messageId)) return err({ type: "bad_message_id", messageId: content.messageId });
  const composer = new MailComposer({
    from: oneLine(content.from),
    to: oneLine(content.to),
    replyTo: content.replyTo && oneLine(content.replyTo),
    subject: withoutBreaks(content.subject),
    messageId: content.messageId,
    date: content.date,
    text: { content: content.text, contentType: "text/plain; charset=utf-8" },
    attachments: content.attachments.map(({ name, mediaType, bytes }) => ({
      filename: withoutBreaks(name),
      contentType: withoutBreaks(mediaType),
      content: Buffer.from(bytes),
      contentTransferEncoding: "base64",
    })),
    headers: { "Content-Language": content.language, ...unsubscribeHeaders(content.unsubscribeUrl), ...headers },
    newline: "win",
    // From the mail itself: the same mail is the same bytes at every attempt, and no quoted text can contain its own boundary.
    baseBoundary: createHash("sha256").update(`${content.messageId}\n${content.text}`).digest("hex").slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return ok(new Uint8Array(await composer.compile().build()));
}

/** One-click unsubscribing (RFC 8058, section 3.1). */
function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  return url === undefined
    ? {}
    : { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

function oneLine({ name, address }: Mailbox): { name: string; address: string } {
  return { name: withoutBreaks(name ?? ""), address };
}

function withoutBreaks(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
