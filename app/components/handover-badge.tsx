import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { assertNever } from "#app/domain/result.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";

/** How a parcel reached a person, in words; the colour says how much that proves. */
export function HandoverBadge({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  return <Badge tone={toneOf(handover)}>{t(`handover.${handover}`)}</Badge>;
}

function toneOf(handover: Handover): BadgeProps["tone"] {
  switch (handover) {
    case "to_addressee":
    case "collected_at_point":
      return "success";
    case "to_household":
    case "to_neighbour":
    case "in_mailbox":
    case "to_safe_place":
      return "info";
    case "waiting_at_point":
    case "unknown":
      return "attention";
    case "returned":
      return undefined;
    default:
      return assertNever(handover);
  }
}
