import { actionElements, describeActions } from "./bar-actions.ts";
import type { Connection } from "./connection.ts";

/** The page's title bar. One inside a modal belongs to that modal and is not the page's. */
export function defineTitleBar(connection: Connection): void {
  let current: HTMLElement | undefined;
  const report = (): void =>
    connection.tell({
      type: "titleBar",
      bar: current
        ? { title: current.getAttribute("title") ?? document.title, actions: describeActions(current) }
        : null,
    });
  const hold = (bar: HTMLElement | undefined): void => {
    current = bar;
    report();
  };
  class TitleBarElement extends HTMLElement {
    #observer = new MutationObserver(report);
    connectedCallback(): void {
      this.style.display = "none";
      if (this.closest("ui-modal")) return;
      hold(this);
      this.#observer.observe(this, { childList: true, subtree: true, attributes: true, characterData: true });
    }
    disconnectedCallback(): void {
      this.#observer.disconnect();
      if (current !== this) return;
      hold(undefined);
    }
  }
  customElements.define("ui-title-bar", TitleBarElement);
  connection.on((notice) => {
    if (notice.type === "titleAction" && current) actionElements(current)[notice.index]?.click();
  });
}
