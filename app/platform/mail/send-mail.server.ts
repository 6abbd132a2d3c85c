import { Readable } from "node:stream";
import { domainToASCII } from "node:url";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Mailer } from "#app/platform/mail/mailer.server.ts";

/** Who the server is told the mail is from and for (RFC 5321), as plain addresses. */
export type Envelope = { from: string; to: string };

/**
 * Why we cannot say that a mail was taken.
 * - `refused`: it was not and will not be; trying again as it is makes no sense. `code` is the server's, if it spoke.
 * - `try_later`: it was not, but may be later.
 * - `may_have_been_sent`: its text was on the way when we lost the server. Sending again may send it twice.
 */
export type SendMailError = { type: "refused" | "try_later" | "may_have_been_sent"; code?: number; reason: string };

/** Errors of the connection that another attempt does not mend: login, addresses, size, encryption. */
const PERMANENT = new Set(["EAUTH", "ENOAUTH", "EENVELOPE", "EMESSAGE", "ETLS", "EOAUTH2", "EREQUIRETLS"]);

/**
 * Hands a finished mail to the server, over one connection of its own.
 * @param raw the mail as `composeMail` wrote it
 * @returns the server's words of acceptance
 */
export async function sendMail(
  mailer: Mailer,
  raw: Uint8Array,
  envelope: Envelope,
): Promise<Result<{ response: string }, SendMailError>> {
  const options = await lookUp(mailer);
  if (!options.ok) return options;
  const connection = new SMTPConnection(options.value);
  let textBegun = false;
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on("error", reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    const { credentials } = mailer;
    if (credentials) {
      await new Promise<void>((resolve, reject) => {
        connection.login({ user: credentials.user, pass: credentials.password }, (error) =>
          error ? reject(error) : resolve(),
        );
      });
    }
    const response = await new Promise<string>((resolve, reject) => {
      // The text is read only after the server answered DATA with 354: from then on the outcome can be unknown.
      const text = new Readable({
        read() {
          textBegun = true;
          this.push(raw);
          this.push(null);
        },
      });
      connection.send(
        { from: inAscii(envelope.from), to: inAscii(envelope.to), size: raw.length, use8BitMime: true },
        text,
        (error, info) => (error ? reject(error) : resolve(info.response)),
      );
    });
    connection.quit();
    return ok({ response });
  } catch (error) {
    connection.close();
    return err(classify(error, textBegun));
  }
}

/** SMTP names a domain in ASCII only (RFC 5891). */
function inAscii(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

async function lookUp(mailer: Mailer) {
  try {
    const options = await mailer.connectionOptions();
    return options
      ? ok(options)
      : err({ type: "refused" as const, reason: "the mail server is not on the public internet" });
  } catch (error) {
    return err(classify(error, false));
  }
}

function classify(error: unknown, textBegun: boolean): SendMailError {
  if (!(error instanceof Error)) throw error;
  const code = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : undefined;
  const reason = error.message;
  // A reply of the server is an answer: 4yz means later, 5yz never (RFC 5321 section 4.2.1). 421 may come for any command.
  if (code !== undefined) return { type: code >= 500 ? "refused" : "try_later", code, reason };
  if (textBegun) return { type: "may_have_been_sent", reason };
  const permanent = "code" in error && typeof error.code === "string" && PERMANENT.has(error.code);
  return { type: permanent ? "refused" : "try_later", reason };
}
