/**
 * A file name for a PDF that every system takes: ASCII letters, digits and hyphens, at most 80 characters before `.pdf`.
 * @param parts what the name is made of, such as a title and a reference
 */
export function fileName(...parts: string[]): string {
  return `${fileStem(...parts)}.pdf`;
}

/** The same without an ending. */
export function fileStem(...parts: string[]): string {
  const stem = parts
    .join("-")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return stem || "document";
}
