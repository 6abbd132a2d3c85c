import { Badge, BlockStack, InlineStack, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import { DueDate } from "../claims/due-date.tsx";
import { useFormat } from "../use-format.ts";
import type { TermView } from "./inquiry-views.ts";

type Props = { term: TermView; carrier: string; now: string };

/** Until when a desk takes a matter, and who says so. A term that has passed stops nothing. */
export function TermLines({ term: { latest, earliest }, carrier, now }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <BlockStack gap="200">
      {latest && !latest.passed && (
        <InlineStack gap="150" blockAlign="center">
          <Text as="span">{t("inquiry.term.until")}</Text>
          <DueDate dueAt={latest.dueAt} now={now} />
          <Unverified confidence={latest.confidence} />
        </InlineStack>
      )}
      {latest?.passed && (
        <BlockStack gap="100" inlineAlign="start">
          <Text as="p" tone="critical">
            {t("inquiry.term.passed", { date: format.date(latest.dueAt), carrier })}
          </Text>
          <Unverified confidence={latest.confidence} />
        </BlockStack>
      )}
      {!latest && (
        <Text as="p" tone="subdued">
          {t("inquiry.term.none", { carrier })}
        </Text>
      )}
      {earliest && !earliest.reached && (
        <Text as="p">{t("inquiry.term.from", { date: format.date(earliest.at), carrier })}</Text>
      )}
      {latest && <SourceLine source={latest.source} />}
      {earliest && !earliest.reached && <SourceLine source={earliest.source} />}
    </BlockStack>
  );
}

/** Marks what nobody looked up. */
export function Unverified({ confidence }: { confidence: Confidence }) {
  const { t } = useTranslation();
  return confidence === "unverified" ? <Badge tone="attention">{t("claim.law.unverified")}</Badge> : null;
}

/** Where a statement comes from. */
export function SourceLine({ source }: { source: Source }) {
  const { t } = useTranslation();
  const title = `${source.title} (${source.checkedOn})`;
  return (
    <Text as="p" variant="bodySm" tone="subdued" breakWord>
      {t("inquiry.source")}{" "}
      {source.url ? (
        <Link url={source.url} target="_blank">
          {title}
        </Link>
      ) : (
        title
      )}
    </Text>
  );
}
