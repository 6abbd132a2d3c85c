import { useCallback, useState } from "react";

/**
 * Fetches a file of ours and hands it to the person. A plain link would lack the session token, which App Bridge adds to
 * fetch alone.
 * @returns the address being fetched, and whether the last one failed
 */
export function useDownload() {
  const [state, setState] = useState<{ busy: string | null; failed: boolean }>({ busy: null, failed: false });
  const download = useCallback(async (address: string, name: string) => {
    setState({ busy: address, failed: false });
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`status ${response.status}`);
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      // The browser reads the file after the click has been handled.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setState({ busy: null, failed: false });
    } catch {
      setState({ busy: null, failed: true });
    }
  }, []);
  return { ...state, download };
}
