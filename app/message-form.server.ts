import { MAX_MAIL_BYTES, type MailRefusal, readMail } from "#app/documents/read-mail.server.ts";
import { directionOf, MESSAGE_DIRECTIONS, MESSAGE_MEDIA } from "#app/domain/evidence/customer-message.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { type Instant, momentAt } from "#app/domain/time.ts";
import type { AddedMessage } from "#app/use-cases/evidence/add-message.ts";

const MOST_TEXT = 20_000;

/** One stored e-mail, or one text, and the little around it. */
export const MESSAGE_FORM_BYTES = MAX_MAIL_BYTES + 100_000;

/** A code for the page's words, see `message.issue` in the locales. */
export type MessageIssue = MailRefusal | "required" | "too_long" | "not_a_date" | "in_the_future";

/**
 * Reads the form that adds a message to an order: a text with its moment, or a stored e-mail, which tells both itself.
 * @param order.email the address on the order, by which a mail's direction is told
 */
export async function readMessage(
  form: FormData,
  order: { email: string | null },
  { timeZone }: { timeZone: string },
  now: Instant,
): Promise<Result<AddedMessage, MessageIssue>> {
  const direction = MESSAGE_DIRECTIONS.find((known) => known === form.get("direction"));
  const medium = MESSAGE_MEDIA.find((known) => known === form.get("medium"));
  if (!direction || !medium) return err("required");
  const file = form.get("file");
  if (file instanceof File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mail = await readMail(bytes);
    if (!mail.ok) return mail;
    const { id, at, from, to, subject, text, attachments } = mail.value;
    if (at > now) return err("in_the_future");
    if (text.length > MOST_TEXT) return err("too_long");
    return ok({
      at,
      direction: directionOf({ from, to }, order.email) ?? direction,
      medium: "email",
      from,
      subject,
      text,
      original: { id, name: file.name, bytes, attachments },
    });
  }
  const text = String(form.get("text") ?? "")
    .replaceAll("\u0000", "")
    .trim();
  if (!text) return err("required");
  if (text.length > MOST_TEXT) return err("too_long");
  const at = momentAt(String(form.get("at") ?? ""), timeZone);
  if (!at) return err("not_a_date");
  if (at > now) return err("in_the_future");
  return ok({ at, direction, medium, from: direction === "sent" ? "shop" : "customer", subject: "", text });
}
