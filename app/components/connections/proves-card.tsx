import { BlockStack, Card, Icon, InlineStack, Text } from "@shopify/polaris";
import { CheckIcon, MinusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";
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
        <BlockStack gap="100">
          {KINDS.map((kind) => (
            <InlineStack key={kind} gap="200" wrap={false} blockAlign="start">
              <span>
                <Icon
                  source={proves[kind] ? CheckIcon : MinusIcon}
                  tone={proves[kind] ? "success" : "subdued"}
                  accessibilityLabel={t(proves[kind] ? "connections.proves.does" : "connections.proves.doesNot")}
                />
              </span>
              <Text as="span" tone={proves[kind] ? undefined : "subdued"}>
                {t(`connections.proves.of.${kind}`)}
              </Text>
            </InlineStack>
          ))}
        </BlockStack>
        {retentionDays !== null && (
          <Text as="p" tone="subdued">
            {t("connections.proves.retention", { count: retentionDays })}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
