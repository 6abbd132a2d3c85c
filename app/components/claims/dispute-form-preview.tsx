import { BlockStack, Box, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ClaimPageData } from "./claim-page-data.ts";
import { EvidenceReferences } from "./evidence-references.tsx";
import { useFieldName } from "./use-field-name.ts";

type Props = Pick<ClaimPageData, "response" | "evidence"> & { orderId: string | null };

/** What will stand on Shopify's evidence form, field by field. */
export function DisputeFormPreview({ response, evidence, orderId }: Props) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <Box padding="400" background="bg-surface-secondary" borderRadius="200">
      <BlockStack gap="400">
        {response.fields.map(({ name, text, sentences }) => (
          <BlockStack gap="100" key={name}>
            <Text as="h3" variant="headingSm">
              {fieldName(name)}
            </Text>
            <div lang={response.language}>
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
          </BlockStack>
        ))}
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
