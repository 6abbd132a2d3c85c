import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { appObject } from "./app-object.ts";
import { createEngine, type Translations } from "./engine.ts";
import { readThemeExtension, type ThemeBlock, type ThemeExtension } from "./extension.ts";
import { globalObjects } from "./objects.ts";
import { themeSwitch } from "./theme-switch.ts";
import type { Visit } from "./visit.ts";

const THEME = join(import.meta.dirname, "theme");

type PageContent = { title: string; pageType: string } & (
  | { template: string; objects: Record<string, unknown> }
  /** Liquid that an app answered through the app proxy. */
  | { liquid: string }
);

/**
 * A page of the storefront: the template within the theme's layout, the app blocks in the footer group and the app embed at
 * the end of the body where the theme has them switched on. A bare page is the content alone.
 */
export async function renderStorefront(
  context: SandboxContext,
  visit: Visit,
  content: PageContent,
  { extension, bare = false }: { extension?: ThemeExtension; bare?: boolean } = {},
): Promise<string> {
  const globals = globalObjects(context, visit, content.pageType);
  const engine = createEngine({
    snippets: [join(THEME, "snippets")],
    words: await themeWords(visit.locale),
    fallback: await themeWords("en"),
    assetUrl: (name) => `${visit.base}/theme-assets/${name}`,
    ...shopTime(context, visit.locale),
  });
  const render = async (liquid: string, objects: object): Promise<string> =>
    (await engine.parseAndRender(liquid, objects, { globals })) as string;
  const file = (path: string): Promise<string> => readFile(join(THEME, `${path}.liquid`), "utf8");

  const main =
    "liquid" in content
      ? await render(content.liquid, {})
      : await render(await file(`templates/${content.template}`), content.objects);
  if (bare) return main;
  const app = extension ?? (await readThemeExtension());
  const { theme } = context.state;
  const footerBlocks = await renderBlocks(context, visit, globals, app, "section");
  const footer = await render(await file("sections/footer"), { section: { id: "footer" }, app_blocks: footerBlocks });
  const embeds = await renderBlocks(context, visit, globals, app, "body");
  const page = await render(await file("layout/theme"), {
    page_title: content.title,
    content_for_layout: main,
    footer_group: footer,
    settings: { footer: theme.footer ?? "dark" },
  });
  return page.replace(/<\/body>/, () => `${embeds}</body>`);
}

/** The extension's blocks of one target, each in the element Shopify puts around it. Those that are off or unavailable are left out. */
async function renderBlocks(
  context: SandboxContext,
  visit: Visit,
  globals: Record<string, unknown>,
  extension: ThemeExtension | undefined,
  target: ThemeBlock["target"],
): Promise<string> {
  if (!extension) return "";
  const engine = createEngine({
    snippets: [join(extension.folder, "snippets")],
    words: extension.words(visit.locale),
    fallback: extension.fallback,
    assetUrl: (name) => `${visit.base}/extension-assets/${name}`,
    ...shopTime(context, visit.locale),
  });
  const { theme } = context.state;
  const shown = extension.blocks.filter(
    (block) => block.target === target && theme[themeSwitch(block)] && block.isAvailable(context),
  );
  const printed = await Promise.all(
    shown.map(async (block) => {
      const id = `weerwoord_${block.handle}`;
      const own = {
        block: {
          id,
          settings: { ...block.settings, ...context.state.theme.settings?.[block.handle] },
          shopify_attributes: visit.designMode ? `data-shopify-editor-block="${id}"` : "",
        },
        section: { id: "footer" },
      };
      // Snippets see the global objects, but not the block's own.
      const seenEverywhere = { ...globals, app: appObject(context) };
      const output = (await engine.parseAndRender(block.source, own, { globals: seenEverywhere })) as string;
      const style = block.stylesheet
        ? `<link rel="stylesheet" href="${visit.base}/extension-assets/${block.stylesheet}">`
        : "";
      return `${style}<${block.tag} id="shopify-block-${id}" class="${block.cssClass}">${output}</${block.tag}>`;
    }),
  );
  return printed.join("");
}

function shopTime(
  context: SandboxContext,
  locale: string,
): { now: Date; timeZone: string; currency: string; locale: string } {
  const { currency, ianaTimezone } = context.state.shop;
  return { now: context.now(), timeZone: ianaTimezone, currency, locale };
}

async function themeWords(locale: string): Promise<Translations> {
  const words = JSON.parse(await readFile(join(THEME, "locales.json"), "utf8")) as Record<string, Translations>;
  return words[locale] ?? {};
}
