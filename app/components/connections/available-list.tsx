import { BlockStack, Box, Button, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { CarrierLine } from "./connection-data.ts";
import { useConnectionText } from "./use-connection-text.ts";

type Props = {
  title: string;
  help: string;
  carriers: CarrierLine[];
  /** Id of the one being connected. */
  busy: string | null;
  /** For a carrier that wants no credentials: one click is enough. */
  onConnect: (id: string) => void;
};

/** Carriers that are not connected, what each can prove, and the way to connect it; nothing when there are none. */
export function AvailableList({ title, help, carriers, busy, onConnect }: Props) {
  const { t } = useTranslation();
  const { provesText } = useConnectionText();
  if (carriers.length === 0) return null;
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          <Text as="p" tone="subdued">
            {help}
          </Text>
        </BlockStack>
      </Box>
      {carriers.map(({ id, label, wantsCredentials, proves }, index) => (
        <Fragment key={id}>
          {index > 0 && <Divider />}
          <Box padding="400">
            <InlineStack gap="400" align="space-between" blockAlign="center" wrap={false}>
              <BlockStack gap="050">
                <Text as="h3" variant="headingSm">
                  {label}
                </Text>
                <Text as="p" tone="subdued">
                  {provesText(proves)} {!wantsCredentials && t("connections.noKey")}
                </Text>
              </BlockStack>
              <div style={{ flexShrink: 0 }}>
                <Button
                  accessibilityLabel={t("connections.connectNamed", { name: label })}
                  loading={busy === id}
                  disabled={busy !== null && busy !== id}
                  {...(wantsCredentials
                    ? { url: `/app/connections/carriers/${id}` }
                    : { onClick: () => onConnect(id) })}
                >
                  {t("connections.connect")}
                </Button>
              </div>
            </InlineStack>
          </Box>
        </Fragment>
      ))}
    </Card>
  );
}
