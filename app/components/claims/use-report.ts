import { useFetcher } from "@remix-run/react";

type Answer = { done: boolean } | { refused: string };

/** Tells the claim's page what only the merchant knows. `refused` says why it was not taken. */
export function useReport() {
  const fetcher = useFetcher<Answer>();
  const report = (what: { intent: string } & Record<string, string | boolean>) =>
    fetcher.submit(what, { method: "post", encType: "application/json" });
  const refused = fetcher.data && "refused" in fetcher.data ? fetcher.data.refused : undefined;
  return { report, busy: fetcher.state !== "idle", refused };
}
