import { withShop } from "#app/db.server.ts";
import { countSend, LINK_HOURS, type MailDomain, sendRefusal } from "#app/domain/mail/business-email.ts";
import type { Language } from "#app/domain/language.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import { env } from "#app/env.server.ts";
import { hashLinkToken, newLinkToken } from "#app/platform/link-token.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.server.ts";
import { checkMailDomain, type DnsResolver } from "#app/platform/mail/mail-domain.server.ts";
import { createMailer, mailerSettingsFrom } from "#app/platform/mail/mailer.server.ts";
import { newMessageId } from "#app/platform/mail/message-id.server.ts";
import { sendMail } from "#app/platform/mail/send-mail.server.ts";
import { knownBusinessEmail } from "#app/queries/settings/read-business-email.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";

/** The mail's words in the reader's language, once the link is known. */
export type VerificationWords = (mail: { address: string; link: string }) => { subject: string; text: string };

/** What became of it. `reason` is in the words of the mail server or of the connection to it. */
export type VerificationMailOutcome =
  | { status: "sent" | "missing" | "already" | "too_soon" | "too_many" | "no_server" }
  /** Nobody can be written to there. */
  | { status: "no_mail" | "no_domain" }
  | { status: "refused" | "later" | "unknown"; reason: string };

/**
 * Sends a link to the trader's address for complaints, by which somebody there says that mail arrives. An earlier link ends.
 * What is kept of its secret is a hash. The mail leaves by our own sender, or by the shop's server where we have none.
 * @param deps.appUrl this app's public address
 * @param deps.resolver asked whether the domain takes mail at all
 */
export async function sendVerificationMail(
  deps: { now: Instant; appUrl: string; resolver?: DnsResolver },
  { shopId, words, language }: { shopId: string; words: VerificationWords; language: Language },
): Promise<VerificationMailOutcome> {
  const { now } = deps;
  const { address, known } = await withShop(shopId, (tx) => knownBusinessEmail(tx, shopId));
  if (!address) return { status: "missing" };
  if (known?.verifiedAt && known.address.toLowerCase() === address.toLowerCase()) return { status: "already" };
  const sender = await senderFor(shopId);
  if (!sender) return { status: "no_server" };
  const domain = await checkMailDomain(address, deps.resolver);
  const token = newLinkToken();
  const refusal = await keepLink(shopId, { address, domain, token, language, now });
  if (refusal) return { status: refusal };

  const link = `${deps.appUrl}/email/${shopId}/${token}`;
  const raw = await composeMail({
    from: sender.from,
    to: { address },
    ...words({ address, link }),
    attachments: [],
    messageId: newMessageId(sender.from.address),
    language,
    date: new Date(now),
  });
  if (!raw.ok) return { status: "refused", reason: raw.error.type };
  const sent = await sendMail(sender.mailer, raw.value, { from: sender.from.address, to: address });
  if (sent.ok) return { status: "sent" };
  const { type, reason } = sent.error;
  // A mail that may have left keeps its link.
  if (type === "may_have_been_sent") return { status: "unknown", reason };
  await withShop(shopId, (tx) =>
    tx.businessEmail.update({ where: { shopId }, data: { tokenHash: null, expiresAt: null } }),
  );
  return { status: type === "try_later" ? "later" : "refused", reason };
}

async function senderFor(shopId: string) {
  if (env.smtpUrl && env.mailFrom)
    return {
      mailer: createMailer(mailerSettingsFrom(env.smtpUrl)),
      from: { name: "Weerwoord", address: env.mailFrom },
    };
  const { mailer, sender } = await mailChannelOf(shopId);
  return mailer && { mailer, from: sender.from };
}

/** Writes the link down before its mail leaves, unless none may leave now. */
async function keepLink(
  shopId: string,
  link: { address: string; domain: MailDomain; token: string; language: Language; now: Instant },
): Promise<"too_soon" | "too_many" | "no_mail" | "no_domain" | undefined> {
  const { address, domain, token, language, now } = link;
  return withShop(shopId, async (tx) => {
    // Two clicks at once count as two.
    await tx.$queryRaw`SELECT 1 FROM trader WHERE shop_id = ${shopId}::uuid FOR UPDATE`;
    const { known } = await knownBusinessEmail(tx, shopId);
    const refusal = sendRefusal(known, now) ?? (domain === "no_mail" || domain === "no_domain" ? domain : undefined);
    if (refusal === "too_soon" || refusal === "too_many") return refusal;
    const counted = refusal
      ? { sends: known?.sends ?? 0, sendsSince: new Date(known?.sendsSince ?? now) }
      : countOf(known, now);
    const data = {
      address,
      domain,
      language,
      domainCheckedAt: new Date(now),
      tokenHash: refusal ? null : hashLinkToken(token),
      sentAt: refusal ? null : new Date(now),
      expiresAt: refusal ? null : new Date(addHours(now, LINK_HOURS)),
      verifiedAt: null,
      ...counted,
    };
    await tx.businessEmail.upsert({ where: { shopId }, create: { shopId, ...data }, update: data });
    return refusal;
  });
}

function countOf(known: Parameters<typeof countSend>[0], now: Instant): { sends: number; sendsSince: Date } {
  const { sends, sendsSince } = countSend(known, now);
  return { sends, sendsSince: new Date(sendsSince) };
}
