import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Box, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";
import type { Words } from "./connection-data.ts";

type Props = {
  name: string;
  help: Words;
  /** Null until the provider is connected. */
  address: string | null;
  lastPushAt: string | null;
};

/** The address at which a provider can tell its news, what to do with it there, and whether anything came. */
export function PushCard({ name, help, address, lastPushAt }: Props) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const format = useFormat();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t("connections.push.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t(address ? "connections.push.text" : "connections.push.later", { name })}
          </Text>
        </BlockStack>
        {address && (
          <>
            <AddressField address={address} />
            <Text as="p">{help[language]}</Text>
            <Text as="p" tone="subdued">
              {lastPushAt
                ? t("connections.push.last", { date: format.dateTime(lastPushAt) })
                : t("connections.push.never", { name })}
            </Text>
          </>
        )}
      </BlockStack>
    </Card>
  );
}

function AddressField({ address }: { address: string }) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      shopify.toast.show(t("connections.push.copied"));
    } catch {
      shopify.toast.show(t("connections.push.notCopied"), { isError: true });
    }
  };
  return (
    <InlineStack gap="200" blockAlign="end" wrap={false}>
      <Box width="100%">
        <TextField
          label={t("connections.push.address")}
          value={address}
          readOnly
          selectTextOnFocus
          autoComplete="off"
        />
      </Box>
      <Button onClick={() => void copy()}>{t("connections.push.copy")}</Button>
    </InlineStack>
  );
}
