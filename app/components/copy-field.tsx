import { BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";

type Props = {
  label: string;
  text: string;
  /** Of the text, where it is another than the page's. */
  language?: string;
};

/** A text with a button that copies it. */
export function CopyField({ label, text, language }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="span" variant="headingSm">
          {label}
        </Text>
        <Button size="slim" accessibilityLabel={t("copy.copyText", { name: label })} onClick={() => void copy()}>
          {t(outcome === "copied" ? "copy.copied" : "copy.copy")}
        </Button>
      </InlineStack>
      <Box padding="300" background="bg-surface-secondary" borderRadius="200">
        <div lang={language} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {text}
        </div>
      </Box>
      {outcome === "failed" && (
        <Text as="p" tone="critical">
          {t("copy.failed")}
        </Text>
      )}
    </BlockStack>
  );
}
