import { BlockStack, Box, InlineGrid, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";

type Props = { outcomes: { channel: ClaimChannel; status: ClaimStatus; count: number }[] };

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
    return { group, ended: [...byStatus].sort(([, a], [, b]) => b - a) };
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
            <BlockStack key={group}>
              <Text as="span" tone="subdued">
                {t(`claims.outcomes.${group}`)}
              </Text>
              <Text as="span">
                {ended.length > 0
                  ? ended.map(([status, count]) => `${count} × ${t(`claimStatus.${status}`)}`).join(", ")
                  : t("claims.outcomes.none")}
              </Text>
            </BlockStack>
          ))}
        </InlineGrid>
      </BlockStack>
    </Box>
  );
}
