import { useFetcher, useRevalidator } from "@remix-run/react";
import { Banner, BlockStack, InlineStack, Link, Spinner, Text } from "@shopify/polaris";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { AttemptView, ClaimPageData } from "./claim-page-data.ts";
import { HandOffPanel } from "./hand-off-panel.tsx";

const LOOK_AGAIN_MS = 3000;

type Props = { attempt: AttemptView; claim: Pick<ClaimPageData, "disputeId" | "order" | "dueAt"> };

/** What became of the click: waiting to leave, on its way, sent, not sent, or with the merchant. */
export function AttemptPanel({ attempt, claim }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher();
  useLookAgain(attempt.status === "sending" || (attempt.status === "prepared" && attempt.channel !== "hand_off"));
  const undo = {
    content: t("claim.attempt.undo"),
    loading: fetcher.state !== "idle",
    onAction: () =>
      fetcher.submit({ intent: "undo", attemptId: attempt.id }, { method: "post", encType: "application/json" }),
  };
  switch (attempt.status) {
    case "prepared":
      if (attempt.channel === "hand_off") return <HandOffPanel attempt={attempt} />;
      return (
        <Banner
          tone="info"
          title={t("claim.attempt.leaves", { to: attempt.to ?? "", time: format.dateTime(attempt.sendAfter) })}
          action={undo}
        >
          {attempt.error && <p>{t("claim.attempt.again")}</p>}
        </Banner>
      );
    case "sending":
      return (
        <Banner tone="info">
          <InlineStack gap="200" blockAlign="center">
            <Spinner size="small" accessibilityLabel={t("claim.attempt.sending")} />
            <Text as="span">{t("claim.attempt.sending")}</Text>
          </InlineStack>
        </Banner>
      );
    case "sent":
      return (
        <Banner tone="success" title={t(sentWord(attempt), { to: attempt.to ?? "" })}>
          <BlockStack gap="100">
            {attempt.finishedAt && <p>{format.dateTime(attempt.finishedAt)}</p>}
            {attempt.channel === "shopify_dispute" && !attempt.submitted && (
              <p>{t("claim.attempt.savedHelp", { date: claim.dueAt ? format.dateTime(claim.dueAt) : "" })}</p>
            )}
            {claim.disputeId && attempt.channel === "shopify_dispute" && (
              <Link url={`shopify://admin/payments/dispute_evidences/${claim.disputeId}`} target="_top">
                {t("claim.attempt.seeAtShopify")}
              </Link>
            )}
            {attempt.stance === "settle" && claim.order?.shopifyId && (
              <Link url={`shopify://admin/orders/${claim.order.shopifyId}/refund`} target="_top">
                {t("claim.attempt.refund")}
              </Link>
            )}
          </BlockStack>
        </Banner>
      );
    case "unknown":
      return (
        <Banner tone="warning" title={t("claim.attempt.unknown")}>
          <p>{t("claim.attempt.unknownHelp", { to: attempt.to ?? "" })}</p>
        </Banner>
      );
    case "failed":
      return (
        <Banner tone="critical" title={t("claim.attempt.failed")}>
          <p>{t("claim.attempt.failedHelp", { reason: attempt.error ?? "" })}</p>
        </Banner>
      );
    case "undone":
      return null;
  }
}

function sentWord({ channel, submitted }: AttemptView) {
  if (channel === "shopify_dispute") return submitted ? "claim.attempt.submitted" : "claim.attempt.saved";
  return channel === "hand_off" ? "claim.attempt.handedOff" : "claim.attempt.mailed";
}

/** Looks again while the outcome is open; not while nobody sees the page. */
function useLookAgain(open: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!open || state !== "idle") return;
    const timer = setTimeout(() => document.visibilityState === "visible" && revalidate(), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [open, state, revalidate]);
}
