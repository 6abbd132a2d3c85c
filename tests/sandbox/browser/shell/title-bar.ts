import type { BarAction, TitleBar } from "../protocol.ts";

let drawn = "";

/** Draws the app's title bar. Without one the document's title stands there. */
export function drawTitleBar(bar: TitleBar | null, fallback: string, act: (index: number) => void): void {
  const title = document.getElementById("title");
  const actions = document.getElementById("title-actions");
  const breadcrumb = document.getElementById("breadcrumb");
  if (!title || !actions || !breadcrumb) return;
  title.textContent = bar?.title || fallback || "Weerwoord";
  document.title = `${title.textContent} · Weerwoord`;
  const button = (action: BarAction, label: string, className: string): HTMLButtonElement => {
    const element = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: label,
      className,
      disabled: action.disabled || action.loading,
    });
    if (action.loading) element.dataset.loading = "";
    element.addEventListener("click", () => act(action.index));
    return element;
  };
  const all = bar?.actions ?? [];
  // Buttons that stay the same stay in place: one that is replaced between press and release is never clicked.
  if (JSON.stringify(all) === drawn) return;
  drawn = JSON.stringify(all);
  breadcrumb.replaceChildren(
    ...all
      .filter(({ variant }) => variant === "breadcrumb")
      .map((action) => {
        const back = button(action, "‹", "back");
        back.setAttribute("aria-label", action.label);
        return back;
      }),
  );
  const order = { plain: 0, primary: 1, breadcrumb: 2 };
  actions.replaceChildren(
    ...all
      .filter(({ variant }) => variant !== "breadcrumb")
      .sort((a, b) => order[a.variant] - order[b.variant])
      .map((action) =>
        button(action, action.label, `button ${action.variant} ${action.critical ? "critical" : ""}`.trim()),
      ),
  );
}
