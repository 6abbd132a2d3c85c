import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Strength } from "#app/domain/evidence/assessment/model.ts";

const TONES: Record<Strength, BadgeProps["tone"]> = {
  strong: "success",
  moderate: "info",
  weak: "attention",
  none: undefined,
};
const PROGRESS: Record<Strength, BadgeProps["progress"]> = {
  strong: "complete",
  moderate: "partiallyComplete",
  weak: "partiallyComplete",
  none: "incomplete",
};

/** How strong the evidence is. */
export function StrengthBadge({ strength }: { strength: Strength }) {
  const { t } = useTranslation();
  return (
    <Badge tone={TONES[strength]} progress={PROGRESS[strength]}>
      {t(`strength.${strength}`)}
    </Badge>
  );
}
