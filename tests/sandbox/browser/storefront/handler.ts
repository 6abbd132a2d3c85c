import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { html as page } from "#tests/sandbox/http/respond.ts";
import { answerAppProxy, PROXY_PREFIX } from "./app-proxy.ts";
import { readThemeExtension } from "./extension.ts";
import { products } from "./objects.ts";
import { renderStorefront } from "./render.ts";
import { readVisit, type Visit } from "./visit.ts";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
};

/** Answers for the storefront: its pages, its assets, and the app proxy. */
export const storefrontHandler: Handler = async (request, url, body, context) => {
  const visit = readVisit(url, context);
  if (!visit) return undefined;
  const { path } = visit;
  if (path === PROXY_PREFIX || path.startsWith(`${PROXY_PREFIX}/`))
    return answerAppProxy(context, visit, request, url, body);
  const asset = /^\/(theme|extension)-assets\/([\w.-]+)$/.exec(path);
  if (asset) return readAsset(asset[1] ?? "", asset[2] ?? "");
  return storefrontPage(context, visit);
};

async function storefrontPage(context: SandboxContext, visit: Visit): Promise<Response> {
  const all = products(visit.root);
  const { name } = context.state.shop;
  const render = async (
    title: string,
    pageType: string,
    template: string,
    objects: object,
    status = 200,
  ): Promise<Response> =>
    page(await renderStorefront(context, visit, { title, pageType, template, objects: { ...objects } }), status);
  if (visit.path === "/") return render(name, "index", "index", { products: all });
  if (visit.path === "/cart") return render(name, "cart", "cart", {});
  const product = all.find(({ handle }) => visit.path === `/products/${handle}`);
  if (product) return render(`${product.title} – ${name}`, "product", "product", { product });
  return render(name, "404", "404", {}, 404);
}

async function readAsset(kind: string, name: string): Promise<Response> {
  const extension = await readThemeExtension();
  const folder = kind === "theme" ? join(import.meta.dirname, "theme") : (extension?.folder ?? "");
  try {
    const content = await readFile(join(folder, "assets", basename(name)));
    return new Response(new Uint8Array(content), {
      headers: { "content-type": `${TYPES[extname(name)] ?? "application/octet-stream"}; charset=utf-8` },
    });
  } catch {
    return page("Not found", 404);
  }
}
