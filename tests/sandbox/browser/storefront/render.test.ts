import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { SandboxContext, SandboxOptions } from "#tests/sandbox/context.ts";
import { createContext } from "#tests/sandbox/create-context.ts";
import { openStore } from "#tests/sandbox/state/store.ts";
import { readThemeExtension } from "./extension.ts";
import { renderStorefront } from "./render.ts";
import { readVisit } from "./visit.ts";

const options: SandboxOptions = {
  port: 0,
  proxyPort: 0,
  httpsPort: 0,
  smtpPort: 0,
  appInternalUrl: "http://127.0.0.1:1",
  publicAppUrl: "http://127.0.0.1:1",
  apiKey: "key",
  apiSecret: "secret",
  shop: "weerwoord-demo.myshopify.com",
};
const extension = await readThemeExtension(join(import.meta.dirname, "sample-extension"));
let context: SandboxContext;

beforeEach(() => {
  context = {
    ...createContext(options, openStore(options), "http://localhost:8500").context,
    // Half past midnight in Amsterdam, still the day before in UTC.
    now: () => new Date("2026-07-01T22:30:00.000Z"),
  };
  const metafield = { id: "1", namespace: "sample", createdAt: "", updatedAt: "" };
  context.state.appMetafields = [
    { ...metafield, key: "ready", type: "boolean", value: "true" },
    { ...metafield, key: "lines", type: "json", value: '{"nl":"mail <ons>","en":"mail us"}' },
  ];
});

async function render(address: string): Promise<string> {
  const visit = readVisit(new URL(address, "http://localhost:8500"), context);
  if (!visit || !extension) throw new Error(`${address} is not of the storefront`);
  const content = { title: "Home", pageType: "index", template: "index", objects: { products: [] } };
  return renderStorefront(context, visit, content, { extension });
}

describe("the app embed", () => {
  it("prints nothing while it is switched off", async () => {
    expect(await render("/storefront")).not.toContain("Klachten bij");
  });

  it("prints at the end of the body in the visitor's language, escaped, with the shop's date", async () => {
    context.state.theme.embed = true;
    expect(await render("/storefront")).toMatch(
      /<div id="shopify-block-weerwoord_line-embed" class="shopify-block shopify-app-block"><p class="embed" data-today="2026-07-02" >§Klachten bij Lampenhuis Oost: mail &lt;ons&gt;<\/p>\s*<\/div><\/body>/,
    );
    expect(await render("/storefront/en/products/tl-eik")).toContain("§Complaints at Lampenhuis Oost: mail us");
  });

  it("falls back to the default locale's words", async () => {
    context.state.theme.embed = true;
    expect(await render("/storefront/fr")).toContain("Complaints at Lampenhuis Oost:");
  });

  it.each(["false", ""])("prints nothing while available_if says %j", async (value) => {
    context.state.theme.embed = true;
    context.state.appMetafields = context.state.appMetafields.filter(({ key }) => key !== "ready");
    if (value)
      context.state.appMetafields.push({
        id: "2",
        namespace: "sample",
        key: "ready",
        type: "boolean",
        value,
        createdAt: "",
        updatedAt: "",
      });
    expect(await render("/storefront")).not.toContain("Klachten bij");
  });
});

describe("the app block", () => {
  it("stands in the footer group in its own element", async () => {
    context.state.theme.block = true;
    const footer = /<footer[\s\S]*<\/footer>/.exec(await render("/storefront"))?.[0] ?? "";
    expect(footer).toMatch(
      /<section id="shopify-block-weerwoord_line-block" class="shopify-block shopify-app-block sample">/,
    );
    expect(footer).toContain("Klachten bij");
  });

  it("knows the theme editor", async () => {
    context.state.theme.block = true;
    expect(await render("/storefront")).not.toContain("data-design");
    expect(await render("/storefront?design_mode=1")).toContain("data-design");
  });
});

it("names blocks in the admin's language", () => {
  expect(extension?.translateSchema("t:embed", "nl")).toBe("Line at the end");
  expect(extension?.handle).toBe("sample-storefront");
});

describe("an address of the storefront", () => {
  it.each([
    ["http://localhost:8500/storefront", "nl", "/", "/storefront"],
    ["http://localhost:8500/storefront/fr/cart", "fr", "/cart", "/storefront/fr"],
    ["http://localhost:8500/storefront/france", "nl", "/france", "/storefront"],
    ["https://weerwoord-demo.myshopify.com/de", "de", "/", "/de"],
    ["https://weerwoord-demo.myshopify.com/cart", "nl", "/cart", ""],
  ])("%s is read", (address, locale, path, root) => {
    expect(readVisit(new URL(address), context)).toMatchObject({ locale, path, root });
  });

  it("belongs to nobody elsewhere", () => {
    expect(readVisit(new URL("http://localhost:8500/control"), context)).toBeUndefined();
    expect(readVisit(new URL("https://admin.shopify.com/storefront"), context)).toBeUndefined();
  });
});
