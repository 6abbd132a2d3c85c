import { Banner, BlockStack, Button, InlineStack, List, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { toneWarnings } from "#app/domain/response/tone.ts";
import type { ResponseView } from "./claim-page-data.ts";

type Props = {
  label: string;
  language: ResponseView["language"];
  edited: string;
  onEdit: (text: string | undefined) => void;
};

/** A field of Shopify's form in the merchant's words, with a warning of words that have no place in it. */
export function EditableField({ label, language, edited, onEdit }: Props) {
  const { t } = useTranslation();
  const warnings = toneWarnings(edited, language);
  return (
    <BlockStack gap="200">
      <TextField
        label={t("claim.editField.label", { field: label })}
        value={edited}
        onChange={onEdit}
        multiline={8}
        maxHeight={600}
        maxLength={20_000}
        autoComplete="off"
        helpText={t("claim.editField.help")}
      />
      {warnings.length > 0 && (
        <Banner tone="warning" title={t("claim.edit.tone.title")}>
          <List>
            {warnings.map(({ rule, text, start }) => (
              <List.Item key={start}>{t(`claim.edit.tone.${rule}`, { text })}</List.Item>
            ))}
          </List>
        </Banner>
      )}
      <Text as="p" tone="subdued">
        {t("claim.edit.unproven")}
      </Text>
      <InlineStack>
        <Button variant="plain" onClick={() => onEdit(undefined)}>
          {t("claim.editField.back")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
