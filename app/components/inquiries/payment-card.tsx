import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, Card, Checkbox, FormLayout, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { InquiryPageData } from "./inquiry-views.ts";

/** What the desk paid, and the form for what it pays. */
export function PaymentCard({ page, today }: { page: InquiryPageData; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher<{ issue: string | null }>();
  const [amount, setAmount] = useState("");
  const [paidOn, setPaidOn] = useState(today);
  const [corrects, setCorrects] = useState(false);
  const busy = fetcher.state !== "idle";
  const issue = busy ? null : (fetcher.data?.issue ?? null);
  const dateIssue = issue === "not_a_date" || issue === "in_the_future" ? issue : null;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("inquiry.payment.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("inquiry.payment.why")}
          </Text>
        </BlockStack>
        {page.summary.paid.map((sum) => (
          <Text as="p" key={sum.currency} fontWeight="semibold">
            {t("inquiry.card.paid", { amount: format.amount(sum) })}
          </Text>
        ))}
        <FormLayout>
          <FormLayout.Group>
            <TextField
              label={t(corrects ? "inquiry.payment.total" : "inquiry.payment.amount")}
              value={amount}
              onChange={setAmount}
              suffix={page.order.currency}
              inputMode="decimal"
              maxLength={30}
              autoComplete="off"
              error={issue === "not_an_amount" ? t("inquiry.issue.not_an_amount") : undefined}
            />
            {!corrects && (
              <TextField
                label={t("inquiry.payment.paidOn")}
                type="date"
                value={paidOn}
                onChange={setPaidOn}
                max={today}
                autoComplete="off"
                error={dateIssue ? t(`inquiry.issue.${dateIssue}`) : undefined}
              />
            )}
          </FormLayout.Group>
          {page.steps.some(({ step }) => step === "paid") && (
            <Checkbox label={t("inquiry.payment.correct")} checked={corrects} onChange={setCorrects} />
          )}
        </FormLayout>
        {issue === "not_handed_off" && <Banner tone="warning">{t("inquiry.issue.elsewhere")}</Banner>}
        <InlineStack>
          <Button
            loading={busy}
            onClick={() =>
              fetcher.submit(corrects ? { intent: "correct-payment", amount } : { intent: "pay", amount, paidOn }, {
                method: "post",
                encType: "application/json",
              })
            }
          >
            {t("inquiry.payment.save")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
