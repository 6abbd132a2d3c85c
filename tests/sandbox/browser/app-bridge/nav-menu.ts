import type { Connection } from "./connection.ts";

/** Menu of the app in the admin's navigation: `<ui-nav-menu>` and its newer form `<s-app-nav>`. */
export function defineNavMenu(connection: Connection): void {
  let current: HTMLElement | undefined;

  const links = (): HTMLElement[] =>
    current ? [...current.querySelectorAll<HTMLElement>("a[href], s-link[href]")] : [];
  const report = (): void =>
    connection.tell({
      type: "nav",
      items: links()
        .filter((link) => link.getAttribute("rel") !== "home")
        .map((link) => ({ label: link.textContent?.trim() ?? "", href: link.getAttribute("href") ?? "" })),
    });

  const hold = (menu: HTMLElement | undefined): void => {
    current = menu;
    report();
  };

  const element = (): CustomElementConstructor =>
    class extends HTMLElement {
      #observer = new MutationObserver(report);
      connectedCallback(): void {
        this.style.display = "none";
        hold(this);
        this.#observer.observe(this, { childList: true, subtree: true, attributes: true, characterData: true });
      }
      disconnectedCallback(): void {
        this.#observer.disconnect();
        if (current === this) hold(undefined);
      }
    };
  customElements.define("ui-nav-menu", element());
  customElements.define("s-app-nav", element());

  connection.on((notice) => {
    if (notice.type !== "navigate") return;
    const link = links().find((each) => each.getAttribute("href") === notice.href);
    // App Bridge fires the event at the link, so that a listener on the window reads the link's address.
    if (link) link.dispatchEvent(new CustomEvent("shopify:navigate", { bubbles: true, cancelable: true }));
    else location.assign(notice.href);
  });
}
