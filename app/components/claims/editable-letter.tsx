import { Banner, BlockStack, Button, InlineStack, List, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { letterBody } from "#app/domain/response/edited-letter.ts";
import { toneWarnings } from "#app/domain/response/tone.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { LetterPreview } from "./letter-preview.tsx";

type Props = Pick<ClaimPageData, "response" | "evidence"> & {
  orderId: string | null;
  /** The body as the merchant rewrote it; undefined while the prepared letter stands. */
  edited: string | undefined;
  onEdit: (body: string | undefined) => void;
};

/** The letter as it will be sent; the merchant can rewrite it, and is warned of words that have no place in it. */
export function EditableLetter({ edited, onEdit, ...preview }: Props) {
  const { t } = useTranslation();
  const { letter, language } = preview.response;
  if (edited === undefined)
    return (
      <BlockStack gap="200">
        <LetterPreview {...preview} />
        <InlineStack>
          <Button variant="plain" onClick={() => onEdit(letterBody(letter))}>
            {t("claim.edit.start")}
          </Button>
        </InlineStack>
      </BlockStack>
    );
  const warnings = toneWarnings(edited, language);
  return (
    <BlockStack gap="300">
      <TextField
        label={t("claim.edit.label")}
        value={edited}
        onChange={onEdit}
        multiline={14}
        maxHeight={600}
        maxLength={20_000}
        autoComplete="off"
        helpText={t("claim.edit.help")}
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
          {t("claim.edit.back")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
