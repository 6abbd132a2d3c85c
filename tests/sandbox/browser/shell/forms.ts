import type { SaveBarState } from "../protocol.ts";

const SHOWING: SaveBarState = {
  showing: true,
  discardConfirmation: false,
  saveDisabled: false,
  discardDisabled: false,
  loading: false,
};

type Page = { changed(state: SaveBarState): void; release(): void; failed(message: string): void };

/** The admin's own forms: their content goes to the sandbox's control as JSON, then the page moves on. Returns what the save bar does to them. */
export function controlForm(page: Page): { save(): void; discard(): void } | undefined {
  const form = document.querySelector<HTMLFormElement>("form[data-control]");
  if (!form) return undefined;
  const { control = "", then = "" } = form.dataset;
  if (form.querySelector("[data-changed]")) page.changed(SHOWING);
  form.addEventListener("input", () => page.changed(SHOWING));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form, control).then(
      () => {
        page.release();
        location.assign(then);
      },
      (error: unknown) => page.failed(error instanceof Error ? error.message : String(error)),
    );
  });
  return {
    save: () => form.requestSubmit(),
    discard: () => {
      page.release();
      location.assign(then);
    },
  };
}

async function send(form: HTMLFormElement, control: string): Promise<void> {
  const content: Record<string, unknown> = {};
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]"))
    content[field.name] = field instanceof HTMLInputElement && field.type === "checkbox" ? field.checked : field.value;
  const response = await fetch(control, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(content),
  });
  if (!response.ok) throw new Error(await response.text());
}
