import PostalMime from "postal-mime";
import { err, ok, type Result } from "#app/domain/result.ts";
import { parseInstant } from "#app/domain/time.ts";
import { readHtml } from "#app/platform/html-text.server.ts";

/** The largest stored e-mail that is taken, in bytes: one with a few photos. */
export const MAX_MAIL_BYTES = 10_000_000;

/** A stored e-mail as it reads. */
export type ReadMail = {
  /** Of its `Message-ID`; null when it has none. */
  id: string | null;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  /** Names of the files that came with it. */
  attachments: string[];
};

/** `outlook_file`: Outlook's own format, which its owner can save as .eml. `no_date`: it does not say when it was sent. */
export type MailRefusal = "empty" | "too_large" | "outlook_file" | "not_a_mail" | "no_date" | "no_text";

/** [MS-CFB] 2.2: the file signature of Outlook's .msg. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads a stored e-mail (.eml, RFC 5322) by its content, whatever its name says. Of HTML the words are kept; nothing in it
 * is run or fetched.
 */
export async function readMail(bytes: Uint8Array): Promise<Result<ReadMail, MailRefusal>> {
  if (bytes.length === 0) return err("empty");
  if (bytes.length > MAX_MAIL_BYTES) return err("too_large");
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return err("outlook_file");
  if (!hasMailHeader(bytes)) return err("not_a_mail");
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  const from = mail?.from?.address;
  if (!mail || !from) return err("not_a_mail");
  const at = mail.date && parseInstant(mail.date);
  if (!at) return err("no_date");
  const text = (mail.text?.trim() || (mail.html ? readHtml(mail.html).text : "")).replaceAll("\u0000", "");
  if (!text) return err("no_text");
  const addresses = [...(mail.to ?? []), ...(mail.cc ?? [])];
  return ok({
    id: mail.messageId ?? null,
    at,
    from,
    to: addresses.flatMap(({ address }) => address || []),
    subject: mail.subject ?? "",
    text,
    attachments: mail.attachments.flatMap(({ filename }) => filename || []),
  });
}

/** RFC 5322, 3.6: an origination date and an originator are all that a header must have. */
function hasMailHeader(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64_000));
  const [header = ""] = start.split(/\r?\n\r?\n/, 1);
  return /^[!-9;-~]+:/.test(header.trimStart()) && /^from:/im.test(header) && /^date:/im.test(header);
}
