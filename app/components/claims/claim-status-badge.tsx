import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ClaimStatus } from "#app/domain/claim/state.ts";

const TONES: Record<ClaimStatus, BadgeProps["tone"]> = {
  open: "attention",
  answered: "info",
  settling: "info",
  won: "success",
  lost: undefined,
  settled: "success",
  withdrawn: "success",
  closed: undefined,
};

/** Where a claim stands. */
export function ClaimStatusBadge({ status }: { status: ClaimStatus }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`claimStatus.${status}`)}</Badge>;
}
