import { actionElements, describeActions } from "./bar-actions.ts";
import type { Connection } from "./connection.ts";

type Modals = { show(id: string): Promise<void>; hide(id: string): Promise<void>; toggle(id: string): Promise<void> };

const WIDTHS: Record<string, string> = { small: "24rem", base: "38rem", large: "60rem", max: "100%" };

const STYLE = `
.sandbox-modal { position: fixed; inset: 0; z-index: 2000; display: grid; place-items: center; background: rgb(0 0 0 / 45%); padding: 16px; font-family: Inter, "Segoe UI", Roboto, sans-serif; }
.sandbox-modal__box { background: #fff; color: #303030; border-radius: 12px; width: 100%; max-height: 90vh; display: flex; flex-direction: column; overflow: hidden; box-shadow: 0 20px 40px rgb(0 0 0 / 25%); }
.sandbox-modal__head { display: flex; align-items: center; gap: 12px; padding: 12px 16px; background: #f3f3f3; }
.sandbox-modal__head h2 { flex: 1; margin: 0; font-size: 15px; font-weight: 650; }
.sandbox-modal__body { overflow: auto; flex: 1; }
.sandbox-modal__body iframe { display: block; border: 0; width: 100%; height: 60vh; }
.sandbox-modal__foot { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; padding: 12px 16px; border-top: 1px solid #e3e3e3; }
.sandbox-modal__foot:empty { display: none; }
.sandbox-modal button { font: inherit; font-size: 14px; font-weight: 550; border: 1px solid #8a8a8a; border-radius: 8px; background: #fff; color: #303030; min-height: 32px; padding: 4px 12px; cursor: pointer; }
.sandbox-modal button.primary { background: #303030; border-color: #303030; color: #fff; }
.sandbox-modal button.primary.critical { background: #b3261e; border-color: #b3261e; }
.sandbox-modal button:disabled { opacity: .5; cursor: default; }
.sandbox-modal button.close { border: 0; background: transparent; font-size: 18px; line-height: 1; padding: 4px 8px; }
`;

/** `<ui-modal>` drawn over the app's frame, and `shopify.modal`, which finds one by its id. */
export function defineModal(connection: Connection): Modals {
  class ModalElement extends HTMLElement {
    /** Where app-bridge-react puts the modal's children. Plain pages put them into the element itself. */
    content: HTMLElement = document.createElement("div");
    #layer: HTMLElement | undefined;
    #frame: HTMLIFrameElement | undefined;
    #returnFocusTo: Element | null = null;
    #observer = new MutationObserver(() => this.#drawBars());

    get variant(): string {
      return this.getAttribute("variant") ?? "base";
    }
    set variant(value: string) {
      this.setAttribute("variant", value);
    }
    get src(): string | undefined {
      return this.getAttribute("src") ?? undefined;
    }
    set src(value: string | undefined) {
      if (value === undefined) this.removeAttribute("src");
      else this.setAttribute("src", value);
    }
    get contentWindow(): Window | null {
      return this.#frame?.contentWindow ?? null;
    }
    connectedCallback(): void {
      this.style.display = "none";
    }
    disconnectedCallback(): void {
      void this.hide();
    }
    show(): Promise<void> {
      if (this.#layer) return Promise.resolve();
      this.#returnFocusTo = document.activeElement;
      this.#layer = this.#build();
      document.body.append(this.#layer);
      this.#drawBars();
      this.#observer.observe(this, { childList: true, subtree: true, attributes: true, characterData: true });
      this.#layer.querySelector<HTMLElement>(".sandbox-modal__box")?.focus();
      connection.tell({ type: "dim", on: true });
      this.dispatchEvent(new Event("show"));
      return Promise.resolve();
    }
    hide(): Promise<void> {
      if (!this.#layer) return Promise.resolve();
      this.#observer.disconnect();
      this.#layer.remove();
      this.#layer = undefined;
      this.#frame = undefined;
      if (this.#returnFocusTo instanceof HTMLElement) this.#returnFocusTo.focus();
      connection.tell({ type: "dim", on: false });
      this.dispatchEvent(new Event("hide"));
      return Promise.resolve();
    }
    toggle(): Promise<void> {
      return this.#layer ? this.hide() : this.show();
    }

    #titleBar(): Element | null {
      return this.querySelector("ui-title-bar");
    }
    #build(): HTMLElement {
      const layer = document.createElement("div");
      layer.className = "sandbox-modal";
      layer.innerHTML = `<style>${STYLE}</style><div class="sandbox-modal__box" role="dialog" aria-modal="true" tabindex="-1"><div class="sandbox-modal__head"><h2></h2><button class="close" type="button" aria-label="Close">×</button></div><div class="sandbox-modal__body"></div><div class="sandbox-modal__foot"></div></div>`;
      const box = layer.querySelector<HTMLElement>(".sandbox-modal__box");
      const body = layer.querySelector<HTMLElement>(".sandbox-modal__body");
      if (box) box.style.maxWidth = WIDTHS[this.variant] ?? WIDTHS.base ?? "";
      if (this.src && body) {
        this.#frame = document.createElement("iframe");
        this.#frame.src = this.src;
        body.append(this.#frame);
      } else {
        if (!this.content.hasChildNodes())
          for (const child of [...this.children])
            if (!child.matches("ui-title-bar, ui-save-bar")) this.content.append(child);
        body?.append(this.content);
      }
      layer.addEventListener("click", (event) => {
        if (event.target === layer || (event.target as Element).closest(".close")) void this.hide();
      });
      layer.addEventListener("keydown", (event) => {
        if (event.key === "Escape") void this.hide();
        else if (event.key === "Tab") keepFocusInside(layer, event);
      });
      return layer;
    }
    #drawBars(): void {
      const title = this.#titleBar();
      const heading = this.#layer?.querySelector("h2");
      const foot = this.#layer?.querySelector(".sandbox-modal__foot");
      if (!heading || !foot) return;
      heading.textContent = title?.getAttribute("title") ?? document.title;
      this.#layer?.querySelector(".sandbox-modal__box")?.setAttribute("aria-label", heading.textContent);
      const actions = title ? describeActions(title) : [];
      const ordered = [...actions].sort((a, b) => Number(a.variant === "primary") - Number(b.variant === "primary"));
      foot.replaceChildren(
        ...ordered.map((action) => {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = action.loading ? `${action.label} …` : action.label;
          button.disabled = action.disabled || action.loading;
          button.className = `${action.variant} ${action.critical ? "critical" : ""}`.trim();
          button.addEventListener("click", () => {
            const bar = this.#titleBar();
            if (bar) actionElements(bar)[action.index]?.click();
          });
          return button;
        }),
      );
    }
  }
  customElements.define("ui-modal", ModalElement);

  const modal = (id: string): ModalElement => {
    const element = document.getElementById(id);
    if (element instanceof ModalElement) return element;
    throw new Error(`there is no ui-modal with the id ${id}`);
  };
  return {
    show: async (id) => modal(id).show(),
    hide: async (id) => modal(id).hide(),
    toggle: async (id) => modal(id).toggle(),
  };
}

function keepFocusInside(layer: HTMLElement, event: KeyboardEvent): void {
  const stops = [...layer.querySelectorAll<HTMLElement>("a[href], button:not(:disabled), input, select, textarea")];
  const first = stops.at(0);
  const last = stops.at(-1);
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
