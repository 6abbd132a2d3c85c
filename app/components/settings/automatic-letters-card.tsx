import { BlockStack, Card, Checkbox, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

type Props = { acknowledge: boolean; onChange: (acknowledge: boolean) => void };

/** The only letter that may leave without a click: the acknowledgment of a customer's own claim. */
export function AutomaticLettersCard({ acknowledge, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("settings.automatic.title")}
        </Text>
        <Checkbox
          label={t("settings.automatic.acknowledge")}
          helpText={t("settings.automatic.help")}
          checked={acknowledge}
          onChange={onChange}
        />
        <Text as="p" tone="subdued">
          {t("settings.automatic.never")}
        </Text>
      </BlockStack>
    </Card>
  );
}
