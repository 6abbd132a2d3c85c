import { escapeHtml } from "#tests/sandbox/http/respond.ts";

/** A form of the control panel. `body` is HTML. */
export function form(title: string, path: string, button: string, body: string): string {
  return `<section><h2>${escapeHtml(title)}</h2><form method="post" action="${escapeHtml(path)}">${body}<button>${escapeHtml(button)}</button></form></section>`;
}

/** A choice; the first is preselected unless `chosen` names another. */
export function select(
  name: string,
  label: string,
  options: readonly (string | [value: string, label: string])[],
  chosen?: string,
): string {
  return `<label>${escapeHtml(label)}<select name="${name}">${optionsOf(options, chosen)}</select></label>`;
}

/** The same without a visible label, for a column that has a head. */
export function bareSelect(
  name: string,
  label: string,
  options: readonly [value: string, label: string][],
  chosen?: string,
) {
  return `<select name="${name}" aria-label="${escapeHtml(label)}">${optionsOf(options, chosen)}</select>`;
}

function optionsOf(options: readonly (string | [value: string, label: string])[], chosen: string | undefined): string {
  return options
    .map((option) => (typeof option === "string" ? [option, option.replaceAll("_", " ")] : option))
    .map(
      ([value = "", shown = ""]) =>
        `<option value="${escapeHtml(value)}"${value === chosen ? " selected" : ""}>${escapeHtml(shown)}</option>`,
    )
    .join("");
}

export function input(name: string, label: string, value = "", type = "text"): string {
  return `<label>${escapeHtml(label)}<input type="${type}" name="${name}" value="${escapeHtml(value)}"${type === "number" ? ' step="any"' : ""}></label>`;
}

export function textarea(name: string, label: string): string {
  return `<label>${escapeHtml(label)}<textarea name="${name}" rows="3" required></textarea></label>`;
}

/** A checkbox that also says when it is off. */
export function checkbox(name: string, label: string, checked = false, value = "true"): string {
  return `<label class="check"><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${checked ? " checked" : ""}>${escapeHtml(label)}</label>`;
}

/** What the last form did. */
export function notices({ done, failed }: { done: string | null; failed: string | null }): string {
  if (done) return `<p class="card done" role="status">Done: ${escapeHtml(done)}</p>`;
  return failed ? `<p class="card failed" role="alert">Not done: ${escapeHtml(failed)}</p>` : "";
}
