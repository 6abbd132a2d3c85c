import type { SaveBarState } from "../protocol.ts";
import { actionElements } from "./bar-actions.ts";
import type { Connection } from "./connection.ts";

/** A source of unsaved changes: a save bar element, or a form marked with `data-save-bar`. */
type Dirty = { state(): SaveBarState; save(): void; discard(): void };

type SaveBars = {
  showing(): boolean;
  show(id: string): Promise<void>;
  hide(id: string): Promise<void>;
  toggle(id: string): Promise<void>;
};

const HIDDEN: SaveBarState = {
  showing: false,
  discardConfirmation: false,
  saveDisabled: false,
  discardDisabled: false,
  loading: false,
};

/** `<ui-save-bar>`, `form[data-save-bar]`, and the functions of `shopify.saveBar` that find a bar by its id. */
export function defineSaveBar(connection: Connection): SaveBars {
  let current: Dirty | undefined;
  const report = (): void => connection.tell({ type: "saveBar", state: current?.state() ?? HIDDEN });
  const setCurrent = (dirty: Dirty | undefined): void => {
    current = dirty;
    report();
  };

  class SaveBarElement extends HTMLElement {
    #observer = new MutationObserver(report);
    #dirty: Dirty = {
      state: () => this.#state(),
      save: () => this.#button("primary")?.click(),
      discard: () => this.#button(null)?.click(),
    };
    get showing(): boolean {
      return current === this.#dirty;
    }
    get discardConfirmation(): boolean {
      return this.hasAttribute("discardConfirmation") && this.getAttribute("discardConfirmation") !== "false";
    }
    connectedCallback(): void {
      this.style.display = "none";
      this.#observer.observe(this, { childList: true, subtree: true, attributes: true });
    }
    disconnectedCallback(): void {
      this.#observer.disconnect();
      if (this.showing) setCurrent(undefined);
    }
    show(): Promise<void> {
      if (!this.showing) {
        setCurrent(this.#dirty);
        this.dispatchEvent(new Event("show"));
      }
      return Promise.resolve();
    }
    hide(): Promise<void> {
      if (this.showing) {
        setCurrent(undefined);
        this.dispatchEvent(new Event("hide"));
      }
      return Promise.resolve();
    }
    toggle(): Promise<void> {
      return this.showing ? this.hide() : this.show();
    }
    #button(variant: "primary" | null): HTMLElement | undefined {
      return actionElements(this).find(
        (button) => (button.getAttribute("variant") === "primary") === (variant !== null),
      );
    }
    #state(): SaveBarState {
      const save = this.#button("primary");
      const loading = save?.getAttribute("loading") ?? null;
      return {
        showing: true,
        discardConfirmation: this.discardConfirmation,
        saveDisabled: save?.hasAttribute("disabled") ?? false,
        discardDisabled: this.#button(null)?.hasAttribute("disabled") ?? false,
        loading: loading !== null && loading !== "false",
      };
    }
  }
  customElements.define("ui-save-bar", SaveBarElement);

  const forms = new WeakMap<HTMLFormElement, Dirty>();
  const dirtyOf = (form: HTMLFormElement): Dirty => {
    const known = forms.get(form);
    if (known) return known;
    const dirty: Dirty = {
      state: () => ({ ...HIDDEN, showing: true, discardConfirmation: form.hasAttribute("data-discard-confirmation") }),
      save: () => form.requestSubmit(),
      discard: () => form.reset(),
    };
    forms.set(form, dirty);
    return dirty;
  };
  const markedForm = (event: Event): HTMLFormElement | null =>
    (event.target as Element | null)?.closest?.<HTMLFormElement>("form[data-save-bar]") ?? null;
  for (const name of ["input", "change"])
    document.addEventListener(name, (event) => {
      const form = markedForm(event);
      if (form && current !== dirtyOf(form)) setCurrent(dirtyOf(form));
    });
  for (const name of ["submit", "reset"])
    document.addEventListener(name, (event) => {
      const form = markedForm(event);
      if (form && current === dirtyOf(form)) setCurrent(undefined);
    });

  connection.on((notice) => {
    if (notice.type === "saveBarAction") current?.[notice.action]();
  });

  const bar = (id: string): SaveBarElement => {
    const element = document.getElementById(id);
    if (element instanceof SaveBarElement) return element;
    throw new Error(`there is no ui-save-bar with the id ${id}`);
  };
  return {
    showing: () => current !== undefined,
    show: async (id) => bar(id).show(),
    hide: async (id) => bar(id).hide(),
    toggle: async (id) => bar(id).toggle(),
  };
}
