import { Badge, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { useFormat } from "../use-format.ts";

type Props = { attempts: { claimId: string; claimNumber: number; status: "unknown" | "failed"; at: string }[] };

/** Responses of which it is not sure that they left; nothing when there are none. */
export function StuckAttempts({ attempts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (attempts.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("home.attempts.title")}
        </Text>
        {attempts.map(({ claimId, claimNumber, status, at }) => (
          <InlineStack key={claimId} align="space-between" gap="200" blockAlign="center">
            <InlineStack gap="200">
              <Link url={`/app/claims/${claimId}`}>{claimReference(claimNumber)}</Link>
              <Text as="span" tone="subdued">
                {format.dateTime(at)}
              </Text>
            </InlineStack>
            <Badge tone={status === "failed" ? "critical" : "warning"}>{t(`home.attempts.${status}`)}</Badge>
          </InlineStack>
        ))}
      </BlockStack>
    </Card>
  );
}
