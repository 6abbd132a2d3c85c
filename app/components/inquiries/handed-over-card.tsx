import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { CopyField } from "../copy-field.tsx";
import type { InquiryPageData } from "./inquiry-views.ts";

/** What was handed over, as the order's ledger keeps it. */
export function HandedOverCard({ page }: { page: InquiryPageData }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("inquiry.handedOver.title")}
        </Text>
        {page.handedOver.map(({ id, label, text }) => (
          <CopyField key={id} label={label} text={text} language={page.language} />
        ))}
        {page.handedOverFiles.length > 0 && (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {t("inquiry.form.files")}
            </Text>
            {page.handedOverFiles.map((name, index) => (
              <Text as="p" key={index} breakWord>
                {name}
              </Text>
            ))}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}
