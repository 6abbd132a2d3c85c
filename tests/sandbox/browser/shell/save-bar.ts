import type { SaveBarState } from "../protocol.ts";
import { askMerchant } from "./dialog.ts";
import type { Words } from "../admin/words.ts";

type SaveBar = {
  set(state: SaveBarState): void;
  /** Whether the merchant may leave: at once without unsaved changes, else after being asked. */
  mayLeave(): Promise<boolean>;
  /** Lets the page go without a question, after it was answered or the changes were saved. */
  release(): void;
};

/** The bar of unsaved changes in the admin's top bar. While it shows, leaving the page is asked about first. */
export function saveBar(words: Words, act: (action: "save" | "discard") => void): SaveBar {
  const bar = document.getElementById("save-bar");
  const save = bar?.querySelector<HTMLButtonElement>('[data-save-bar="save"]');
  const discard = bar?.querySelector<HTMLButtonElement>('[data-save-bar="discard"]');
  if (!bar || !save || !discard) throw new Error("the page has no save bar");
  let current: SaveBarState | undefined;
  save.addEventListener("click", () => act("save"));
  discard.addEventListener("click", () => {
    const sure = current?.discardConfirmation
      ? askMerchant({
          title: words.discardTitle,
          text: words.discardText,
          yes: words.discard,
          no: words.stay,
          critical: true,
        })
      : Promise.resolve(true);
    void sure.then((yes) => yes && act("discard"));
  });
  window.addEventListener("beforeunload", (event) => {
    if (current?.showing) event.preventDefault();
  });
  return {
    set(state) {
      current = state;
      bar.hidden = !state.showing;
      save.disabled = state.saveDisabled || state.loading;
      discard.disabled = state.discardDisabled || state.loading;
      save.toggleAttribute("data-loading", state.loading);
    },
    async mayLeave() {
      if (!current?.showing) return true;
      bar.classList.add("shake");
      const leave = await askMerchant({
        title: words.leaveTitle,
        text: words.leaveText,
        yes: words.leave,
        no: words.stay,
        critical: true,
      });
      bar.classList.remove("shake");
      return leave;
    },
    release() {
      current = undefined;
      bar.hidden = true;
    },
  };
}
