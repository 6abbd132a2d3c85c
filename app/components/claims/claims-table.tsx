import { BlockStack, Box, IndexTable, InlineStack, Link, Text, useBreakpoints } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { usePager } from "../pager.tsx";
import { useFormat } from "../use-format.ts";
import { ClaimStatusBadge } from "./claim-status-badge.tsx";
import { DueDate } from "./due-date.tsx";

/** A claim as a list shows it. */
export type ClaimLine = {
  id: string;
  at: string;
  number: number;
  channel: ClaimChannel;
  reason: ClaimReason;
  status: ClaimStatus;
  disputeType: string | null;
  amountMinor: string | null;
  currency: string | null;
  dueAt: string | null;
  dueSince: string;
  closedAt: string | null;
  orderName: string | null;
  customerName: string | null;
};

type Props = {
  claims: ClaimLine[];
  /** All of them are closed: when is told in the place of until when. */
  closed: boolean;
  now: string;
  previous: string | null;
  next: string | null;
  loading: boolean;
};

/** Claims with where they stand and until when an answer is in time, or when they ended. */
export function ClaimsTable({ claims, closed, now, loading, ...page }: Props) {
  const { t } = useTranslation();
  const pager = usePager(page);
  const { smDown } = useBreakpoints();
  return (
    <IndexTable
      resourceName={{ singular: t("claims.one"), plural: t("claims.many") }}
      itemCount={claims.length}
      condensed={smDown}
      selectable={false}
      loading={loading}
      pagination={pager}
      headings={[
        { title: t("claims.column.claim") },
        { title: t("claims.column.reason") },
        { title: t("claims.column.from") },
        { title: t("claims.column.order") },
        { title: t("claims.column.status") },
        { title: t(closed ? "claims.column.closed" : "claims.column.due") },
        { title: t("claims.column.amount"), alignment: "end" },
      ]}
    >
      {claims.map((claim, index) => (
        <IndexTable.Row id={claim.id} key={claim.id} position={index}>
          {smDown ? <Card claim={claim} now={now} /> : <Cells claim={claim} now={now} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

type RowProps = { claim: ClaimLine; now: string };

function Cells({ claim, now }: RowProps) {
  const { t } = useTranslation();
  return (
    <>
      <IndexTable.Cell>
        <ClaimLink claim={claim} />
      </IndexTable.Cell>
      <IndexTable.Cell>{t(`reason.${claim.reason}`)}</IndexTable.Cell>
      <IndexTable.Cell>{t(channelWord(claim))}</IndexTable.Cell>
      <IndexTable.Cell>{orderOf(claim)}</IndexTable.Cell>
      <IndexTable.Cell>
        <ClaimStatusBadge status={claim.status} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Due claim={claim} now={now} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="span" alignment="end" numeric>
          <Amount claim={claim} />
        </Text>
      </IndexTable.Cell>
    </>
  );
}

/** The same on a phone, where a table would not fit. */
function Card({ claim, now }: RowProps) {
  const { t } = useTranslation();
  return (
    <Box padding="300" width="100%">
      <BlockStack gap="100">
        <InlineStack align="space-between" gap="200">
          <ClaimLink claim={claim} />
          <Amount claim={claim} />
        </InlineStack>
        <Text as="span">{`${t(`reason.${claim.reason}`)}, ${t(channelWord(claim))}`}</Text>
        <Text as="span" tone="subdued">
          {orderOf(claim)}
        </Text>
        <InlineStack gap="200" blockAlign="center">
          <ClaimStatusBadge status={claim.status} />
          <Due claim={claim} now={now} />
        </InlineStack>
      </BlockStack>
    </Box>
  );
}

function ClaimLink({ claim }: { claim: ClaimLine }) {
  return (
    <Link url={`/app/claims/${claim.id}`} dataPrimaryLink monochrome removeUnderline>
      <Text as="span" fontWeight="semibold">
        {claimReference(claim.number)}
      </Text>
    </Link>
  );
}

/** Until when an answer is in time; of a claim that is over, when it ended. */
function Due({ claim, now }: RowProps) {
  const format = useFormat();
  if (claim.closedAt)
    return (
      <Text as="span" tone="subdued">
        {format.shortDate(claim.closedAt)}
      </Text>
    );
  return claim.status === "open" && claim.dueAt ? <DueDate dueAt={claim.dueAt} now={now} /> : null;
}

function Amount({ claim: { amountMinor, currency } }: { claim: ClaimLine }) {
  const format = useFormat();
  return amountMinor && currency ? <>{format.amount({ minor: amountMinor, currency })}</> : null;
}

function orderOf(claim: ClaimLine): string {
  return [claim.orderName, claim.customerName].filter(Boolean).join(", ");
}

/** Who claims: for a Shopify dispute also whether the bank only asks yet. */
export function channelWord({ channel, disputeType }: Pick<ClaimLine, "channel" | "disputeType">) {
  if (channel !== "shopify_dispute") return `channel.${channel}` as const;
  return disputeType === "inquiry" ? "channel.inquiry" : "channel.chargeback";
}
