import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { InquiryPageData } from "./inquiry-views.ts";
import { SourceLine, TermLines, Unverified } from "./term-lines.tsx";

/** The desk's term, what it pays at most, and what the inquiry belongs to. */
export function InquiryFacts({ page, now }: { page: InquiryPageData; now: string }) {
  const { t } = useTranslation();
  const carrier = page.summary.carrier || t("inquiry.theCarrier");
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("inquiry.facts.title")}
        </Text>
        {page.summary.status === "prepared" && <TermLines term={page.term} carrier={carrier} now={now} />}
        {page.reference && <Text as="p">{t("inquiry.facts.reference", { reference: page.reference })}</Text>}
        {page.liability && (
          <BlockStack gap="100" inlineAlign="start">
            <Text as="p">{page.liability.text}</Text>
            <Unverified confidence={page.liability.confidence} />
            <SourceLine source={page.liability.source} />
          </BlockStack>
        )}
        <BlockStack gap="100" inlineAlign="start">
          <Text as="p">{t("inquiry.facts.senderOnly")}</Text>
          <Unverified confidence={page.confidence} />
          <SourceLine source={page.source} />
        </BlockStack>
        <BlockStack gap="100">
          {page.claim && (
            <Link url={`/app/claims/${page.claim.id}`}>{t("claim.title", { reference: page.claim.reference })}</Link>
          )}
          <Link url={`/app/orders/${page.order.id}`}>{t("order.title", { name: page.order.name ?? "" })}</Link>
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
