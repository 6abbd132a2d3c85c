import { BlockStack, Button, Card, Form, FormLayout, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DISPUTE_REASONS, type ClaimReason } from "#app/domain/claim/reasons.ts";
import { useReport } from "./use-report.ts";

/** A dispute of which Shopify tells us neither reason nor date: the merchant copies both from its page. */
export function ReasonCard({ reason: known }: { reason: ClaimReason }) {
  const { t } = useTranslation();
  const { report, busy, refused } = useReport();
  const [reason, setReason] = useState<string>(known);
  const [dueOn, setDueOn] = useState("");
  return (
    <Card>
      <Form onSubmit={() => report({ intent: "set-reason", reason, dueOn })}>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t("claim.setReason.title")}
          </Text>
          <Text as="p">{t("claim.setReason.text")}</Text>
          <FormLayout>
            <FormLayout.Group>
              <Select
                label={t("claim.setReason.reason")}
                value={reason}
                onChange={setReason}
                options={DISPUTE_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
              />
              <TextField
                label={t("claim.setReason.dueOn")}
                type="date"
                value={dueOn}
                onChange={setDueOn}
                autoComplete="off"
                error={refused}
              />
            </FormLayout.Group>
          </FormLayout>
          <InlineStack>
            <Button submit loading={busy}>
              {t("claim.setReason.save")}
            </Button>
          </InlineStack>
        </BlockStack>
      </Form>
    </Card>
  );
}
