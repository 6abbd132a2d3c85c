import { BlockStack, Button, InlineStack } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { letterBody } from "#app/domain/response/edited-letter.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { LetterPreview } from "./letter-preview.tsx";
import { RewrittenText } from "./rewritten-text.tsx";

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
  return (
    <RewrittenText
      label={t("claim.edit.label")}
      help={t("claim.edit.help")}
      back={t("claim.edit.back")}
      language={language}
      rows={14}
      text={edited}
      onEdit={onEdit}
    />
  );
}
