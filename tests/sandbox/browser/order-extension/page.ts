import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { html as page } from "#tests/sandbox/http/respond.ts";
import { bundleScript } from "../bundle.ts";
import { html, raw } from "../html.ts";

const FOLDER = resolve(import.meta.dirname, "../../../../extensions/order-evidence");

/** The modules of the extension's two targets on the order page. */
const MODULES = { block: "src/evidence-block.jsx", action: "src/respond-action.jsx" };
export type OrderTarget = keyof typeof MODULES;

/** What the host says to the script in the frame. */
export type HostSettings = {
  orderGid: string;
  locale: string;
  words: Record<string, unknown>;
  /** Where the admin shows the app: `app:` addresses begin there. */
  appBase: string;
  /** Where requests to the app go, which adds the merchant's session token. */
  fetchBase: string;
};

/** A frame with the app's order extension running in it, as Shopify's admin would run it on the order page. */
export async function orderExtensionPage(
  target: OrderTarget,
  settings: Omit<HostSettings, "words">,
): Promise<Response> {
  const entry = resolve(FOLDER, MODULES[target]);
  if (!existsSync(entry)) return page("The app has no extension for this place.", 404);
  const words = await readWords(settings.locale);
  const style = await readFile(resolve(import.meta.dirname, "elements.css"), "utf8");
  const host = await bundleScript("order-extension/main.ts");
  const extension = await bundleScript(entry);
  const told: HostSettings = { ...settings, words };
  const markup = html`<!doctype html>
    <html lang="${settings.locale}">
      <head>
        <meta charset="utf-8" />
        <title>Weerwoord</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <script type="application/json" id="host">
          ${raw(JSON.stringify(told).replaceAll("<", "\\u003c"))}
        </script>
        <script>
          ${raw(`${host}\n${extension}\nsandboxScript();`.replaceAll("</script", "<\\/script"))};
        </script>
      </body>
    </html>`;
  return page(markup.markup);
}

/** Asks the app on behalf of the extension, with the merchant's session token. @param path below the app's address */
export async function askApp(context: SandboxContext, path: string, userAgent: string): Promise<Response> {
  const headers = { authorization: `Bearer ${await context.sessionToken()}`, "user-agent": userAgent };
  const answer = await fetch(context.options.appInternalUrl + path, { headers });
  return new Response(await answer.arrayBuffer(), {
    status: answer.status,
    headers: { "content-type": answer.headers.get("content-type") ?? "text/plain" },
  });
}

async function readWords(locale: string): Promise<Record<string, unknown>> {
  const language = locale.split("-")[0] ?? "en";
  for (const name of [`${language}.json`, `${language}.default.json`, "en.default.json"]) {
    const path = resolve(FOLDER, "locales", name);
    if (existsSync(path)) return JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  }
  return {};
}
