/** Parameters that Shopify adds to the app's address once; later documents in the frame no longer carry them. */
const REMEMBERED = ["shop", "host", "locale"] as const;

export type FrameConfig = { apiKey: string; shop: string; host: string; locale: string };

/**
 * The app's configuration: the API key from the script's own tag or the meta tag, the rest from the address,
 * or from this frame's session storage when the address no longer says it.
 */
export function readConfig(): FrameConfig {
  const script = document.currentScript;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="shopify-api-key"]');
  const search = new URLSearchParams(location.search);
  const [shop, host, locale] = REMEMBERED.map((name) => {
    const value = search.get(name);
    const key = `sandbox-app-bridge:${name}`;
    if (value) sessionStorage.setItem(key, value);
    return value ?? sessionStorage.getItem(key) ?? "";
  }) as [string, string, string];
  return { apiKey: script?.dataset.apiKey ?? meta?.content ?? "", shop, host, locale: locale || "en" };
}
