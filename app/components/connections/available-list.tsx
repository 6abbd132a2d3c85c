import { BlockStack, Box, Button, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { type ProviderLine, providerPath } from "./connection-data.ts";
import { useConnectionText } from "./use-connection-text.ts";

type Props = {
  /** The name by which a link leads here. */
  id?: string;
  title: string;
  help: string;
  providers: ProviderLine[];
  /** Services that cannot be connected, and why. */
  unsupported?: { label: string; reason: string }[];
  /** The one being connected. */
  busy: ProviderLine | null;
  /** For a provider that wants no credentials: one click is enough. */
  onConnect: (provider: ProviderLine) => void;
};

/** Providers that are not connected, what each can tell, and the way to connect it; nothing when there are none. */
export function AvailableList({ id, title, help, providers, unsupported = [], busy, onConnect }: Props) {
  const { t } = useTranslation();
  const { abilityText } = useConnectionText();
  if (providers.length + unsupported.length === 0) return null;
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd" id={id}>
            {title}
          </Text>
          <Text as="p" tone="subdued">
            {help}
          </Text>
        </BlockStack>
      </Box>
      {providers.map((provider, index) => (
        <Fragment key={provider.id}>
          {index > 0 && <Divider />}
          <Box padding="400">
            <InlineStack gap="400" align="space-between" blockAlign="center" wrap={false}>
              <Named
                label={provider.label}
                text={[abilityText(provider), ...(provider.wantsCredentials ? [] : [t("connections.noKey")])].join(" ")}
              />
              <div style={{ flexShrink: 0 }}>
                <Button
                  accessibilityLabel={t("connections.connectNamed", { name: provider.label })}
                  loading={busy?.id === provider.id}
                  disabled={busy !== null && busy.id !== provider.id}
                  {...(provider.wantsCredentials
                    ? { url: providerPath(provider) }
                    : { onClick: () => onConnect(provider) })}
                >
                  {t("connections.connect")}
                </Button>
              </div>
            </InlineStack>
          </Box>
        </Fragment>
      ))}
      {unsupported.map(({ label, reason }, index) => (
        <Fragment key={label}>
          {index + providers.length > 0 && <Divider />}
          <Box padding="400">
            <Named label={t("connections.unsupported", { name: label })} text={reason} />
          </Box>
        </Fragment>
      ))}
    </Card>
  );
}

function Named({ label, text }: { label: string; text: string }) {
  return (
    <BlockStack gap="050">
      <Text as="h3" variant="headingSm">
        {label}
      </Text>
      <Text as="p" tone="subdued">
        {text}
      </Text>
    </BlockStack>
  );
}
