import type { HostSettings } from "./page.ts";

const settings = JSON.parse(document.getElementById("host")?.textContent ?? "{}") as HostSettings;

/** The part of Shopify's extension API that an order extension uses: what is selected, words, closing. */
const api = {
  data: { selected: [{ id: settings.orderGid }] },
  i18n: {
    translate,
    formatDate: (date: Date, options?: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(settings.locale, options).format(date),
    formatNumber: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(settings.locale, options).format(value),
  },
  close: () => window.frameElement?.closest("dialog")?.close(),
};
Object.assign(globalThis, { shopify: api });

function translate(key: string, values: Record<string, unknown> = {}): string {
  let found = key
    .split(".")
    .reduce<unknown>((level, part) => (level as Record<string, unknown>)?.[part], settings.words);
  if (typeof found === "object" && found !== null && typeof values["count"] === "number") {
    const forms = found as Record<string, string>;
    found = forms[new Intl.PluralRules(settings.locale).select(values["count"])] ?? forms["other"];
  }
  if (typeof found !== "string") return key;
  return found.replaceAll(/{{\s*(\w+)\s*}}/g, (_match, name: string) => String(values[name] ?? ""));
}

// Shopify resolves a relative address against the app and adds the merchant's token.
const original = window.fetch.bind(window);
window.fetch = (input, init) =>
  typeof input === "string" && input.startsWith("/")
    ? original(settings.fetchBase + encodeURIComponent(input), init)
    : original(input, init);

/** A link or button of Shopify's that leads somewhere: `app:` is inside the app. */
class LeadingElement extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute("role", this.hasAttribute("href") ? "link" : "button");
    this.tabIndex = 0;
    this.addEventListener("click", () => this.#follow());
    this.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.click();
    });
  }
  #follow(): void {
    const href = this.getAttribute("href");
    if (!href) return;
    const address = href.startsWith("app:") ? href.replace(/^app:\/*/, `${settings.appBase}/`) : href;
    window.top?.location.assign(address);
  }
}
customElements.define("s-link", class extends LeadingElement {});
customElements.define("s-button", class extends LeadingElement {});

new ResizeObserver(() => {
  // The frame's element belongs to the window around it, so it is no instance of this window's classes.
  const frame = window.frameElement as HTMLElement | null;
  if (frame) frame.style.height = `${document.documentElement.offsetHeight}px`;
}).observe(document.documentElement);
