import { useAppBridge } from "@shopify/app-bridge-react";
import { useCallback, useEffect, useState } from "react";

/**
 * What Shopify lets the app do in this shop, as App Bridge says when the page is shown, and a way to ask for more. The
 * merchant decides in a window of Shopify's own.
 * @param known scopes as the server last heard of them
 * @returns `failed`: Shopify could not ask the merchant
 */
export function useScopes(known: string[]) {
  const shopify = useAppBridge();
  const [granted, setGranted] = useState<readonly string[]>(known);
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");
  useEffect(() => {
    let shown = true;
    // Without an answer what the server knows stands.
    shopify.scopes.query().then(
      (detail) => shown && setGranted(detail.granted),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [shopify]);
  const request = useCallback(
    async (scopes: string[]) => {
      setState("asking");
      try {
        setGranted((await shopify.scopes.request(scopes)).detail.granted);
        setState("idle");
      } catch {
        setState("failed");
      }
    },
    [shopify],
  );
  return { granted, asking: state === "asking", failed: state === "failed", request };
}
