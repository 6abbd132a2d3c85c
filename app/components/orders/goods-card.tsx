import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

/** Leads to the page on which packing, returns and the customer's choice are recorded. */
export function GoodsCard({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("goods.title")}
        </Text>
        <Text as="p" tone="subdued">
          {t("goods.help.card")}
        </Text>
        <InlineStack>
          <Button url={`/app/orders/${orderId}/goods`}>{t("goods.record")}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
