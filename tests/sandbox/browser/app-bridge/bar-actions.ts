import type { BarAction } from "../protocol.ts";

/** The buttons and links of a title bar or save bar, in their order. */
export function actionElements(bar: Element): (HTMLButtonElement | HTMLAnchorElement)[] {
  return [...bar.querySelectorAll<HTMLButtonElement | HTMLAnchorElement>("button, a")];
}

/** What the shell needs in order to draw those buttons. */
export function describeActions(bar: Element): BarAction[] {
  return actionElements(bar).map((element, index) => {
    const variant = element.getAttribute("variant");
    const loading = element.getAttribute("loading");
    return {
      index,
      label: element.textContent?.trim() ?? "",
      variant: variant === "primary" || variant === "breadcrumb" ? variant : "plain",
      critical: element.getAttribute("tone") === "critical",
      disabled: element.hasAttribute("disabled"),
      loading: loading !== null && loading !== "false",
    };
  });
}
