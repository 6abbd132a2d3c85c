import { useEffect, useState } from "react";

/** What every browser shows as a picture and runs nothing in; SVG is none of them. */
const PICTURES: ReadonlySet<string> = new Set(["image/gif", "image/png", "image/jpeg", "image/bmp"]);

/** Whether a file can be shown; any other is for downloading. */
export function isPicture(mediaType: string): boolean {
  return PICTURES.has(mediaType);
}

/**
 * A picture of ours as an address that an img element can show. An address of the server would not do: the session token,
 * without which it answers nothing, is added by App Bridge to fetch alone.
 * @returns null while it is being fetched
 */
export function usePicture(fileId: string): { url: string } | "unavailable" | null {
  const [picture, setPicture] = useState<{ url: string } | "unavailable" | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let url: string | undefined;
    const load = async () => {
      const response = await fetch(`/app/files/${fileId}`, { signal: stop.signal });
      const blob = await response.blob();
      if (!response.ok || !isPicture(blob.type)) throw new Error(`status ${response.status}, ${blob.type}`);
      if (stop.signal.aborted) return;
      url = URL.createObjectURL(blob);
      setPicture({ url });
    };
    load().catch(() => {
      if (!stop.signal.aborted) setPicture("unavailable");
    });
    return () => {
      stop.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [fileId]);
  return picture;
}
