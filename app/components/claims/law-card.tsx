import { Badge, BlockStack, Card, Link, List, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ClaimPageData } from "./claim-page-data.ts";

/** What the law of the consumer's country says on such a claim, and what his way of paying lets him do. */
export function LawCard({ law }: Pick<ClaimPageData, "law">) {
  const { t } = useTranslation();
  if (law.notes.length === 0 && law.routes.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("claim.law.title")}
        </Text>
        {law.notes.length > 0 && <Statements rows={law.notes} />}
        {law.routes.length > 0 && (
          <>
            <Text as="h3" variant="headingSm">
              {t("claim.law.payment")}
            </Text>
            <Statements rows={law.routes} />
          </>
        )}
      </BlockStack>
    </Card>
  );
}

function Statements({ rows }: { rows: ClaimPageData["law"]["notes"] }) {
  const { t } = useTranslation();
  return (
    <List>
      {rows.map(({ id, text, source, confidence }) => (
        <List.Item key={id}>
          {text} {confidence === "unverified" && <Badge tone="attention">{t("claim.law.unverified")}</Badge>}
          <Text as="p" tone="subdued" variant="bodySm">
            {source.url ? (
              <Link url={source.url} target="_blank">
                {source.title}
              </Link>
            ) : (
              source.title
            )}
            {source.article ? `, ${source.article}` : ""}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
