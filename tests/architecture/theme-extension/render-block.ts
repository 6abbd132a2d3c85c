import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Liquid } from "liquidjs";

export const EXTENSION = resolve(import.meta.dirname, "../../../extensions/storefront");

const SCHEMA = /\{% schema %\}([\s\S]*)\{% endschema %\}/;

/** What a shopper's page gives the block. `footer` is the app-data metafield's value. */
export type Page = {
  footer?: unknown;
  /** The same of the review sites' marks. */
  marks?: unknown;
  locale?: string;
  /** In which the storefront's Liquid tells the day. */
  timeZone?: string;
  /** Root of the storefront in the visitor's language. */
  root?: string;
  settings?: Record<string, unknown>;
};

/** Renders a block of the theme extension as the storefront does: own settings' defaults, own locale files. */
export async function renderBlock(handle: string, page: Page): Promise<string> {
  const { locale = "nl", timeZone = "Europe/Amsterdam", root = "/" } = page;
  const words = await readWords(locale);
  const engine = new Liquid({
    root: [join(EXTENSION, "snippets")],
    extname: ".liquid",
    timezoneOffset: timeZone,
    strictFilters: true,
  });
  engine.registerFilter("t", (key: string, ...pairs: [string, unknown][]) => {
    const found = key.split(".").reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], words);
    if (typeof found !== "string") throw new Error(`no words for ${key}`);
    return pairs.reduce((text, [name, value]) => text.replaceAll(`{{ ${name} }}`, String(value)), found);
  });
  const source = await readBlock(handle);
  const defaults = Object.fromEntries(
    (await readSchema(handle)).settings.map((setting) => [setting.id, setting.default]),
  );
  const globals = {
    app: { metafields: { weerwoord: { footer: { value: page.footer }, marks: { value: page.marks } } } },
    request: { locale: { iso_code: locale } },
    routes: { root_url: root },
  };
  const html: unknown = await engine.parseAndRender(
    source.replace(SCHEMA, ""),
    { block: { settings: { ...defaults, ...page.settings } } },
    { globals },
  );
  return String(html);
}

export type BlockSchema = {
  name: string;
  target: string;
  available_if: string;
  enabled_on?: { groups?: string[]; templates?: string[] };
  settings: { type: string; id: string; label: string; default: unknown; options?: { label: string }[] }[];
};

/** The JSON between a block's schema tags. */
export async function readSchema(handle: string): Promise<BlockSchema> {
  const json = SCHEMA.exec(await readBlock(handle))?.[1];
  if (json === undefined) throw new Error(`${handle} has no schema`);
  return JSON.parse(json) as BlockSchema;
}

function readBlock(handle: string): Promise<string> {
  return readFile(join(EXTENSION, "blocks", `${handle}.liquid`), "utf8");
}

async function readWords(locale: string): Promise<unknown> {
  const language = locale.split("-")[0];
  const own = readFile(join(EXTENSION, "locales", `${language}.json`), "utf8");
  const text = await own.catch(() => readFile(join(EXTENSION, "locales/en.default.json"), "utf8"));
  return JSON.parse(text);
}
