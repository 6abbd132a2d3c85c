import { Badge, type BadgeProps } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ConnectionHealth } from "#app/domain/tracking/connection-health.ts";

const TONES: Record<ConnectionHealth["state"], BadgeProps["tone"]> = {
  works: "success",
  refused: "critical",
  limited: "attention",
  unreachable: "warning",
  unreadable: "warning",
};

/** How a connection does, in a word. */
export function HealthBadge({ health: { state } }: { health: ConnectionHealth }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`connections.health.${state}.word`)}</Badge>;
}
