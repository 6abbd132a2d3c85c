import { Banner, BlockStack, Box, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useDownload } from "../use-download.ts";
import type { AttemptView } from "./claim-page-data.ts";
import { FileButtons } from "./file-buttons.tsx";
import { useFieldName } from "./use-field-name.ts";

/** What is on its way or has left, word for word as it was fixed at the click. */
export function SentCard({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const { download, busy, failed } = useDownload();
  const texts = attempt.fields.length > 0 ? attempt.fields : [{ name: attempt.subject, text: attempt.text }];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t(attempt.status === "sent" ? "claim.sent.left" : "claim.sent.leaving")}
        </Text>
        <Box padding="400" background="bg-surface-secondary" borderRadius="200">
          <BlockStack gap="300">
            {texts.map(({ name, text }) => (
              <BlockStack gap="100" key={name}>
                <Text as="h3" variant="headingSm">
                  {fieldName(name)}
                </Text>
                <div style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</div>
              </BlockStack>
            ))}
          </BlockStack>
        </Box>
        {attempt.files.length > 0 && <FileButtons files={attempt.files} busy={busy} onDownload={download} />}
        {failed && <Banner tone="critical">{t("claim.handOff.noFile")}</Banner>}
      </BlockStack>
    </Card>
  );
}
