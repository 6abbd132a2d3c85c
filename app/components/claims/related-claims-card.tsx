import { Banner, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { isCompensated } from "#app/domain/claim/linked-claims.ts";
import { useFormat } from "../use-format.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { ClaimStatusBadge } from "./claim-status-badge.tsx";

/** Other claims on this order, with a warning against paying twice; and the customer's earlier ones, as dates and outcomes. */
export function RelatedClaimsCard({ related, closed }: Pick<ClaimPageData, "related" | "closed">) {
  const { t } = useTranslation();
  const { linked, ofCustomer } = related;
  if (linked.length === 0 && ofCustomer.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        {linked.length > 0 && (
          <>
            <Text as="h2" variant="headingMd">
              {t("claim.related.sameOrder")}
            </Text>
            {!closed && linked.some(isCompensated) && <Banner tone="warning">{t("claim.related.notTwice")}</Banner>}
            <Rows claims={linked} />
          </>
        )}
        {ofCustomer.length > 0 && (
          <>
            <Text as="h2" variant="headingMd">
              {t("claim.related.ofCustomer")}
            </Text>
            <Rows claims={ofCustomer} />
          </>
        )}
      </BlockStack>
    </Card>
  );
}

function Rows({ claims }: { claims: ClaimPageData["related"]["linked"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return claims.map((claim) => (
    <InlineStack key={claim.id} align="space-between" gap="200" blockAlign="center">
      <Text as="span">
        <Link url={`/app/claims/${claim.id}`}>{claim.reference}</Link>{" "}
        {[t(`reason.${claim.reason}`), format.shortDate(claim.openedAt)].join(", ")}
      </Text>
      <ClaimStatusBadge status={claim.status} />
    </InlineStack>
  ));
}
