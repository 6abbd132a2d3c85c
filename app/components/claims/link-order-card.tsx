import { BlockStack, Button, Card, Form, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useReport } from "./use-report.ts";

/** A claim about an order that nobody named yet: without it there is no evidence. */
export function LinkOrderCard() {
  const { t } = useTranslation();
  const { report, busy, refused } = useReport();
  const [orderName, setOrderName] = useState("");
  const link = () => void (orderName.trim() && report({ intent: "link-order", orderName: orderName.trim() }));
  return (
    <Card>
      <Form onSubmit={link}>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t("claim.linkOrder.title")}
          </Text>
          <Text as="p">{t("claim.linkOrder.text")}</Text>
          <TextField
            label={t("claim.linkOrder.name")}
            value={orderName}
            onChange={setOrderName}
            placeholder="#1042"
            autoComplete="off"
            error={refused}
          />
          <InlineStack>
            <Button submit loading={busy} disabled={!orderName.trim()}>
              {t("claim.linkOrder.link")}
            </Button>
          </InlineStack>
        </BlockStack>
      </Form>
    </Card>
  );
}
