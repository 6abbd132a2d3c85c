import { LINK_HOURS } from "#app/domain/mail/business-email.ts";
import { createTranslator } from "#app/locales/translator.ts";
import type { Merchant } from "#app/merchant.server.ts";
import type { VerificationWords } from "#app/use-cases/settings/send-verification-mail.ts";

/** The verification mail in the merchant's language. */
export function verificationWords({ language, shop }: Pick<Merchant, "language" | "shop">): VerificationWords {
  const { t } = createTranslator(language);
  const name = shop.name ?? shop.domain;
  return ({ address, link }) => ({
    subject: t("verificationMail.subject", { shop: name }),
    text: `${t("verificationMail.text", { shop: name, address, link, hours: LINK_HOURS })}\n`,
  });
}
