type Question = { title: string; text: string; list?: string[]; yes: string; no: string; critical?: boolean };

/** Asks the merchant; resolves to false when the dialog is closed in any other way. */
export function askMerchant({ title, text, list = [], yes, no, critical = false }: Question): Promise<boolean> {
  const dialog = pageDialog();
  const heading = document.createElement("h2");
  heading.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  const items = document.createElement("ul");
  for (const each of list) items.append(Object.assign(document.createElement("li"), { textContent: each }));
  const buttons = Object.assign(document.createElement("form"), { method: "dialog", className: "actions" });
  const button = (label: string, value: string, className: string): HTMLButtonElement =>
    Object.assign(document.createElement("button"), { textContent: label, value, className });
  buttons.append(button(no, "no", "button"), button(yes, "yes", `button ${critical ? "critical" : "primary"}`));
  dialog.setAttribute("aria-label", title);
  dialog.replaceChildren(heading, paragraph, ...(list.length > 0 ? [items] : []), buttons);
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

/** Shows a page of the admin in the dialog; that page may close it. */
export function openFrame(title: string, address: string): void {
  const dialog = pageDialog();
  dialog.setAttribute("aria-label", title);
  dialog.replaceChildren(Object.assign(document.createElement("iframe"), { title, src: address }));
  dialog.showModal();
}

function pageDialog(): HTMLDialogElement {
  const dialog = document.getElementById("dialog");
  if (!(dialog instanceof HTMLDialogElement)) throw new Error("the page has no dialog");
  return dialog;
}
