import { useFetcher, useRevalidator } from "@remix-run/react";
import { Banner, BlockStack, Button, InlineStack, Link, Spinner, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { AttemptView, ClaimPageData } from "./claim-page-data.ts";
import { HandOffPanel } from "./hand-off-panel.tsx";
import { settlementPage } from "./settlement-page.ts";
import { useReport } from "./use-report.ts";

const LOOK_AGAIN_MS = 3000;

/** Reasons of a failed sending that have words of ours; any other is shown as the mail server or Shopify put it. */
const FAILURES = [
  "bad_address",
  "no_mail_server",
  "evidence_already_submitted",
  "not_saved",
  "saved_not_submitted",
  "not_installed",
  "not_sent",
] as const;

type Props = {
  attempt: AttemptView;
  now: string;
  claim: Pick<ClaimPageData, "disputeId" | "disputeType" | "order" | "dueAt">;
};

/** What became of the click: waiting to leave, on its way, sent, not sent, or with the merchant. */
export function AttemptPanel({ attempt, claim, now }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher();
  useLookAgain(attempt.status === "sending" || (attempt.status === "prepared" && attempt.channel !== "hand_off"));
  const undo = {
    content: t(attempt.automatic ? "claim.attempt.stop" : "claim.attempt.undo"),
    loading: fetcher.state !== "idle",
    onAction: () =>
      fetcher.submit({ intent: "undo", attemptId: attempt.id }, { method: "post", encType: "application/json" }),
  };
  const known = FAILURES.find((reason) => reason === attempt.error);
  switch (attempt.status) {
    case "prepared":
      if (attempt.channel === "hand_off") return <HandOffPanel attempt={attempt} />;
      return (
        <Banner
          tone="info"
          title={t("claim.attempt.leaves", { to: attempt.to ?? "", time: format.dateTime(attempt.sendAfter) })}
          action={undo}
        >
          <BlockStack gap="100">
            {attempt.automatic && <p>{t("claim.attempt.automatic")}</p>}
            {attempt.error ? (
              <p>{t("claim.attempt.again")}</p>
            ) : (
              <TimeLeft key={now} seconds={(Date.parse(attempt.sendAfter) - Date.parse(now)) / 1000} />
            )}
            <SettlementLink attempt={attempt} claim={claim} />
          </BlockStack>
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
            {attempt.automatic && <p>{t("claim.attempt.sentByItself")}</p>}
            {attempt.channel === "shopify_dispute" && !attempt.submitted && (
              <p>{t("claim.attempt.savedHelp", { date: claim.dueAt ? format.dateTime(claim.dueAt) : "" })}</p>
            )}
            {claim.disputeId && attempt.channel === "shopify_dispute" && (
              <Link url={`shopify://admin/payments/dispute_evidences/${claim.disputeId}`} target="_top">
                {t("claim.attempt.seeAtShopify")}
              </Link>
            )}
            <SettlementLink attempt={attempt} claim={claim} />
          </BlockStack>
        </Banner>
      );
    case "unknown":
      return (
        <Banner tone="warning" title={t("claim.attempt.unknown")}>
          <Unknown attempt={attempt} />
        </Banner>
      );
    case "failed":
      return (
        <Banner tone="critical" title={t("claim.attempt.failed")}>
          <p>{known ? t(`claim.failure.${known}`) : t("claim.attempt.failedHelp", { reason: attempt.error ?? "" })}</p>
        </Banner>
      );
    case "undone":
      return null;
  }
}

/** A settlement is complete with the refund, or with the accepted chargeback; either is the merchant's at Shopify. */
function SettlementLink({ attempt, claim }: Pick<Props, "attempt" | "claim">) {
  const { t } = useTranslation();
  const page = attempt.stance === "settle" ? settlementPage(claim) : undefined;
  if (!page) return null;
  return (
    <Link url={page.url} target="_blank">
      {t(`claim.attempt.${page.word}`)}
    </Link>
  );
}

/** Counts down to the moment a mail leaves. @param seconds that were left when the page was read */
function TimeLeft({ seconds }: { seconds: number }) {
  const { t } = useTranslation();
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setPassed(Math.floor((performance.now() - begun) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.ceil(seconds) - passed);
  if (left > 90) return <p>{t("claim.attempt.minutesLeft", { count: Math.ceil(left / 60) })}</p>;
  return <p>{left > 0 ? t("claim.attempt.secondsLeft", { count: left }) : t("claim.attempt.leaving")}</p>;
}

/** Nobody but the merchant can find out whether it left. */
function Unknown({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation();
  const { report, busy, refused } = useReport();
  const clearUp = (left: boolean) => () => report({ intent: "clear-up", attemptId: attempt.id, left });
  const mailed = attempt.channel === "customer_email";
  return (
    <BlockStack gap="200">
      <p>{mailed ? t("claim.attempt.unknownHelp", { to: attempt.to ?? "" }) : t("claim.attempt.unknownAtShopify")}</p>
      {refused && <p>{refused}</p>}
      <InlineStack gap="200">
        <Button loading={busy} onClick={clearUp(true)}>
          {t("claim.attempt.itLeft")}
        </Button>
        <Button disabled={busy} onClick={clearUp(false)}>
          {t("claim.attempt.itDidNot")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
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
