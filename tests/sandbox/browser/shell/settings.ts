import type { Words } from "../admin/words.ts";

/** What the server says to the shell's script. */
export type ShellSettings = {
  base: string;
  locale: string;
  shop: string;
  appUrl: string;
  apiKey: string;
  words: Words;
};

/** Reads the settings that stand in the page. */
export function readSettings(): ShellSettings {
  return JSON.parse(document.getElementById("settings")?.textContent ?? "{}") as ShellSettings;
}
