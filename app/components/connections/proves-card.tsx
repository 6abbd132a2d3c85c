import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { CheckList } from "./check-list.tsx";
import type { CarrierDetail } from "./connection-data.ts";

const KINDS = ["time", "handover", "receiver", "signature", "photo", "document"] as const;

/** What a carrier can prove at best, and what it cannot. */
export function ProvesCard({ carrier: { proves, retentionDays } }: { carrier: CarrierDetail }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("connections.proves.title")}
        </Text>
        <CheckList items={KINDS.map((kind) => ({ text: t(`connections.proves.of.${kind}`), does: proves[kind] }))} />
        {retentionDays !== null && (
          <Text as="p" tone="subdued">
            {t("connections.proves.retention", { count: retentionDays })}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
