import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { renderStorefront } from "./render.ts";
import type { Visit } from "./visit.ts";

/** Prefix and subpath of `[app_proxy]` in shopify.app.toml, and the path of its url in the app. */
export const PROXY_PREFIX = "/apps/weerwoord";
const APP_PATH = "/proxy";

/** Headers of the visitor that Shopify passes on. Cookies never are. */
const PASSED_ON = ["accept", "accept-language", "content-type", "user-agent"];

/**
 * Passes a visitor's request on to the app with Shopify's parameters and signature. An answer of the type
 * application/liquid is evaluated and put into the theme's layout, any other goes to the visitor as it is.
 */
export async function answerAppProxy(
  context: SandboxContext,
  visit: Visit,
  request: IncomingMessage,
  url: URL,
  body: Buffer,
): Promise<Response> {
  const { appInternalUrl, apiSecret, shop } = context.options;
  const target = new URL(appInternalUrl + APP_PATH + visit.path.slice(PROXY_PREFIX.length));
  for (const [name, value] of url.searchParams) target.searchParams.append(name, value);
  target.searchParams.append("shop", shop);
  target.searchParams.append("logged_in_customer_id", "");
  target.searchParams.append("path_prefix", visit.base + PROXY_PREFIX);
  target.searchParams.append("timestamp", String(Math.floor(context.now().getTime() / 1000)));
  target.searchParams.append("signature", sign(target.searchParams, apiSecret));

  const headers = new Headers({
    "x-forwarded-for": request.socket.remoteAddress ?? "127.0.0.1",
    "x-shop-domain": shop,
  });
  for (const name of PASSED_ON) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  const method = request.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  let answer: Response;
  try {
    answer = await fetch(target, { method, headers, redirect: "manual", body: hasBody ? new Uint8Array(body) : null });
  } catch {
    return new Response("The app does not answer.", { status: 502, headers: { "content-type": "text/plain" } });
  }
  const type = answer.headers.get("content-type") ?? "";
  if (!type.startsWith("application/liquid")) {
    const passed = new Headers(answer.headers);
    for (const name of [
      "set-cookie",
      "content-encoding",
      "content-length",
      "transfer-encoding",
      "connection",
      "keep-alive",
    ])
      passed.delete(name);
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers: passed });
  }
  const text = await answer.text();
  const bare = /^\s*{%-?\s*layout\s+none\s*-?%}/.exec(text);
  const rendered = await renderStorefront(
    context,
    visit,
    { title: context.state.shop.name, pageType: "app", liquid: bare ? text.slice(bare[0].length) : text },
    { bare: bare !== null },
  );
  return new Response(rendered, {
    status: answer.status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}

/** Shopify's signature of a proxied request: keys sorted, repeated ones joined with a comma, `key=value` without a separator. */
export function sign(parameters: URLSearchParams, secret: string): string {
  const keys = [...new Set(parameters.keys())].sort((a, b) => a.localeCompare(b));
  const text = keys.map((key) => `${key}=${parameters.getAll(key).join(",")}`).join("");
  return createHmac("sha256", secret).update(text).digest("hex");
}
