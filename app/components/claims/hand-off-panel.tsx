import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { CopyField } from "../copy-field.tsx";
import { useDownload } from "../use-download.ts";
import type { AttemptView } from "./claim-page-data.ts";
import { FileButtons } from "./file-buttons.tsx";
import { useFieldName } from "./use-field-name.ts";

/** Everything the merchant needs to send the response himself: texts to copy, files, and where it goes. */
export function HandOffPanel({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const fetcher = useFetcher();
  const { download, busy, failed } = useDownload();
  const tell = (intent: "confirm" | "undo") =>
    fetcher.submit({ intent, attemptId: attempt.id }, { method: "post", encType: "application/json" });
  const told = fetcher.state !== "idle";
  const atShopify = attempt.destination?.startsWith("shopify:") ? attempt.destination : null;
  const draft = `/app/attempts/${attempt.id}/draft`;
  const texts = attempt.fields.length > 0 ? attempt.fields : [{ name: attempt.subject, text: attempt.text }];
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("claim.handOff.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t(atShopify ? "claim.handOff.shopify" : attempt.to ? "claim.handOff.mail" : "claim.handOff.other")}
          </Text>
        </BlockStack>
        {attempt.to && (
          <InlineStack gap="200">
            <Button loading={busy === draft} onClick={() => download(draft, `${attempt.subject}.eml`)}>
              {t("claim.handOff.draft", { to: attempt.to })}
            </Button>
          </InlineStack>
        )}
        {!attempt.to && texts.map(({ name, text }) => <CopyField key={name} label={fieldName(name)} text={text} />)}
        {!attempt.to && attempt.files.length > 0 && (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {t("claim.exhibits")}
            </Text>
            <FileButtons files={attempt.files} busy={busy} onDownload={download} />
          </BlockStack>
        )}
        {failed && <Banner tone="critical">{t("claim.handOff.noFile")}</Banner>}
        <InlineStack gap="200">
          {atShopify && (
            <Button url={atShopify} target="_blank">
              {t("claim.handOff.open")}
            </Button>
          )}
          <Button variant="primary" loading={told} onClick={() => tell("confirm")}>
            {t(attempt.to ? "claim.handOff.sent" : "claim.handOff.submitted")}
          </Button>
          <Button variant="tertiary" disabled={told} onClick={() => tell("undo")}>
            {t("claim.handOff.back")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
