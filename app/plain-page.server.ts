import { escapeLiquid } from "#app/storefront/escape.ts";

const STYLE =
  "body{margin:0;background:#f1f1f1;color:#303030;font:16px/1.5 system-ui,sans-serif}main{max-width:34rem;margin:12vh auto;padding:0 1rem}" +
  "section{background:#fff;border-radius:12px;padding:1.5rem;box-shadow:0 1px 3px #0003}h1{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}" +
  "p,form{margin:0 0 1rem;overflow-wrap:anywhere}button{font:inherit;font-weight:600;color:#fff;background:#303030;border:0;border-radius:8px;padding:.75rem 1.25rem;cursor:pointer}" +
  "button:focus-visible{outline:3px solid #005bd3;outline-offset:2px}small{color:#616161}";

/**
 * A page of our own outside the admin, whole and without script, to which a mail's link leads. It passes its address on to
 * nobody, and no other page may frame it.
 * @param page `title`: text; `html`: what stands in the page, escaped already
 */
export function plainPage(page: { language: string; title: string; html: string; status: number }): Response {
  const html =
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${escapeLiquid(page.title)}</title><style>${STYLE}</style></head>` +
    `<body><main><section>${page.html}<small>Weerwoord</small></section></main></body></html>`;
  return new Response(html, {
    status: page.status,
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
