import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { StepView } from "./inquiry-views.ts";

/** What happened to an inquiry, the latest first. */
export function InquiryHistory({ steps, carrier }: { steps: StepView[]; carrier: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("claim.history.title")}
        </Text>
        <BlockStack as="ol" gap="300">
          {steps.map(({ step, at, finding, details, paid }, index) => (
            <li key={index} style={{ listStyle: "none" }}>
              <Text as="p">{t(`inquiry.step.${step}`, { carrier })}</Text>
              {finding && <Text as="p">{t(`inquiry.finding.${finding}`)}</Text>}
              {paid && <Text as="p">{format.amount(paid)}</Text>}
              {details.map((detail) => (
                <Text as="p" key={detail} tone="subdued" breakWord>
                  {detail}
                </Text>
              ))}
              <Text as="p" variant="bodySm" tone="subdued">
                <time dateTime={at}>{format.dateTime(at)}</time>
              </Text>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
