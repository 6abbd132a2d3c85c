import { BlockStack, Box, Button, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import { type ConnectedProvider, providerPath } from "./connection-data.ts";
import { HealthBadge } from "./health-badge.tsx";
import { useConnectionText } from "./use-connection-text.ts";

/** The providers that are connected: how each does, what to do about it, and what it was asked. */
export function ConnectedList({ providers }: { providers: ConnectedProvider[] }) {
  const { t } = useTranslation();
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <Text as="h2" variant="headingMd">
          {t("connections.connected")}
        </Text>
      </Box>
      {providers.map((provider, index) => (
        <Fragment key={provider.id}>
          {index > 0 && <Divider />}
          <ConnectedRow provider={provider} />
        </Fragment>
      ))}
    </Card>
  );
}

function ConnectedRow({ provider }: { provider: ConnectedProvider }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { healthText, abilityText, mayReadWords, quotaText, workText, unknownCodesText } = useConnectionText();
  const { label, wantsCredentials, connection } = provider;
  const wrong = healthText(label, connection.health, wantsCredentials);
  const facts = [
    connection.lastSuccessAt
      ? t("connections.lastAnswer", { date: format.dateTime(connection.lastSuccessAt) })
      : t("connections.noAnswer"),
    ...(connection.lastPushAt ? [t("connections.lastPush", { date: format.dateTime(connection.lastPushAt) })] : []),
    workText(provider),
    quotaText(provider, connection.requestsToday),
    unknownCodesText(provider),
  ].filter(Boolean);
  return (
    <Box padding="400">
      <BlockStack gap="150">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <InlineStack gap="200" blockAlign="center">
            <Text as="h3" variant="headingSm">
              {label}
            </Text>
            <HealthBadge health={connection.health} />
          </InlineStack>
          <Button url={providerPath(provider)} accessibilityLabel={t("connections.manageNamed", { name: label })}>
            {t("connections.manage")}
          </Button>
        </InlineStack>
        {wrong.length > 0 && (
          <Text as="p" tone={connection.health.state === "refused" ? "critical" : undefined}>
            {wrong.join(" ")}
          </Text>
        )}
        <Text as="p" tone="subdued">
          {abilityText(provider)} {mayReadWords(provider)}
        </Text>
        <Text as="p" tone="subdued">
          {facts.join(" · ")}
        </Text>
      </BlockStack>
    </Box>
  );
}
