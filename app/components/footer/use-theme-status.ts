import { useFetcher } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { type EmbedStatus, embedStatusOf } from "#app/domain/disclosure/theme-blocks.ts";

/**
 * Whether the footer's embed or block is on in the published theme. App Bridge is asked when the page is shown and when
 * the merchant comes back to it from the theme editor; what it says is kept, so that jobs and mails know it too.
 * @param known as it was last seen
 * @returns undefined while nobody has looked yet
 */
export function useThemeStatus(known: EmbedStatus | undefined): EmbedStatus | undefined {
  const shopify = useAppBridge();
  const { submit, data } = useFetcher<{ status?: EmbedStatus }>();
  const status = data?.status ?? known;
  useEffect(() => {
    let shown = true;
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const extensions = await shopify.app.extensions();
      if (!shown || embedStatusOf(extensions) === status) return;
      submit(JSON.stringify(extensions), {
        method: "post",
        action: "/app/theme-status",
        encType: "application/json",
      });
    };
    // Without an answer the status last seen stands.
    const tryLook = () => void look().catch(() => undefined);
    tryLook();
    document.addEventListener("visibilitychange", tryLook);
    return () => {
      shown = false;
      document.removeEventListener("visibilitychange", tryLook);
    };
  }, [shopify, submit, status]);
  return status;
}
