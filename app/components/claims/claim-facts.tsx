import { Banner, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useDownload } from "../use-download.ts";
import { useFormat } from "../use-format.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { channelWord } from "./claims-table.tsx";
import { DueDate } from "./due-date.tsx";
import { FileButtons } from "./file-buttons.tsx";

/** What is claimed, by whom, on which order, and until when an answer is in time. */
export function ClaimFacts({ claim, now }: { claim: ClaimPageData; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { download, busy, failed } = useDownload();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t(`reason.${claim.reason}`)}
        </Text>
        <Fact label={t("claims.column.from")}>{t(channelWord(claim))}</Fact>
        {claim.networkCode && <Fact label={t("claim.networkCode")}>{claim.networkCode}</Fact>}
        {claim.amount && <Fact label={t("claims.column.amount")}>{format.amount(claim.amount)}</Fact>}
        <Fact label={t("claim.opened")}>{format.shortDate(claim.openedAt)}</Fact>
        {claim.status === "open" && claim.dueAt && (
          <Fact label={t("claims.column.due")}>
            <DueDate dueAt={claim.dueAt} now={now} />
          </Fact>
        )}
        <Fact label={t("claims.column.order")}>
          {claim.order ? (
            <Link url={`/app/orders/${claim.order.id}`}>{claim.order.name ?? t("orders.unnamed")}</Link>
          ) : (
            t("claim.noOrder")
          )}
        </Fact>
        {claim.order?.customerName && <Fact label={t("claims.column.customer")}>{claim.order.customerName}</Fact>}
        {claim.statement && (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {t("newClaim.said")}
            </Text>
            <div style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{claim.statement}</div>
          </BlockStack>
        )}
        {claim.files.length > 0 && <FileButtons files={claim.files} busy={busy} onDownload={download} />}
        {failed && <Banner tone="critical">{t("claim.handOff.noFile")}</Banner>}
      </BlockStack>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <InlineStack align="space-between" gap="200">
      <Text as="span" tone="subdued">
        {label}
      </Text>
      <Text as="span">{children}</Text>
    </InlineStack>
  );
}
