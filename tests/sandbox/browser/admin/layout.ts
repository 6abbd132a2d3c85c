import type { SandboxContext } from "#tests/sandbox/context.ts";
import { html as answer } from "#tests/sandbox/http/respond.ts";
import { html, raw, type Html } from "../html.ts";
import type { AdminPlace } from "./place.ts";
import { wordsFor, type Words } from "./words.ts";

/** What a page of the admin is drawn with. `base` is the root of the admin at this host. */
export type AdminView = AdminPlace & { context: SandboxContext; words: Words; locale: string };

/** The view of the shop's owner, in the language chosen in the shell. */
export function adminView(place: AdminPlace, context: SandboxContext): AdminView {
  const owner = context.state.users.find((user) => user.owner);
  const locale = owner?.locale ?? "en";
  return { ...place, context, locale, words: wordsFor(locale) };
}

type Section = "orders" | "disputes" | "themes" | "app";

/** A whole page of the admin: bar, navigation, content. */
export function adminPage(view: AdminView, title: string, section: Section | undefined, content: Html): Response {
  const { base, context, words, storefront, locale } = view;
  const { shop } = context.state;
  const link = (key: Section, path: string, label: string): Html =>
    html`<a href="${base}${path}" ${key === section ? raw(' aria-current="page"') : ""}>${label}</a>`;
  const settings = {
    base,
    locale,
    shop: context.options.shop,
    appUrl: context.options.publicAppUrl,
    apiKey: context.options.apiKey,
    words,
  };
  const markup = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${words.sandbox}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${base}/sandbox/shell.css" />
      </head>
      <body>
        <div id="loading" hidden></div>
        <header class="top">
          <span class="badge" title="${words.sandboxNote}">${words.sandbox}</span>
          <strong class="shop">${shop.name}</strong>
          <div id="save-bar" class="save-bar" role="region" aria-label="${words.unsaved}" hidden>
            <span>${words.unsaved}</span>
            <button type="button" data-save-bar="discard">${words.discard}</button>
            <button type="button" data-save-bar="save" class="primary">${words.save}</button>
          </div>
          <nav class="tools" aria-label="${words.sandbox}">
            <a href="${storefront || "/"}" target="_blank">${words.storefront}</a>
            <a href="${context.url}/control" target="_blank">${words.controlPanel}</a>
            <a href="${context.url}/mails" target="_blank">${words.mailbox}</a>
            <form method="post" action="${base}/sandbox/language" aria-label="${words.language}">
              ${["nl", "en"].map((code) => html`<button name="locale" value="${code}" ${locale.startsWith(code) ? raw(' aria-pressed="true"') : ""}>${code.toUpperCase()}</button>`)}
            </form>
          </nav>
        </header>
        <div class="body">
          <details class="side" open>
            <summary>${words.menu}</summary>
            <nav aria-label="${words.menu}">
              ${link("orders", "/orders", words.orders)} ${link("disputes", "/payments/disputes", words.disputes)}
              ${link("themes", "/themes/current/editor", words.onlineStore)}
              <span class="group">${words.apps}</span>
              ${link("app", `/apps/${context.options.apiKey}`, "Weerwoord")}
              <div id="app-nav"></div>
            </nav>
          </details>
          <main>${content}</main>
        </div>
        <div id="toasts" aria-live="polite"></div>
        <dialog id="dialog"></dialog>
        <script type="application/json" id="settings">
          ${raw(JSON.stringify(settings).replaceAll("<", "\\u003c"))}
        </script>
        <script src="${base}/sandbox/shell.js"></script>
      </body>
    </html>`;
  return answer(markup.markup);
}

/** Title with the buttons beside it, as the plain pages of the admin have it. */
export function pageHead(title: string, actions: Html | false = false, back?: string): Html {
  return html`<div class="head">
    ${back ? html`<a class="back" href="${back}" aria-label="‹">‹</a>` : false}
    <h1>${title}</h1>
    <div class="actions">${actions}</div>
  </div>`;
}
