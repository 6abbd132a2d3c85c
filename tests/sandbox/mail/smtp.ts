import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { keepMail } from "#tests/sandbox/mail/keep-mail.ts";

/** Receives every mail the app sends. Any name and password is right, unless `smtp` is broken. */
export async function startSmtp(
  context: SandboxContext,
  port: number,
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _session, done) => done(null, { user: auth.username }),
    onMailFrom: (_address, _session, done) => {
      const mode = context.state.breaks.smtp;
      if (mode === "refused") return done(replyWith(550, "5.7.1 Sender is not accepted here"));
      if (mode === "busy") return done(replyWith(451, "4.3.2 Try again later"));
      done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        keepMail(context, {
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      // A client that hangs up is no reason to fall over.
      server.on("error", () => {});
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function replyWith(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}
