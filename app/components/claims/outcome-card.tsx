import { Banner, BlockStack, Button, Card, InlineStack, Select, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome } from "#app/domain/claim/events.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { useReport } from "./use-report.ts";

/** Outcomes that a person can report; Shopify tells those of its own disputes. */
const REPORTABLE = ["withdrawn", "settled", "accepted", "won", "lost"] as const satisfies readonly Outcome[];

/** How a claim ended, where nobody but the merchant can tell; and the way back. */
export function OutcomeCard({ claim }: { claim: Pick<ClaimPageData, "closed" | "channel"> }) {
  const { t } = useTranslation();
  const { report, busy, refused } = useReport();
  const [outcome, setOutcome] = useState<string>(REPORTABLE[0]);
  if (claim.channel === "shopify_dispute") return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t(claim.closed ? "claim.outcome.closed" : "claim.outcome.title")}
        </Text>
        {claim.closed ? (
          <Text as="p">{t("claim.outcome.reopenHelp")}</Text>
        ) : (
          <Select
            label={t("claim.outcome.how")}
            value={outcome}
            onChange={setOutcome}
            options={REPORTABLE.map((value) => ({ value, label: t(`claim.outcome.choice.${value}`) }))}
          />
        )}
        {refused && <Banner tone="critical">{refused}</Banner>}
        <InlineStack>
          <Button
            loading={busy}
            onClick={() => report(claim.closed ? { intent: "reopen" } : { intent: "report-outcome", outcome })}
          >
            {t(claim.closed ? "claim.outcome.reopen" : "claim.outcome.report")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
