/**
 * A file as a download: nothing that a person or a carrier gave is ever shown as a page of ours. Pages show a picture by
 * fetching it.
 * @param file.name may hold any character; RFC 6266 and RFC 8187 say how it travels
 */
export function fileResponse(file: { name: string; mediaType: string; bytes: Uint8Array }): Response {
  const encoded = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encoded}`,
      "x-content-type-options": "nosniff",
      // Should a browser show it as a page all the same, that page can do nothing.
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}
