import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { assertNever } from "#app/domain/result.ts";
import type { Handover } from "#app/domain/evidence/handover.ts";

type Props = {
  handover: Handover;
  /** Names of those who say so. */
  sources?: readonly string[];
};

/** How a parcel reached a person, in words, and who says so; the colour says how much that proves. */
export function HandoverBadge({ handover, sources = [] }: Props) {
  const { t } = useTranslation();
  const words = t(`handover.${handover}`);
  return (
    <Badge tone={toneOf(handover)}>
      {sources.length > 0 ? t("handoverBy", { handover: words, source: sources.join(", ") }) : words}
    </Badge>
  );
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
