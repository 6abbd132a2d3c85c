import { Banner, BlockStack, Box, Button, Card, Collapsible, InlineStack, Text } from "@shopify/polaris";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDownload } from "../use-download.ts";
import type { AttemptView } from "./claim-page-data.ts";
import { FileButtons } from "./file-buttons.tsx";
import { useFieldName } from "./use-field-name.ts";

/** What the app had prepared before the merchant rewrote it. */
function Prepared({ text }: { text: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button variant="plain" ariaExpanded={open} ariaControls={id} onClick={() => setOpen(!open)}>
          {t(open ? "claim.edit.hidePrepared" : "claim.edit.showPrepared")}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={open}>
        <div style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text}</div>
      </Collapsible>
    </BlockStack>
  );
}

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
        {attempt.original !== null && <Prepared text={attempt.original} />}
        {attempt.originalFields.length > 0 && (
          <Prepared text={attempt.originalFields.map(({ name, text }) => `${fieldName(name)}\n${text}`).join("\n\n")} />
        )}
        {attempt.files.length > 0 && <FileButtons files={attempt.files} busy={busy} onDownload={download} />}
        {failed && <Banner tone="critical">{t("claim.handOff.noFile")}</Banner>}
      </BlockStack>
    </Card>
  );
}
