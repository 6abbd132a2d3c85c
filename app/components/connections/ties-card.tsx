import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { CheckList } from "./check-list.tsx";
import type { ReviewSiteDetail } from "./connection-data.ts";

const TIES = ["orderReference", "orderId", "email", "product"] as const;

/** By what a site's reviews find their orders, and what it can be asked for. */
export function TiesCard({ site: { ties, invites, asksConsent } }: { site: ReviewSiteDetail }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("connections.ties.title")}
        </Text>
        <CheckList
          items={[
            ...TIES.map((tie) => ({ text: t(`connections.ties.of.${tie}`), does: ties[tie] })),
            { text: t("connections.ties.of.invites"), does: invites },
            { text: t("connections.ties.of.consent"), does: asksConsent },
          ]}
        />
        <Text as="p" tone="subdued">
          {t("connections.ties.weight")}
        </Text>
      </BlockStack>
    </Card>
  );
}
