import type { Handler } from "#tests/sandbox/context.ts";
import { bundleScript } from "./bundle.ts";

/** App Bridge's script: `/app-bridge.js` of the sandbox, and the place on Shopify's CDN where production finds it. */
export const appBridgeHandler: Handler = async (_request, url, _body, context) => {
  const onCdn = url.hostname === "cdn.shopify.com";
  if (url.pathname !== (onCdn ? "/shopifycloud/app-bridge.js" : "/app-bridge.js")) return undefined;
  const name = context.options.shop.replace(/\.myshopify\.com$/, "");
  const shell = onCdn ? `https://admin.shopify.com/store/${name}` : `${context.url}/admin`;
  const script = await bundleScript("app-bridge/main.ts");
  return new Response(`(() => {\nconst SHELL_URL = ${JSON.stringify(shell)};\n${script}\n})();\n`, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    },
  });
};
