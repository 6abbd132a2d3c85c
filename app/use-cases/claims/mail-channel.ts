import { outsideShops, withShop } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import type { MailSender } from "#app/channels/customer-email/submit.server.ts";
import { decrypt } from "#app/platform/crypto.server.ts";
import { createMailer, type Mailer, mailerSettingsFrom } from "#app/platform/mail/mailer.server.ts";

/** How a shop's letters leave: a mailer when there is one, and whose name they carry. */
export type MailChannel = { mailer: Mailer | null; sender: MailSender };

/** Where implicit TLS is spoken (RFC 8314, section 3.3); elsewhere STARTTLS is required. */
const IMPLICIT_TLS_PORT = 465;

/**
 * The mail channel of a shop, by its settings: our own sender with Reply-To the shop (the default), its own SMTP server,
 * or drafts only. Without a usable mailer a letter ends as a draft, never as an error.
 */
export async function mailChannelOf(shopId: string): Promise<MailChannel> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  const { settings, trader } = await withShop(shopId, async (tx) => ({
    settings: await tx.mailSettings.findUnique({ where: { shopId } }),
    trader: await tx.trader.findUnique({ where: { shopId }, select: { email: true } }),
  }));
  const name = settings?.fromName ?? shop.name ?? shop.domain;
  const shopAddress = settings?.replyTo ?? trader?.email ?? shop.email;
  const ownAddress = env.mailFrom ?? shopAddress ?? `no-reply@${shop.domain}`;
  const replyTo = shopAddress ? { replyTo: { name, address: shopAddress } } : {};
  switch (settings?.mode) {
    case "smtp": {
      const { host, port, username } = settings;
      const password = settings.password && readable(settings.password);
      if (!host || !port || password === undefined)
        return { mailer: null, sender: { from: { name, address: ownAddress }, ...replyTo } };
      return {
        mailer: createMailer({
          host,
          port,
          security: port === IMPLICIT_TLS_PORT ? "tls" : "starttls",
          onlyPublicHosts: true,
          ...(username && password ? { credentials: { user: username, password } } : {}),
        }),
        sender: { from: { name, address: shopAddress ?? username ?? ownAddress }, ...replyTo },
      };
    }
    case "draft":
      return { mailer: null, sender: { from: { name, address: shopAddress ?? ownAddress } } };
    default:
      return {
        mailer: env.smtpUrl && env.mailFrom ? createMailer(mailerSettingsFrom(env.smtpUrl)) : null,
        sender: { from: { name, address: ownAddress }, ...replyTo },
      };
  }
}

/** A password whose key was given up is as good as none. */
function readable(password: string): string | undefined {
  try {
    return decrypt(password);
  } catch {
    return undefined;
  }
}
