import { BlockStack, Icon, InlineStack, Text } from "@shopify/polaris";
import { CheckIcon, MinusIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";

/** What something can do, and what it cannot. */
export function CheckList({ items }: { items: { text: string; does: boolean }[] }) {
  const { t } = useTranslation();
  return (
    <BlockStack gap="100">
      {items.map(({ text, does }) => (
        <InlineStack key={text} gap="200" wrap={false} blockAlign="start">
          <span>
            <Icon
              source={does ? CheckIcon : MinusIcon}
              tone={does ? "success" : "subdued"}
              accessibilityLabel={t(does ? "connections.proves.does" : "connections.proves.doesNot")}
            />
          </span>
          <Text as="span" tone={does ? undefined : "subdued"}>
            {text}
          </Text>
        </InlineStack>
      ))}
    </BlockStack>
  );
}
