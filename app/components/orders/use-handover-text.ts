import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { HandoverView } from "./scans.ts";

/** A handover in one line: "Handed to the neighbours at no. 14, signed by K. Bakker, 16:42". */
export function useHandoverText(): (view: HandoverView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (view) => {
    const { handover, receiver: name, signed, pin, photo, chosen, neighbourNumber: number, at } = view;
    const way =
      handover === "to_neighbour" && number
        ? t("told.to_neighbour_at", { number })
        : t(handover === "unknown" && name ? "told.delivered" : `told.${handover}`);
    const receivedBy = handover === "collected_at_point" ? "told.collectedBy" : "told.receivedBy";
    return [
      way,
      ...(name ? [t(signed ? "told.signedBy" : receivedBy, { name })] : []),
      ...(signed && !name ? [t("told.signed")] : []),
      ...(pin ? [t("told.pin")] : []),
      ...(photo ? [t("told.photo")] : []),
      ...(chosen ? [t("told.chosen")] : []),
      format.time(at),
    ].join(", ");
  };
}
