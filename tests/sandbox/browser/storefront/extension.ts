import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { Liquid } from "liquidjs";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { appObject } from "./app-object.ts";
import type { Translations } from "./engine.ts";

const FOLDER = resolve(import.meta.dirname, "../../../../extensions/storefront");

type Schema = {
  name: string;
  target: "section" | "head" | "body" | "compliance_head";
  tag?: string | null;
  class?: string;
  stylesheet?: string;
  available_if?: string;
  settings?: Setting[];
};

/** A setting of a block that the theme editor offers; headers and paragraphs among them have no id. */
export type Setting = {
  type: string;
  id?: string;
  /** Possibly a key such as `t:settings.size`, as the labels of the options. */
  label?: string;
  default?: unknown;
  options?: { value: string; label: string }[];
};

export type ThemeBlock = {
  /** File name without its ending; deep links and App Bridge name the block so. */
  handle: string;
  /** The schema's name, possibly a key such as `t:block.name`. */
  name: string;
  target: Schema["target"];
  tag: string;
  cssClass: string;
  stylesheet: string | undefined;
  /** The Liquid before the schema. */
  source: string;
  /** The schema's settings, and their defaults. */
  offered: Setting[];
  settings: Record<string, unknown>;
  /** What `available_if` says at the moment; a block without one is always available. */
  isAvailable(context: SandboxContext): boolean;
};

export type ThemeExtension = {
  folder: string;
  handle: string;
  blocks: ThemeBlock[];
  /** Words by locale for the storefront, and those of the default locale. */
  words(locale: string): Translations;
  fallback: Translations;
  /** A text of a schema in the admin's language. */
  translateSchema(text: string, locale: string): string;
};

/**
 * Reads the app's theme extension as it lies in the project, undefined when there is none.
 * @param folder root of a theme extension
 */
export async function readThemeExtension(folder = FOLDER): Promise<ThemeExtension | undefined> {
  const blocksFolder = join(folder, "blocks");
  if (!existsSync(blocksFolder)) return undefined;
  const files = (await readdir(blocksFolder)).filter((name) => name.endsWith(".liquid")).sort();
  const blocks = await Promise.all(
    files.map(async (name) => readBlock(name, await readFile(join(blocksFolder, name), "utf8"))),
  );
  const locales = await readLocales(join(folder, "locales"));
  const settings = existsSync(join(folder, "shopify.extension.toml"))
    ? await readFile(join(folder, "shopify.extension.toml"), "utf8")
    : "";
  const schemaFallback = locales.get("default.schema") ?? {};
  return {
    folder,
    handle: /^(?:handle|name)\s*=\s*"([^"]+)"/m.exec(settings)?.[1] ?? basename(folder),
    blocks,
    words: (locale) => locales.get(locale) ?? {},
    fallback: locales.get("default") ?? {},
    translateSchema(text, locale) {
      if (!text.startsWith("t:")) return text;
      const path = text.slice(2).split(".");
      for (const words of [locales.get(`${locale}.schema`) ?? {}, schemaFallback]) {
        const found = path.reduce<unknown>((level, part) => (level as Translations | undefined)?.[part], words);
        if (typeof found === "string") return found;
      }
      return text;
    },
  };
}

function readBlock(file: string, text: string): ThemeBlock {
  const match = /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema\s*-?%}/.exec(text);
  if (!match) throw new Error(`${file} has no schema`);
  const schema = JSON.parse(match[1] ?? "") as Schema;
  const condition = schema.available_if;
  return {
    handle: basename(file, ".liquid"),
    name: schema.name,
    target: schema.target,
    tag: schema.tag ?? "div",
    cssClass: ["shopify-block", "shopify-app-block", schema.class].filter(Boolean).join(" "),
    stylesheet: schema.stylesheet,
    source: text.replace(match[0], ""),
    offered: schema.settings ?? [],
    settings: Object.fromEntries(
      (schema.settings ?? []).flatMap(({ id, default: value }) => (id ? [[id, value]] : [])),
    ),
    isAvailable: (context) =>
      !condition || new Liquid().parseAndRenderSync(condition, { app: appObject(context) }).trim() === "true",
  };
}

/** Locale files by locale; the one named `.default` also stands under `default`. Schema files keep `.schema` in their key. */
async function readLocales(folder: string): Promise<Map<string, Translations>> {
  const locales = new Map<string, Translations>();
  if (!existsSync(folder)) return locales;
  for (const name of await readdir(folder)) {
    const words = JSON.parse(await readFile(join(folder, name), "utf8")) as Translations;
    const key = name.replace(/\.json$/, "");
    locales.set(key.replace(".default", ""), words);
    if (key.includes(".default")) locales.set(key.replace(/^.*?\.default/, "default"), words);
  }
  return locales;
}
