import { Badge } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { type ReminderStage, standingReminder } from "#app/domain/claim/reminders.ts";
import { useLocale } from "../locale-context.tsx";

const TONES: Record<ReminderStage, "info" | "attention" | "warning"> = {
  at_once: "info",
  seven_days: "info",
  half_time: "attention",
  three_days: "attention",
  last_day: "warning",
};

/** The reminder that stands for a term now, if any. */
export function ReminderBadge({ from, dueAt, now }: { from: string; dueAt: string; now: string }) {
  const { t } = useTranslation();
  const { timeZone } = useLocale();
  const reminder = standingReminder({ from, dueAt, timeZone }, now);
  return reminder ? <Badge tone={TONES[reminder.stage]}>{t(`reminder.${reminder.stage}`)}</Badge> : null;
}
