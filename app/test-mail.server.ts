import { createTranslator } from "#app/locales/translator.ts";
import type { Merchant } from "#app/merchant.server.ts";
import type { TestMail } from "#app/use-cases/settings/send-test-mail.ts";

type Person = Pick<Merchant, "email" | "shop" | "language">;

/** Where a test mail may go: to the person who asks, or to the shop. Nobody else is written to. */
export function testRecipients({ email, shop }: Person): string[] {
  return [...new Set([email, shop.email])].filter((address): address is string => Boolean(address));
}

/**
 * The test mail in the reader's language.
 * @param to as the page asked for it
 * @returns undefined when that is no address of the merchant's own
 */
export function testMailFor(person: Person, to: string | null): TestMail | undefined {
  const recipient = testRecipients(person).find((address) => address === to);
  if (!recipient) return undefined;
  const { language, shop } = person;
  const { t } = createTranslator(language);
  const name = shop.name ?? shop.domain;
  return {
    to: recipient,
    subject: t("settings.testMail.subject", { shop: name }),
    text: `${t("settings.testMail.text", { shop: name })}\n`,
    language,
  };
}
