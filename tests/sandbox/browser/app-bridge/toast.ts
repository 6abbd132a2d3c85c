import type { ToastOptions } from "@shopify/app-bridge-types";
import type { Connection } from "./connection.ts";

/** `shopify.toast`: the shell draws it, the app's callbacks stay here. */
export function toasts(connection: Connection): {
  show(message: string, options?: ToastOptions): string;
  hide(id: string): void;
} {
  const shown = new Map<string, ToastOptions>();
  let last = 0;
  connection.on((notice) => {
    if (notice.type === "toastAction") shown.get(notice.id)?.onAction?.();
    if (notice.type === "toastDismiss") {
      shown.get(notice.id)?.onDismiss?.();
      shown.delete(notice.id);
    }
  });
  return {
    show(message, options = {}) {
      last += 1;
      const id = `toast-${last}`;
      shown.set(id, options);
      const { duration = 5000, isError = false, action = null } = options;
      connection.tell({ type: "toast", toast: { id, message, isError, duration, action } });
      return id;
    },
    hide: (id) => connection.tell({ type: "toastHide", id }),
  };
}
