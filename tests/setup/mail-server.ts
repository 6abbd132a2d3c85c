import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach } from "vitest";

/** A mail server of a test: what it took, and what it answers to a recipient instead. */
export type MailServer = { mails: string[]; refuse: (responseCode: number, words?: string) => void };

/**
 * Starts an SMTP server for the tests of a file and makes it the app's own sender. To be called before the app is loaded.
 * Each test begins with an empty mailbox and a server that takes everything.
 */
export async function startMailServer(): Promise<MailServer> {
  const mails: string[] = [];
  let refusal: (Error & { responseCode: number }) | undefined;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refusal),
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        mails.push(Buffer.concat(chunks).toString("utf8"));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const { port } = smtp.server.address() as { port: number };
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "post@weerwoord.example" });
  afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  beforeEach(() => {
    mails.length = 0;
    refusal = undefined;
  });
  return {
    mails,
    refuse(responseCode, words = "mailbox not here") {
      refusal = Object.assign(new Error(words), { responseCode });
    },
  };
}
