import { useTranslation } from "react-i18next";
import type { ClaimEvent } from "#app/domain/claim/events.ts";
import { rungWithId } from "#app/domain/claim/ladder/ladder.ts";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";

/** An event of a claim in words. */
export function useEventText(event: ClaimEvent): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLocale();
  switch (event.type) {
    case "claim_opened":
      return t("claim.event.claim_opened", { reason: t(`reason.${event.reason}`) });
    case "dispute_reported":
      return t("claim.event.dispute_reported", { status: t(`timeline.disputeStatus.${event.status}`) });
    case "order_linked":
      return t("claim.event.order_linked");
    case "reason_set":
      return t("claim.event.reason_set", { reason: t(`reason.${event.reason}`) });
    case "statement_added":
      return t("claim.event.statement_added");
    case "deadline_set":
      return t("claim.event.deadline_set", { date: format.date(event.dueAt) });
    case "rung_reached":
      return t("claim.event.rung_reached", { rung: rungWithId(event.rung)?.words[language].title ?? event.rung });
    case "paper_released":
      return t("claim.event.paper_released");
    case "response_prepared":
      return t("claim.event.response_prepared", { stance: t(`claim.stance.${event.stance}`) });
    case "response_sent":
      return t(`claim.event.response_sent.${sendingOf(event)}`);
    case "response_failed":
      return t(event.certain ? "claim.event.response_failed" : "claim.event.response_uncertain");
    case "response_undone":
      return t("claim.event.response_undone");
    case "hand_off_confirmed":
      return t("claim.event.hand_off_confirmed");
    case "outcome_reported":
      return t("claim.event.outcome_reported", { outcome: t(`claim.outcome.word.${event.outcome}`) });
    case "refund_seen":
      return t("claim.event.refund_seen", { amount: format.amount(event.amount) });
    case "reopened":
      return t("claim.event.reopened");
  }
}

function sendingOf({ channel, final }: Extract<ClaimEvent, { type: "response_sent" }>) {
  if (channel === "shopify_dispute") return final ? "submitted" : "saved";
  return channel;
}
