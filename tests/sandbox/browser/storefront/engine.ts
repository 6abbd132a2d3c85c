import { Liquid, type FilterImplOptions } from "liquidjs";

export type Translations = Record<string, unknown>;

type EngineOptions = {
  /** Folders where `render` finds snippets. */
  snippets: string[];
  /** The words of one language, nested as in a locale file; keys missing there are looked up in `fallback`. */
  words: Translations;
  fallback: Translations;
  assetUrl: (name: string) => string;
  now: Date;
  timeZone: string;
  currency: string;
  locale: string;
};

/** Liquid as Shopify's storefront speaks it, as far as the sandbox's theme and a theme extension need. Unknown filters are errors. */
export function createEngine(options: EngineOptions): Liquid {
  const engine = new Liquid({
    partials: options.snippets,
    extname: ".liquid",
    strictFilters: true,
    ownPropertyOnly: false,
    timezoneOffset: options.timeZone,
    locale: options.locale,
  });
  engine.registerFilter("date", atSandboxTime(engine.filters["date"], options.now));
  engine.registerFilter("t", (key: string, ...pairs: [string, unknown][]) => {
    const text = lookUp(options.words, key) ?? lookUp(options.fallback, key);
    if (text === undefined) return `Translation missing: ${options.locale}.${key}`;
    return pairs.reduce(
      (result, [name, value]) => result.replaceAll(new RegExp(`{{\\s*${name}\\s*}}`, "g"), String(value)),
      text,
    );
  });
  engine.registerFilter("asset_url", options.assetUrl);
  engine.registerFilter("stylesheet_tag", (url: string) => `<link rel="stylesheet" href="${url}">`);
  engine.registerFilter("money", (cents: number) =>
    new Intl.NumberFormat(options.locale, { style: "currency", currency: options.currency }).format(cents / 100),
  );
  return engine;
}

/** The date filter, with `now` and `today` told by the sandbox's clock instead of the machine's. */
function atSandboxTime(original: FilterImplOptions | undefined, now: Date): FilterImplOptions {
  const plain = typeof original === "function" ? original : original?.handler;
  if (!plain) throw new Error("liquidjs has no date filter");
  return function (value: unknown, ...rest: unknown[]): unknown {
    return plain.call(this, value === "now" || value === "today" ? now : value, ...rest) as unknown;
  };
}

function lookUp(words: Translations, key: string): string | undefined {
  const found = key.split(".").reduce<unknown>((level, part) => (level as Translations | undefined)?.[part], words);
  return typeof found === "string" ? found : undefined;
}
