import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { InquiryStatus } from "#app/domain/carrier-inquiry/inquiry.ts";

const TONES: Partial<Record<InquiryStatus, BadgeProps["tone"]>> = {
  prepared: "attention",
  handed_off: "info",
  answered: "info",
  refused: "warning",
  paid: "success",
};

/** Where an inquiry stands. */
export function InquiryStatusBadge({ status }: { status: InquiryStatus }) {
  const { t } = useTranslation();
  const tone = TONES[status];
  return <Badge {...(tone ? { tone } : {})}>{t(`inquiry.status.${status}`)}</Badge>;
}
