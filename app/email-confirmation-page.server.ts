import { adminLanguage } from "#app/locales/admin-language.ts";
import { createTranslator } from "#app/locales/translator.ts";
import type { EmailLink, SentLink } from "#app/queries/settings/read-email-link.ts";

/** What the page says: the link as it stands, or that it confirmed just now. */
type ConfirmationView = EmailLink | (SentLink & { state: "confirmed" });

const STYLE =
  "body{margin:0;background:#f1f1f1;color:#303030;font:16px/1.5 system-ui,sans-serif}main{max-width:34rem;margin:12vh auto;padding:0 1rem}" +
  "section{background:#fff;border-radius:12px;padding:1.5rem;box-shadow:0 1px 3px #0003}h1{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}" +
  "p,form{margin:0 0 1rem;overflow-wrap:anywhere}button{font:inherit;font-weight:600;color:#fff;background:#303030;border:0;border-radius:8px;padding:.75rem 1.25rem;cursor:pointer}" +
  "button:focus-visible{outline:3px solid #005bd3;outline-offset:2px}small{color:#616161}";

/**
 * The page that a verification mail leads to, whole and without script. Opening it changes nothing: mail scanners open links,
 * and only a person presses a button. It passes its address on to nobody.
 * @param accepted the browser's languages, for a link that we do not know
 */
export function emailConfirmationPage(view: ConfirmationView, accepted: string | null): Response {
  const language = adminLanguage(view.state === "unknown" ? firstOf(accepted) : view.language);
  const { t } = createTranslator(language);
  const words = view.state === "unknown" ? {} : { address: view.address, shop: view.shopName };
  const button =
    view.state === "open" ? `<form method="post"><button>${escape(t("emailPage.confirm"))}</button></form>` : "";
  const html =
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${escape(t(`emailPage.${view.state}.title`))}</title><style>${STYLE}</style></head>` +
    `<body><main><section><h1>${escape(t(`emailPage.${view.state}.title`))}</h1><p>${escape(t(`emailPage.${view.state}.text`, words))}</p>${button}` +
    `<small>Weerwoord</small></section></main></body></html>`;
  return new Response(html, {
    status: view.state === "unknown" ? 404 : 200,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
  });
}

function firstOf(accepted: string | null): string | undefined {
  return accepted?.split(",")[0]?.split(";")[0]?.trim();
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
