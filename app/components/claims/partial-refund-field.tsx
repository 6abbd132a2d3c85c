import { Banner, BlockStack, Button, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { ResponseView } from "./claim-page-data.ts";

type Props = {
  partial: NonNullable<ResponseView["partial"]>;
  busy: boolean;
  /** Composes the letter with that amount; empty: without one. */
  onChoose: (amount: string) => void;
};

/** The part of the amount that a settlement offers: named in the letter, paid by nobody but the merchant at Shopify. */
export function PartialRefundField({ partial, busy, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [amount, setAmount] = useState(partial.asked);
  const { left, refunded, issue, allowed } = partial;
  return (
    <BlockStack gap="200">
      {refunded && (
        <Banner tone="warning">
          {t("claim.partial.refundedBefore", { amount: format.amount(refunded), left: format.amount(left) })}
        </Banner>
      )}
      {allowed ? (
        <>
          <TextField
            label={t("claim.partial.label")}
            value={amount}
            onChange={setAmount}
            autoComplete="off"
            inputMode="decimal"
            suffix={left.currency}
            helpText={t("claim.partial.help", { left: format.amount(left) })}
            {...(issue && amount === partial.asked ? { error: t(`claim.partial.issue.${issue}`) } : {})}
          />
          <InlineStack gap="200">
            <Button
              loading={busy}
              disabled={amount.trim() === "" || amount === partial.asked}
              onClick={() => onChoose(amount.trim())}
            >
              {t("claim.partial.name")}
            </Button>
            {partial.asked !== "" && (
              <Button
                disabled={busy}
                onClick={() => {
                  setAmount("");
                  onChoose("");
                }}
              >
                {t("claim.partial.without")}
              </Button>
            )}
          </InlineStack>
        </>
      ) : (
        <Text as="p" tone="subdued">
          {t("claim.partial.issue.all_or_nothing")}
        </Text>
      )}
    </BlockStack>
  );
}
