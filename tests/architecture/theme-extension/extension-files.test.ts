import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { themeCheckRun } from "@shopify/theme-check-node";
import { afterEach, describe, expect, test } from "vitest";
import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import { BLOCK_HANDLE, EMBED_HANDLE, MARK_HANDLE } from "#app/domain/disclosure/theme-blocks.ts";
import { MARK_WORDS } from "#app/domain/review/trust-mark-words.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import { EXTENSION, readSchema } from "./render-block.ts";

const CONFIG = "theme-check:theme-app-extension";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe("theme check", () => {
  test("finds nothing", async () => {
    const { theme, offenses } = await themeCheckRun(EXTENSION, CONFIG, () => undefined);
    expect(theme.length).toBeGreaterThanOrEqual(3 + 2 * LANGUAGES.length);
    expect(offenses.map(({ check, message, uri }) => `${uri} ${check}: ${message}`)).toEqual([]);
  });

  test("would find a tag that an app block may not use", async () => {
    const folder = await mkdtemp(join(tmpdir(), "theme-extension-"));
    folders.push(folder);
    await cp(EXTENSION, folder, { recursive: true });
    const block = join(folder, "blocks", `${BLOCK_HANDLE}.liquid`);
    await writeFile(block, `${await readFile(block, "utf8")}{% javascript %}{% endjavascript %}`);
    const { offenses } = await themeCheckRun(folder, CONFIG, () => undefined);
    expect(offenses.map(({ check }) => check)).toContain("AppBlockValidTags");
  });
});

describe("what Shopify's own tools do not refuse", () => {
  test.each([
    [EMBED_HANDLE, "body", undefined, "footer_ready"],
    [BLOCK_HANDLE, "section", { groups: ["footer"] }, "footer_ready"],
    [MARK_HANDLE, "section", undefined, "marks_ready"],
  ])("schema of %s", async (handle, target, enabledOn, ready) => {
    const schema = await readSchema(handle);
    expect(schema.target).toBe(target);
    expect(schema.enabled_on).toEqual(enabledOn);
    expect(schema.available_if).toBe(`{{ app.metafields.weerwoord.${ready} }}`);
    expect(schema).not.toHaveProperty("javascript");
    const offered = handle === MARK_HANDLE ? ["alignment", "size"] : ["show_heading", "alignment", "size"];
    expect(schema.settings.map(({ id }) => id)).toEqual(offered);
  });

  test("every word of the schemas stands in every language, and block names are short", async () => {
    for (const language of LANGUAGES) {
      const words = await readJson(language === "en" ? "en.default.schema.json" : `${language}.schema.json`);
      for (const handle of [EMBED_HANDLE, BLOCK_HANDLE, MARK_HANDLE]) {
        const schema = await readSchema(handle);
        expect(wordAt(words, schema.name).length).toBeLessThan(25);
        for (const { label, options = [] } of schema.settings) {
          for (const key of [label, ...options.map((option) => option.label)]) expect(wordAt(words, key)).not.toBe("");
        }
      }
    }
  });

  test("the storefront's words are those of the rules, in every language", async () => {
    for (const language of LANGUAGES) {
      const words = await readJson(language === "en" ? "en.default.json" : `${language}.json`);
      expect(wordAt(words, "t:disclosure.heading")).toBe(FOOTER_TEXTS[language].heading);
      expect(wordAt(words, "t:disclosure.file_complaint")).toBe(FOOTER_TEXTS[language].fileComplaint);
      expect((words as { mark: unknown }).mark).toEqual({ language, ...MARK_WORDS[language] });
    }
  });

  test("only folders Shopify takes, and far below its size limits", async () => {
    const files = (await readdir(EXTENSION, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(EXTENSION.length + 1));
    for (const path of paths) expect(path).toMatch(/^(blocks|snippets|locales)\/|^shopify\.extension\.toml$/);
    const sizes = await Promise.all(paths.map(async (path) => (await stat(join(EXTENSION, path))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  test("is a theme extension with a uid", async () => {
    const toml = await readFile(join(EXTENSION, "shopify.extension.toml"), "utf8");
    expect(toml).toMatch(/^type = "theme"$/m);
    expect(toml).toMatch(/^uid = "[0-9a-f-]{36}"$/m);
  });
});

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(EXTENSION, "locales", name), "utf8"));
}

function wordAt(words: unknown, key: string): string {
  const path = key.replace(/^t:/, "").split(".");
  const word = path.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], words);
  if (typeof word !== "string") throw new Error(`no words for ${key}`);
  return word;
}
