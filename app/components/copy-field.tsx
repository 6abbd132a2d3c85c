import { BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";

type Props = {
  label: string;
  text: string;
  /** Of the text, where it is another than the page's. */
  language?: string;
  /** What the label means, where it stands in that language too. */
  meaning?: string | undefined;
};

/** A text with a button that copies it. */
export function CopyField({ label, text, language, meaning }: Props) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopy();
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <InlineStack gap="150" blockAlign="baseline">
          <Text as="span" variant="headingSm">
            {label}
          </Text>
          {meaning && (
            <Text as="span" variant="bodySm" tone="subdued">
              {meaning}
            </Text>
          )}
        </InlineStack>
        <Button size="slim" accessibilityLabel={t("copy.copyText", { name: label })} onClick={() => copy(text)}>
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

/** Copies texts, and tells how the last time went. */
export function useCopy(): { outcome: "copied" | "failed" | null; copy: (text: string) => void } {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return { outcome, copy };
}
