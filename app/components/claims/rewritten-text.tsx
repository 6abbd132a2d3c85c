import { Banner, BlockStack, Button, InlineStack, List, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { toneWarnings } from "#app/domain/response/tone.ts";
import type { ResponseView } from "./claim-page-data.ts";

type Props = {
  label: string;
  help: string;
  /** What the button says that brings the prepared text back. */
  back: string;
  language: ResponseView["language"];
  rows: number;
  text: string;
  onEdit: (text: string | undefined) => void;
};

/** A prepared text in the merchant's own words, with a warning of words that have no place in it. */
export function RewrittenText({ label, help, back, language, rows, text, onEdit }: Props) {
  const { t } = useTranslation();
  const warnings = toneWarnings(text, language);
  return (
    <BlockStack gap="200">
      <TextField
        label={label}
        value={text}
        onChange={onEdit}
        multiline={rows}
        maxHeight={600}
        maxLength={20_000}
        autoComplete="off"
        helpText={help}
      />
      {warnings.length > 0 && (
        <Banner tone="warning" title={t("claim.edit.tone.title")}>
          <List>
            {warnings.map(({ rule, text: word, start }) => (
              <List.Item key={start}>{t(`claim.edit.tone.${rule}`, { text: word })}</List.Item>
            ))}
          </List>
        </Banner>
      )}
      <Text as="p" tone="subdued">
        {t("claim.edit.unproven")}
      </Text>
      <InlineStack>
        <Button variant="plain" onClick={() => onEdit(undefined)}>
          {back}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
