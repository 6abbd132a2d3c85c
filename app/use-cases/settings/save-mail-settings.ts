import { withShop } from "#app/db.server.ts";
import { type MailField, mailSettingsInput } from "#app/domain/mail/mail-settings-input.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { encrypt } from "#app/platform/crypto.server.ts";

/** Why fields were refused, as codes for the page's words: `required`, `not_a_host`, `password_again`, … */
export type MailIssues = Partial<Record<MailField, string>>;

/**
 * Saves how a shop's letters leave. What was tested before is untested again. A password is kept encrypted and is never
 * read back; it stays only while server and user stay, so that nobody can have it sent to another server.
 * Choosing another way forgets the server with its password.
 * @param input fields of {@link mailSettingsInput}
 */
export async function saveMailSettings(shopId: string, input: unknown): Promise<Result<undefined, MailIssues>> {
  const parsed = mailSettingsInput.safeParse(input);
  if (!parsed.success) return err(issuesOf(parsed.error.issues));
  const settings = parsed.data;
  return withShop(shopId, async (tx) => {
    const known = await tx.mailSettings.findUnique({ where: { shopId } });
    const password = settings.mode === "smtp" ? passwordAfter(settings, known) : null;
    if (password === undefined) return err({ password: known?.password ? "password_again" : "required" });
    const { mode, fromName, replyTo } = settings;
    const server =
      settings.mode === "smtp"
        ? { host: settings.host, port: settings.port, username: settings.username }
        : { host: null, port: null, username: null };
    const data = { mode, fromName, replyTo, ...server, password, testedAt: null };
    await tx.mailSettings.upsert({ where: { shopId }, create: { shopId, ...data }, update: data });
    return ok(undefined);
  });
}

type Server = { host: string; username: string; password: string };
type KnownServer = { host: string | null; username: string | null; password: string | null };

/** The encrypted password to keep; undefined when one has to be entered. */
function passwordAfter({ host, username, password }: Server, known: KnownServer | null): string | undefined {
  if (password !== "") return encrypt(password);
  const same = known?.host === host && known.username === username;
  return same ? (known.password ?? undefined) : undefined;
}

/** The first issue of a field says best what is wrong with it. */
function issuesOf(issues: { path: PropertyKey[]; message: string }[]): MailIssues {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]).reverse());
}
