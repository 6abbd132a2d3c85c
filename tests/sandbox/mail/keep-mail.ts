import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { Mail } from "#tests/sandbox/state/types.ts";

/** Puts a mail into the sandbox's mailbox. */
export function keepMail(context: SandboxContext, mail: { from: string; to: string[]; raw: Buffer }): Mail {
  const { mails } = context.state;
  const kept: Mail = {
    id: String(mails.length + 1),
    receivedAt: context.now().toISOString(),
    from: mail.from,
    to: mail.to,
    raw: mail.raw.toString("latin1"),
  };
  mails.push(kept);
  context.save();
  return kept;
}
