import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { HistoryLine } from "#app/domain/claim/history.ts";
import { useFormat } from "../use-format.ts";
import { useEventText } from "./use-event-text.ts";

/** What happened to the claim so far, the latest first. */
export function HistoryCard({ lines }: { lines: HistoryLine[] }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("claim.history.title")}
        </Text>
        <BlockStack as="ol" gap="300">
          {lines.map((line) => (
            <li key={line.seq} style={{ listStyle: "none" }}>
              <Line line={line} />
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useEventText(line.event);
  return (
    <BlockStack>
      <Text as="span" breakWord>
        {text}
      </Text>
      <Text as="span" variant="bodySm" tone="subdued">
        <time dateTime={line.event.at}>{format.dateTime(line.event.at)}</time>, {t(`claim.history.by.${line.actor}`)}
      </Text>
    </BlockStack>
  );
}
