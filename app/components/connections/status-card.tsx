import { BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { ConnectedProvider } from "./connection-data.ts";
import { HealthBadge } from "./health-badge.tsx";
import { useConnectionText } from "./use-connection-text.ts";

/** How a connection does, what to do about it, and what it did so far. */
export function StatusCard({ provider }: { provider: ConnectedProvider }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { healthText, mayReadText, quotaText, workText } = useConnectionText();
  const { kind, connection } = provider;
  const { health, failureDetail, failedAt } = connection;
  const wrong = healthText(provider.label, health, provider.wantsCredentials);
  const facts: [string, string][] = [
    [t("connections.fact.since"), format.dateTime(connection.connectedAt)],
    [
      t("connections.fact.lastAnswer"),
      connection.lastSuccessAt ? format.dateTime(connection.lastSuccessAt) : t("connections.none"),
    ],
    ...(provider.pushes
      ? [
          [
            t("connections.fact.lastPush"),
            connection.lastPushAt ? format.dateTime(connection.lastPushAt) : t("connections.none"),
          ] as [string, string],
        ]
      : []),
    [
      t("connections.fact.lastFailure"),
      failedAt
        ? [format.dateTime(failedAt), ...(health.state === "works" ? [t("connections.solved")] : [])].join(", ")
        : t("connections.none"),
    ],
    ...(kind === "carrier"
      ? [[t("connections.fact.proof"), mayReadText(provider, connection.mayReadProof)] as [string, string]]
      : []),
    [t("connections.fact.requests"), quotaText(provider, connection.requestsToday)],
    [t(`connections.fact.work.${kind}`), workText(provider)],
  ];
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("connections.status")}
          </Text>
          <HealthBadge health={health} />
        </InlineStack>
        {wrong.length > 0 && (
          <BlockStack gap="100">
            <Text as="p" tone={health.state === "refused" ? "critical" : undefined}>
              {wrong.join(" ")}
            </Text>
            {failureDetail && (
              <Text as="p" tone="subdued" breakWord>
                {t("connections.details", { reason: failureDetail })}
              </Text>
            )}
          </BlockStack>
        )}
        <BlockStack gap="300">
          {facts.map(([name, fact]) => (
            <BlockStack key={name} gap="050">
              <Text as="h3" variant="headingSm">
                {name}
              </Text>
              <Text as="p">{fact}</Text>
            </BlockStack>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
