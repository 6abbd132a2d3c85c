import { BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { EDITABLE_FIELDS } from "#app/domain/response/edited-fields.ts";
import type { ClaimPageData, ResponseView } from "./claim-page-data.ts";
import { EvidenceReferences } from "./evidence-references.tsx";
import { RewrittenText } from "./rewritten-text.tsx";
import { useFieldName } from "./use-field-name.ts";

type Props = Pick<ClaimPageData, "response" | "evidence"> & {
  orderId: string | null;
  /** Fields as the merchant rewrote them, by name. */
  edited: Record<string, string>;
  onEdit: (name: string, text: string | undefined) => void;
};

/** What will stand on Shopify's evidence form, field by field; what is no name or address the merchant can rewrite. */
export function DisputeFormPreview({ response, evidence, orderId, edited, onEdit }: Props) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <Box padding="400" background="bg-surface-secondary" borderRadius="200">
      <BlockStack gap="400">
        {response.fields.map((field) => {
          const own = edited[field.name];
          const label = fieldName(field.name);
          return (
            <BlockStack gap="100" key={field.name}>
              <Text as="h3" variant="headingSm">
                {label}
              </Text>
              {own === undefined ? (
                <>
                  <Prepared field={field} language={response.language} evidence={evidence} orderId={orderId} />
                  {EDITABLE_FIELDS.some((name) => name === field.name) && (
                    <InlineStack>
                      <Button
                        variant="plain"
                        accessibilityLabel={`${t("claim.editField.start")}: ${label}`}
                        onClick={() => onEdit(field.name, field.text)}
                      >
                        {t("claim.editField.start")}
                      </Button>
                    </InlineStack>
                  )}
                </>
              ) : (
                <RewrittenText
                  label={t("claim.editField.label", { field: label })}
                  help={t("claim.editField.help")}
                  back={t("claim.editField.back")}
                  language={response.language}
                  rows={8}
                  text={own}
                  onEdit={(text) => onEdit(field.name, text)}
                />
              )}
            </BlockStack>
          );
        })}
        {response.shippingAddress && (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {t("claim.field.shippingAddress")}
            </Text>
            <Text as="p">{response.shippingAddress}</Text>
          </BlockStack>
        )}
      </BlockStack>
    </Box>
  );
}

type PreparedProps = Pick<Props, "evidence" | "orderId"> & {
  field: ResponseView["fields"][number];
  language: ResponseView["language"];
};

function Prepared({ field: { text, sentences }, language, evidence, orderId }: PreparedProps) {
  return (
    <div lang={language}>
      {sentences.length > 0 ? (
        sentences.map((sentence, index) => (
          <Text as="p" key={index} breakWord>
            {sentence.text}
            <EvidenceReferences entries={sentence.evidence} evidence={evidence} orderId={orderId} />
          </Text>
        ))
      ) : (
        <Text as="p" breakWord>
          {text}
        </Text>
      )}
    </div>
  );
}
