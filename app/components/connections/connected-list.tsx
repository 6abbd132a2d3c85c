import { BlockStack, Box, Button, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { CarrierLine, ConnectionState } from "./connection-data.ts";
import { HealthBadge } from "./health-badge.tsx";
import { useConnectionText } from "./use-connection-text.ts";

type Connected = CarrierLine & { connection: ConnectionState };

/** The carriers that are connected: how each does, what to do about it, and what it was asked. */
export function ConnectedList({ carriers }: { carriers: Connected[] }) {
  const { t } = useTranslation();
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <Text as="h2" variant="headingMd">
          {t("connections.connected")}
        </Text>
      </Box>
      {carriers.map((carrier, index) => (
        <Fragment key={carrier.id}>
          {index > 0 && <Divider />}
          <ConnectedRow carrier={carrier} />
        </Fragment>
      ))}
    </Card>
  );
}

function ConnectedRow({ carrier }: { carrier: Connected }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { healthText, provesText, mayReadWords, quotaText, parcelsText } = useConnectionText();
  const { id, label, wantsCredentials, proves, connection } = carrier;
  const wrong = healthText(label, connection.health, wantsCredentials);
  const facts = [
    connection.lastSuccessAt
      ? t("connections.lastAnswer", { date: format.dateTime(connection.lastSuccessAt) })
      : t("connections.noAnswer"),
    ...(connection.lastPushAt ? [t("connections.lastPush", { date: format.dateTime(connection.lastPushAt) })] : []),
    parcelsText(connection.parcels),
    quotaText(carrier, connection.requestsToday),
    ...(connection.unknownCodes.length > 0
      ? [t("connections.codes.count", { count: connection.unknownCodes.length })]
      : []),
  ];
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
          <Button
            url={`/app/connections/carriers/${id}`}
            accessibilityLabel={t("connections.manageNamed", { name: label })}
          >
            {t("connections.manage")}
          </Button>
        </InlineStack>
        {wrong.length > 0 && (
          <Text as="p" tone={connection.health.state === "refused" ? "critical" : undefined}>
            {wrong.join(" ")}
          </Text>
        )}
        <Text as="p" tone="subdued">
          {provesText(proves)} {mayReadWords(label, proves, connection.mayReadProof)}
        </Text>
        <Text as="p" tone="subdued">
          {facts.join(" · ")}
        </Text>
      </BlockStack>
    </Box>
  );
}
