import { MARK_HANDLE } from "#app/domain/disclosure/theme-blocks.ts";
import type { ThemeBlock } from "./extension.ts";

/** What the theme has switched on of the extension: its embed, and in the footer its block and its mark. */
export const THEME_SWITCHES = ["embed", "block", "mark"] as const;
export type ThemeSwitch = (typeof THEME_SWITCHES)[number];

/** Which switch of the theme shows a block of the extension. */
export function themeSwitch({ target, handle }: Pick<ThemeBlock, "target" | "handle">): ThemeSwitch {
  if (target !== "section") return "embed";
  return handle === MARK_HANDLE ? "mark" : "block";
}
