import { Badge, BlockStack, Box, Card, Divider, InlineStack, Link, List, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { ClaimPageData, LadderView } from "./claim-page-data.ts";
import { DueDate } from "./due-date.tsx";
import { ReachRungForm } from "./reach-rung-form.tsx";

type Props = { claim: Pick<ClaimPageData, "ladder" | "dueAt" | "status" | "closed">; now: string };

/** Where the claim stands, what is to be done until when, what follows, and what the customer can do. */
export function LadderCard({ claim: { ladder, dueAt, status, closed }, now }: Props) {
  const { t } = useTranslation();
  const { current, next, checks, recordable } = ladder;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {t("claim.ladder.title")}
            </Text>
            {current.ofComplaint && <Badge>{t("claim.ladder.level", { level: String(current.level) })}</Badge>}
          </InlineStack>
          <Text as="p" fontWeight="semibold">
            {current.title}
          </Text>
        </BlockStack>
        {!closed && <Now current={current} dueAt={status === "open" ? dueAt : null} now={now} />}
        {!closed && checks.length > 0 && (
          <Part title={t("claim.ladder.checkFirst")}>
            <List>
              {checks.map((check) => (
                <List.Item key={check}>{t(`claim.ladder.check.${check}`)}</List.Item>
              ))}
            </List>
          </Part>
        )}
        {!closed && (
          <Part title={t("claim.ladder.needed")}>
            <List>
              {current.needs.map((need) => (
                <List.Item key={need}>{need}</List.Item>
              ))}
            </List>
          </Part>
        )}
        {!closed && (
          <Part title={t("claim.ladder.ifNothing")}>
            <Text as="p">{current.ifNothing}</Text>
          </Part>
        )}
        <Part title={t("claim.ladder.customerCan")}>
          <Text as="p">{current.customerCan}</Text>
        </Part>
        {!closed && next.length > 0 && (
          <Part title={t("claim.ladder.next")}>
            <List>
              {next.map(({ id, title, starter }) => (
                <List.Item key={id}>
                  {title} <Text as="span" tone="subdued">{`(${t(`claim.ladder.starter.${starter}`)})`}</Text>
                </List.Item>
              ))}
            </List>
          </Part>
        )}
        {recordable.length > 0 && (
          <Box>
            <ReachRungForm recordable={recordable} />
          </Box>
        )}
      </BlockStack>
    </Card>
  );
}

function Now({ current, dueAt, now }: { current: LadderView["current"]; dueAt: string | null; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <BlockStack gap="200">
      <Text as="p">{current.doNow}</Text>
      {dueAt && (
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" tone="subdued">
            {t("claim.ladder.until")}
          </Text>
          <DueDate dueAt={dueAt} now={now} />
        </InlineStack>
      )}
      {current.since && (
        <Text as="p" tone="subdued">
          {t("claim.ladder.since", { date: format.shortDate(current.since) })}
        </Text>
      )}
      {current.confidential && (
        <Text as="p" tone="subdued">
          {t("claim.ladder.confidential")}
        </Text>
      )}
      <Text as="p" tone="subdued" variant="bodySm">
        {t("claim.ladder.source")}{" "}
        {current.source.url ? (
          <Link url={current.source.url} target="_blank">
            {current.source.title}
          </Link>
        ) : (
          current.source.title
        )}
        {current.confidence === "unverified" && ` (${t("claim.law.unverified")})`}
      </Text>
    </BlockStack>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <BlockStack gap="200">
      <Divider />
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      {children}
    </BlockStack>
  );
}
