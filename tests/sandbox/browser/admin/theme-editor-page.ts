import { FOOTER_STYLES } from "#tests/sandbox/state/footer-styles.ts";
import { readThemeExtension, type Setting, type ThemeBlock } from "../storefront/extension.ts";
import { themeSwitch } from "../storefront/theme-switch.ts";
import { html, type Html } from "../html.ts";
import { adminPage, pageHead, type AdminView } from "./layout.ts";

/**
 * The theme editor: the switch of the app embed, the app blocks in the footer group, their settings, the look of the
 * theme's footer, and the storefront as it would be.
 * The deep links of Shopify's editor lead here: `activateAppId={apiKey}/{handle}` and `addAppBlockId={apiKey}/{handle}`.
 */
export async function themeEditorPage(view: AdminView, search: URLSearchParams): Promise<Response> {
  const { base, context, locale, storefront, words } = view;
  const extension = await readThemeExtension();
  const { theme } = context.state;
  const asked = (parameter: string, block: ThemeBlock): boolean =>
    search.get(parameter) === `${context.options.apiKey}/${block.handle}`;
  const named = (text: string): string => extension?.translateSchema(text, locale) ?? text;
  const field = (block: ThemeBlock, setting: Setting): Html | false => {
    const { id, options = [], label = "" } = setting;
    if (!id) return false;
    const name = `${block.handle}.${id}`;
    const value = theme.settings?.[block.handle]?.[id] ?? setting.default;
    return setting.type === "checkbox"
      ? html`<label class="setting"
          ><input type="checkbox" name="${name}" ${value ? { markup: " checked" } : false} />${named(label)}</label
        >`
      : html`<label class="setting"
          >${named(label)}
          ${choice(
            name,
            options.map((option) => ({ value: option.value, text: named(option.label) })),
            value,
          )}</label
        >`;
  };
  const line = (block: ThemeBlock): Html => {
    const name = themeSwitch(block);
    const on = theme[name];
    const wanted = on || asked(name === "embed" ? "activateAppId" : "addAppBlockId", block);
    const available = block.isAvailable(context);
    return html`<label class="switch"
        ><input
          type="checkbox"
          name="${name}"
          ${wanted ? { markup: " checked" } : false}${wanted !== on ? { markup: " data-changed" } : false}
        />
        <span>${named(block.name)}</span></label
      >
      ${available ? false : html`<p class="label">${words.unavailable}</p>`}
      ${on ? block.offered.map((setting) => field(block, setting)) : false}`;
  };
  const lines = (section: boolean): Html[] =>
    (extension?.blocks ?? []).filter((block) => (block.target === "section") === section).map(line);
  const form = html`<form
    data-control="/control/theme"
    data-then="${base}/themes/current/editor"
    data-save-bar
    data-booleans
  >
    <h2>${words.appEmbeds}</h2>
    ${lines(false)}
    <h2>${words.footerGroup}</h2>
    ${lines(true)}
    <label class="setting"
      >${words.footerStyle}
      ${choice(
        "footer",
        FOOTER_STYLES.map((value) => ({ value, text: value })),
        theme.footer ?? "dark",
      )}</label
    >
    <p class="label">${words.themeNote}</p>
    <p><button class="button primary">${words.save}</button></p>
  </form>`;
  return adminPage(
    view,
    words.themeEditor,
    "themes",
    html`${pageHead(`${words.themeEditor}: ${theme.name}`)}
      <div class="editor">
        <div class="card">${extension ? form : html`<p>${words.noExtension}</p>`}</div>
        <iframe title="${words.storefront}" src="${storefront || ""}/?design_mode=1#shopify-section-footer"></iframe>
      </div>`,
  );
}

function choice(name: string, options: { value: string; text: string }[], chosen: unknown): Html {
  return html`<select name="${name}">
    ${options.map(
      ({ value, text }) =>
        html`<option value="${value}" ${value === chosen ? { markup: " selected" } : false}>${text}</option>`,
    )}
  </select>`;
}
