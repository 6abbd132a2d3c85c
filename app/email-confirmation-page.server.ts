import { adminLanguage } from "#app/locales/admin-language.ts";
import { createTranslator } from "#app/locales/translator.ts";
import { plainPage } from "#app/plain-page.server.ts";
import type { EmailLink, SentLink } from "#app/queries/settings/read-email-link.ts";
import { escapeLiquid } from "#app/storefront/escape.ts";

/** What the page says: the link as it stands, or that it confirmed just now. */
type ConfirmationView = EmailLink | (SentLink & { state: "confirmed" });

/**
 * The page that a verification mail leads to. Opening it changes nothing: mail scanners open links,
 * and only a person presses a button.
 * @param accepted the browser's languages, for a link that we do not know
 */
export function emailConfirmationPage(view: ConfirmationView, accepted: string | null): Response {
  const language = adminLanguage(view.state === "unknown" ? firstOf(accepted) : view.language);
  const { t } = createTranslator(language);
  const words = view.state === "unknown" ? {} : { address: view.address, shop: view.shopName };
  const button =
    view.state === "open" ? `<form method="post"><button>${escapeLiquid(t("emailPage.confirm"))}</button></form>` : "";
  const title = t(`emailPage.${view.state}.title`);
  const html = `<h1>${escapeLiquid(title)}</h1><p>${escapeLiquid(t(`emailPage.${view.state}.text`, words))}</p>${button}`;
  return plainPage({ language, title, html, status: view.state === "unknown" ? 404 : 200 });
}

function firstOf(accepted: string | null): string | undefined {
  return accepted?.split(",")[0]?.split(";")[0]?.trim();
}
