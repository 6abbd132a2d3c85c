import { Badge, BlockStack, Box, Divider, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { HandoverBadge } from "../handover-badge.tsx";
import { ReviewWords } from "../reviews/review-words.tsx";
import { useFormat } from "../use-format.ts";
import type { TimelineLine } from "./timeline-lines.ts";
import { useLineText } from "./use-line-text.ts";

/** What happened with an order, line by line, each resting on an entry of its ledger. */
export function Timeline({ lines }: { lines: TimelineLine[] }) {
  return (
    <BlockStack as="ol" gap="0">
      {lines.map((line, index) => (
        <li key={line.entry} style={{ listStyle: "none" }}>
          {index > 0 && <Divider />}
          {line.seqs.map((seq) => (
            <span key={seq} id={`entry-${seq}`} />
          ))}
          <Line line={line} />
        </li>
      ))}
    </BlockStack>
  );
}

function Line({ line }: { line: TimelineLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, details } = useLineText(line);
  return (
    <Box paddingBlock="300" paddingInline="400">
      <BlockStack gap="100">
        <InlineStack align="space-between" blockAlign="start" gap="200">
          <InlineStack gap="200" blockAlign="center">
            <Text as="span" fontWeight="semibold" tone={line.tells === "erased" ? "subdued" : undefined}>
              {title}
            </Text>
            {(line.tells === "fulfillment_event" || line.tells === "carrier_event") && line.handover && (
              <HandoverBadge handover={line.handover} />
            )}
            {line.tells === "fulfillment_event" && line.deleted && <Badge>{t("timeline.deleted")}</Badge>}
            {line.versions > 1 && <Badge>{t("timeline.versions", { count: line.versions })}</Badge>}
          </InlineStack>
          <Text as="span" tone="subdued">
            <time dateTime={line.occurredAt}>{format.dateTime(line.occurredAt)}</time>
          </Text>
        </InlineStack>
        {line.tells === "review" && <ReviewWords words={line.words} statements={line.statements} />}
        {details.map((detail) => (
          <Text as="p" key={detail} tone="subdued" breakWord>
            {detail}
          </Text>
        ))}
        <Text as="p" variant="bodyXs" tone="subdued">
          {t("timeline.entry", { seq: line.seq, date: format.dateTime(line.recordedAt) })}
        </Text>
      </BlockStack>
    </Box>
  );
}
