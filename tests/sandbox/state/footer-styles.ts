/** What the footer of the sandbox's theme can look like; `dark` is the theme's own. */
export const FOOTER_STYLES = [
  "dark",
  "light",
  "image",
  "gradient",
  "narrow",
  "centred",
  "columns",
  "uppercase",
  "large",
  "bare",
] as const;
export type FooterStyle = (typeof FOOTER_STYLES)[number];
