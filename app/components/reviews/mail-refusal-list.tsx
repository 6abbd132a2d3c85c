import { BlockStack, Box, Button, Card, Divider, EmptySearchResult, InlineStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";

/** An address on the do-not-mail list; null once its owner was erased. */
export type MailRefusal = { id: string; at: string; email: string | null; addedBy: "customer" | "merchant" };

/** The do-not-mail list, with a way to take an address off it. */
export function MailRefusalList(props: {
  refusals: MailRefusal[];
  busy: boolean;
  onRemove: (refusal: MailRefusal & { email: string }) => void;
}) {
  const { refusals, busy, onRemove } = props;
  const { t } = useTranslation();
  const format = useFormat();
  if (refusals.length === 0)
    return (
      <Card>
        <EmptySearchResult title={t("doNotMail.none")} description={t("doNotMail.noneHelp")} />
      </Card>
    );
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <Text as="h2" variant="headingMd">
          {t("doNotMail.list")}
        </Text>
      </Box>
      {refusals.map((refusal, index) => (
        <Fragment key={refusal.id}>
          {index > 0 && <Divider />}
          <Box padding="400">
            <InlineStack gap="400" align="space-between" blockAlign="center">
              <BlockStack gap="050">
                <Text as="h3" variant="headingSm" breakWord>
                  {refusal.email ?? t("doNotMail.erased")}
                </Text>
                <Text as="p" tone="subdued">
                  {t(`doNotMail.by.${refusal.addedBy}`, { date: format.date(refusal.at) })}
                </Text>
                {refusal.email === null && (
                  <Text as="p" tone="subdued">
                    {t("doNotMail.erasedHelp")}
                  </Text>
                )}
              </BlockStack>
              {refusal.email !== null && (
                <Button
                  disabled={busy}
                  accessibilityLabel={t("doNotMail.removeNamed", { address: refusal.email })}
                  onClick={() => onRemove({ ...refusal, email: refusal.email! })}
                >
                  {t("doNotMail.remove")}
                </Button>
              )}
            </InlineStack>
          </Box>
        </Fragment>
      ))}
    </Card>
  );
}
