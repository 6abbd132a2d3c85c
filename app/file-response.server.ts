/** Types that a browser shows by itself without running anything of theirs. */
const SHOWN: ReadonlySet<string> = new Set(["application/pdf", "image/jpeg", "image/png", "image/webp", "image/gif"]);

/**
 * A file as an answer. What a browser could run, such as HTML that came with a claim, is only ever saved.
 * @param file.name may hold any character; RFC 6266 and 8187 say how it travels
 */
export function fileResponse(file: { name: string; mediaType: string; bytes: Uint8Array }): Response {
  const shown = SHOWN.has(file.mediaType);
  const ascii = file.name.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": shown || file.mediaType === "application/zip" ? file.mediaType : "application/octet-stream",
      "Content-Disposition": `${shown ? "inline" : "attachment"}; filename="${ascii}"; filename*=UTF-8''${encoded}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
