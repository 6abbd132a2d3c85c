import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { AskedNow } from "#app/domain/tracking/asked-now.ts";

/** What came of asking a carrier, in words. */
export function useAskResultText(now: string): (result: AskedNow, carrier: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (result, carrier) => {
    switch (result.outcome) {
      case "answered": {
        const news = result.changed ? "changed" : "same";
        return t(`asking.result.${result.found ? news : "not_found"}`, { carrier });
      }
      case "too_soon":
      case "limited":
      case "resting":
        return t(`asking.result.${result.outcome}`, { carrier, when: format.soon(result.until, now) });
      case "unavailable":
      case "malformed":
      case "unauthorised":
        return t(`asking.result.${result.outcome}`, { carrier });
    }
  };
}
