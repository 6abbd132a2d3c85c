import { BlockStack, Box, Card, Divider, InlineStack, Link, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { channelWord, type ClaimLine } from "../claims/claims-table.tsx";
import { DueDate } from "../claims/due-date.tsx";
import { useFormat } from "../use-format.ts";
import { ReminderBadge } from "./reminder.tsx";

type Props = {
  claims: ClaimLine[];
  /** By claim: until when its carrier takes an inquiry that nobody has started. */
  carrierTerms: Record<string, { carrier: string; dueAt: string; passed: boolean }>;
  now: string;
};

/** The claims to answer, the most pressing first. */
export function PressingClaims({ claims, carrierTerms, now }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (claims.length === 0)
    return (
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t("claims.none.open")}
          </Text>
          <Text as="p" tone="subdued">
            {t("claims.noneHelp")}
          </Text>
        </BlockStack>
      </Card>
    );
  return (
    <Card padding="0">
      {claims.map((claim, index) => (
        <Fragment key={claim.id}>
          {index > 0 && <Divider />}
          <Box padding="400">
            <InlineStack align="space-between" gap="200" blockAlign="center" wrap={false}>
              <BlockStack gap="050">
                <Link url={`/app/claims/${claim.id}`} monochrome removeUnderline>
                  <Text as="span" fontWeight="semibold">
                    {`${claimReference(claim.number)} ${t(`reason.${claim.reason}`)}`}
                  </Text>
                </Link>
                <Text as="span" tone="subdued">
                  {[t(channelWord(claim)), claim.orderName, claim.customerName].filter(Boolean).join(", ")}
                </Text>
                {carrierTerms[claim.id] && <CarrierTerm term={carrierTerms[claim.id]!} />}
              </BlockStack>
              <div style={{ flexShrink: 0 }}>
                <BlockStack gap="050" inlineAlign="end">
                  {claim.dueAt && <DueDate dueAt={claim.dueAt} now={now} />}
                  {claim.dueAt && <ReminderBadge from={claim.dueSince} dueAt={claim.dueAt} now={now} />}
                  {claim.amountMinor && claim.currency && (
                    <Text as="span" numeric>
                      {format.amount({ minor: claim.amountMinor, currency: claim.currency })}
                    </Text>
                  )}
                </BlockStack>
              </div>
            </InlineStack>
          </Box>
        </Fragment>
      ))}
    </Card>
  );
}

function CarrierTerm({ term: { carrier, dueAt, passed } }: { term: Props["carrierTerms"][string] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text as="span" variant="bodySm" tone={passed ? "critical" : "subdued"}>
      {t(passed ? "inquiry.pressing.late" : "inquiry.pressing.until", { carrier, date: format.shortDate(dueAt) })}
    </Text>
  );
}
