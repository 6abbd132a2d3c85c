import type { ToastMessage } from "../protocol.ts";
import type { Words } from "../admin/words.ts";

type Toasts = { show(toast: ToastMessage): void; hide(id: string): void };

/** Short messages at the foot of the admin. */
export function toastArea(words: Words, said: (what: "toastAction" | "toastDismiss", id: string) => void): Toasts {
  const area = document.getElementById("toasts");
  if (!area) throw new Error("the page has no place for toasts");
  const hide = (id: string): void => {
    const shown = document.getElementById(id);
    if (!shown) return;
    shown.remove();
    said("toastDismiss", id);
  };
  return {
    hide,
    show({ id, message, isError, duration, action }) {
      const toast = Object.assign(document.createElement("div"), { id, className: isError ? "toast error" : "toast" });
      toast.append(Object.assign(document.createElement("span"), { textContent: message }));
      if (action) {
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: action });
        button.addEventListener("click", () => said("toastAction", id));
        toast.append(button);
      }
      const dismiss = Object.assign(document.createElement("button"), {
        type: "button",
        textContent: "×",
        className: "close",
      });
      dismiss.setAttribute("aria-label", words.dismiss);
      dismiss.addEventListener("click", () => hide(id));
      toast.append(dismiss);
      area.append(toast);
      setTimeout(() => hide(id), duration);
    },
  };
}
