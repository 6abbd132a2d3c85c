import { BlockStack, Box, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import { ClaimStatusBadge } from "./claim-status-badge.tsx";

type Props = { outcomes: { channel: ClaimChannel; status: ClaimStatus; count: number }[] };

/** Always in this order, so that a number is found where it stood before. */
const ENDINGS = ["won", "settled", "withdrawn", "lost", "closed"] as const satisfies readonly ClaimStatus[];

const GROUPS: Record<"banks" | "customers", readonly ClaimChannel[]> = {
  banks: ["shopify_dispute", "psp"],
  customers: ["customer", "mediator"],
};

/** How claims ended in the last year, before banks and with customers apart: the one says nothing of the other. */
export function OutcomeCounts({ outcomes }: Props) {
  const { t } = useTranslation();
  const groups = (["banks", "customers"] as const).map((group) => {
    const byStatus = new Map<ClaimStatus, number>();
    for (const { channel, status, count } of outcomes)
      if (GROUPS[group].includes(channel)) byStatus.set(status, (byStatus.get(status) ?? 0) + count);
    return {
      group,
      ended: ENDINGS.map((status) => ({ status, count: byStatus.get(status) ?? 0 })).filter(({ count }) => count > 0),
    };
  });
  if (outcomes.length === 0) return null;
  return (
    <Box padding="400" borderBlockEndWidth="025" borderColor="border">
      <BlockStack gap="200">
        <Text as="h2" variant="headingSm">
          {t("claims.outcomes.title")}
        </Text>
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          {groups.map(({ group, ended }) => (
            <BlockStack key={group} gap="100">
              <Text as="span" tone="subdued">
                {t(`claims.outcomes.${group}`)}
              </Text>
              {ended.length > 0 ? (
                <InlineStack gap="200">
                  {ended.map(({ status, count }) => (
                    <ClaimStatusBadge key={status} status={status} count={count} />
                  ))}
                </InlineStack>
              ) : (
                <Text as="span">{t("claims.outcomes.none")}</Text>
              )}
            </BlockStack>
          ))}
        </InlineGrid>
      </BlockStack>
    </Box>
  );
}
