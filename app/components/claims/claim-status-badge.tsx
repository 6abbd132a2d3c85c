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

/** Where a claim stands. @param count how many stand there, where the badge is for several */
export function ClaimStatusBadge({ status, count }: { status: ClaimStatus; count?: number }) {
  const { t } = useTranslation();
  const word = t(`claimStatus.${status}`);
  return <Badge tone={TONES[status]}>{count === undefined ? word : `${word}: ${count}`}</Badge>;
}
