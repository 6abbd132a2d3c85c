import type { NavItem } from "../protocol.ts";

let drawn = "";

/** Draws the app's own navigation below its name. */
export function drawNav(items: NavItem[], appBase: string, go: (href: string) => void): void {
  const nav = document.getElementById("app-nav");
  // Links that stay the same stay in place: one that is replaced between press and release is never clicked.
  if (JSON.stringify(items) === drawn) return;
  drawn = JSON.stringify(items);
  nav?.replaceChildren(
    ...items.map(({ label, href }) => {
      const link = Object.assign(document.createElement("a"), { textContent: label, href: appBase + href });
      link.dataset.appPath = new URL(href, location.origin).pathname;
      link.addEventListener("click", (event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        go(href);
      });
      return link;
    }),
  );
}

/** Marks the item the merchant is at: the one whose path is the longest beginning of the app's path. */
export function markNav(path: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("#app-nav a")];
  const fits = (link: HTMLAnchorElement): boolean => {
    const own = link.dataset.appPath ?? "";
    return path === own || path.startsWith(`${own}/`) || path.startsWith(`${own}?`);
  };
  const best = links
    .filter(fits)
    .sort((a, b) => (b.dataset.appPath ?? "").length - (a.dataset.appPath ?? "").length)[0];
  for (const link of links) {
    if (link === best) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
