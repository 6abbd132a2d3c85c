import { Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { type Urgency, urgencyOf } from "#app/domain/claim/deadlines.ts";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";

const TONES: Record<Urgency, "critical" | "caution" | undefined> = {
  overdue: "critical",
  today: "critical",
  soon: "caution",
  later: undefined,
};

/** Until when an answer is in time. @param now the server's moment, so that server and browser write the same */
export function DueDate({ dueAt, now }: { dueAt: string; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { timeZone } = useLocale();
  const urgency = urgencyOf(dueAt, now, timeZone);
  return (
    <Text as="span" tone={TONES[urgency]} fontWeight={urgency === "later" ? "regular" : "semibold"}>
      {t(`due.${urgency}`, { date: format.shortDate(dueAt) })}
    </Text>
  );
}
