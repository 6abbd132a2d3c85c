import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useState } from "react";
import { activeBlocks, MARK_HANDLE } from "#app/domain/disclosure/theme-blocks.ts";

/**
 * Whether the published theme has the block with the marks, as App Bridge says when the page is shown and when the merchant
 * comes back from the theme editor.
 * @returns undefined while it did not say
 */
export function useMarkBlock(): boolean | undefined {
  const shopify = useAppBridge();
  const [shown, setShown] = useState<boolean>();
  useEffect(() => {
    let here = true;
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const active = activeBlocks(await shopify.app.extensions());
      if (here && active) setShown(active.includes(MARK_HANDLE));
    };
    // Without an answer what was last seen stands.
    const tryLook = () => void look().catch(() => undefined);
    tryLook();
    document.addEventListener("visibilitychange", tryLook);
    return () => {
      here = false;
      document.removeEventListener("visibilitychange", tryLook);
    };
  }, [shopify]);
  return shown;
}
