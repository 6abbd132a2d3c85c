import type { ShopifyGlobal } from "@shopify/app-bridge-types";
import { patchFetch } from "./authenticated-fetch.ts";
import { readConfig } from "./config.ts";
import { connect } from "./connection.ts";
import { idTokens } from "./id-token.ts";
import { patchLinks } from "./links.ts";
import { reportLocation } from "./location.ts";
import { defineModal } from "./modal.ts";
import { defineNavMenu } from "./nav-menu.ts";
import { defineSaveBar } from "./save-bar.ts";
import { defineTitleBar } from "./title-bar.ts";
import { toasts } from "./toast.ts";

/** Where the admin's shell is; the server that hands out this script puts the address in front of it. */
declare const SHELL_URL: string;

/** A part of App Bridge the sandbox does not have. Using it is an error that says so, never a silent nothing. */
function missing(name: string): () => never {
  return () => {
    throw new Error(`the sandbox's App Bridge has no ${name}`);
  };
}

/** The App Bridge of the sandbox: the part of `window.shopify` that an app of this kind uses, with the real one's types. */
function start(): void {
  const config = readConfig();
  const connection = connect();
  const tokens = idTokens(connection);
  const parameters = new URLSearchParams(location.search);

  if (window.top === window && config.apiKey) {
    // Shopify's script leads an app page that stands alone back into the admin.
    location.replace(`${SHELL_URL}/apps/${config.apiKey}${location.pathname}`);
    return;
  }
  const reload = parameters.get("shopify-reload");
  if (reload) {
    // The page in between exists only to fetch a session token for the page the merchant wanted.
    void tokens.get().then((token) => {
      const target = new URL(reload);
      target.searchParams.set("id_token", token);
      location.replace(target.href);
    });
    return;
  }

  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
    else resolve();
  });
  patchFetch(tokens, (url) => connection.tell({ type: "open", url, target: "_top" }));
  patchLinks(connection, config.shop);
  defineNavMenu(connection);
  defineTitleBar(connection);
  const modal = defineModal(connection);
  const bars = defineSaveBar(connection);

  const bridge: ShopifyGlobal = {
    config,
    origin: new URL(SHELL_URL).origin,
    ready: loaded,
    environment: { mobile: false, embedded: true, pos: false, intent: false },
    setSignals: () => undefined,
    loading: (on = false) => connection.tell({ type: "loading", on }),
    idToken: () => tokens.get(),
    user: () => connection.ask("user", {}),
    toast: toasts(connection),
    modal,
    saveBar: {
      show: bars.show,
      hide: bars.hide,
      toggle: bars.toggle,
      // The promise resolves only when the merchant agrees to leave; the answer "stay" leaves it open.
      leaveConfirmation: () =>
        bars.showing()
          ? new Promise((resolve) => {
              void connection.ask("leaveConfirmation", {}).then((leave) => leave && resolve());
            })
          : Promise.resolve(),
    },
    scopes: {
      query: () => connection.ask("scopesQuery", {}),
      request: (scopes) => connection.ask("scopesRequest", { scopes }),
      revoke: (scopes) => connection.ask("scopesRevoke", { scopes }),
    },
    app: { extensions: () => connection.ask("extensions", {}) as ReturnType<ShopifyGlobal["app"]["extensions"]> },
    intents: {
      request: { value: null, subscribe: () => () => undefined },
      invoke: missing("intents.invoke"),
      register: missing("intents.register"),
    },
    webVitals: { onReport: () => Promise.resolve() },
    support: { registerHandler: () => Promise.resolve() },
    reviews: {
      request: () =>
        Promise.resolve({ success: false, code: "merchant-ineligible", message: "The sandbox asks for no reviews." }),
    },
    resourcePicker: missing("resourcePicker"),
    picker: missing("picker"),
    scanner: { capture: missing("scanner") },
    shopifyQL: { available: () => Promise.resolve(false) },
    tools: { register: missing("tools"), unregister: missing("tools"), clear: missing("tools") },
    get pos(): never {
      return missing("pos")();
    },
  };
  globalThis.shopify = bridge;
  reportLocation(connection);
  connection.tell({ type: "ready" });
}

start();
