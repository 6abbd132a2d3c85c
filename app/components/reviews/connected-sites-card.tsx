import { BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { type ReviewSiteLine, providerPath } from "../connections/connection-data.ts";
import { HealthBadge } from "../connections/health-badge.tsx";
import { useConnectionText } from "../connections/use-connection-text.ts";

/** The review sites that the shop is connected with, how each does, and the way to where they are connected. */
export function ConnectedSitesCard({ sites }: { sites: ReviewSiteLine[] }) {
  const { t } = useTranslation();
  const { workText } = useConnectionText();
  const connected = sites.flatMap((site) => (site.connection ? [{ site, health: site.connection.health }] : []));
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("reviews.sites")}
        </Text>
        {connected.length === 0 && <Text as="p">{t("reviews.noSites")}</Text>}
        {connected.map(({ site, health }) => (
          <BlockStack key={site.id} gap="100">
            <InlineStack gap="200" blockAlign="center">
              <Link url={providerPath(site)}>{site.label}</Link>
              <HealthBadge health={health} />
            </InlineStack>
            <Text as="p" tone="subdued">
              {workText(site)}
            </Text>
          </BlockStack>
        ))}
        <InlineStack>
          <Button url="/app/connections#review-sites">{t("reviews.toConnections")}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
