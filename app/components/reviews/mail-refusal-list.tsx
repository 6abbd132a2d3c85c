import {
  BlockStack,
  Box,
  Button,
  Card,
  Divider,
  EmptySearchResult,
  Form,
  InlineStack,
  Text,
  TextField,
} from "@shopify/polaris";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";

/** An address on the do-not-mail list; null once its owner was erased. */
export type MailRefusal = { id: string; at: string; email: string | null; addedBy: "customer" | "merchant" };

/** The do-not-mail list, with a way to take an address off it. */
export function MailRefusalList(props: {
  refusals: MailRefusal[];
  /** The address that was looked for; empty for all. */
  search: string;
  busy: boolean;
  onSearch: (address: string) => void;
  onRemove: (refusal: MailRefusal & { email: string }) => void;
}) {
  const { refusals, search, busy, onSearch, onRemove } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [query, setQuery] = useState(search);
  if (refusals.length === 0 && search === "")
    return (
      <Card>
        <EmptySearchResult title={t("doNotMail.none")} description={t("doNotMail.noneHelp")} />
      </Card>
    );
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t("doNotMail.list")}
          </Text>
          <Form noValidate onSubmit={() => onSearch(query.trim())}>
            <TextField
              label={t("doNotMail.search")}
              labelHidden
              placeholder={t("doNotMail.search")}
              type="email"
              inputMode="email"
              autoComplete="off"
              value={query}
              onChange={setQuery}
              clearButton
              onClearButtonClick={() => {
                setQuery("");
                onSearch("");
              }}
              connectedRight={<Button submit>{t("doNotMail.find")}</Button>}
            />
          </Form>
        </BlockStack>
      </Box>
      {refusals.length === 0 && (
        <Box padding="400">
          <EmptySearchResult title={t("doNotMail.notFound")} description={t("doNotMail.notFoundHelp")} />
        </Box>
      )}
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
