import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner, Badge, BlockStack, Card, InlineStack, Layout, Link, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { ClaimStatusBadge } from "#app/components/claims/claim-status-badge.tsx";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { HandoverBadge } from "#app/components/handover-badge.tsx";
import { InquiryCard } from "#app/components/inquiries/inquiry-card.tsx";
import type { OfferView } from "#app/components/inquiries/inquiry-views.ts";
import { Timeline } from "#app/components/orders/timeline.tsx";
import { timelineLines } from "#app/components/orders/timeline-lines.ts";
import { PageError } from "#app/components/page-error.tsx";
import { useFormat } from "#app/components/use-format.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import { verifyChain } from "#app/domain/evidence/chain.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { offerViews } from "#app/inquiry-page.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { findOrder } from "#app/queries/orders/find-order.ts";
import { readOrderSummary } from "#app/queries/orders/read-order-summary.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { orderId } = params;
  const order = isUuid(orderId) ? await findOrder(shop.id, orderId) : undefined;
  if (!order) throw json({ reason: "not_found" }, { status: 404 });
  const ledger = await readLedger(shop.id, order.id);
  const { claims } = await readOrderSummary(shop.id, order.shopifyId);
  const now = new Date().toISOString();
  const offers = offerViews(readFacts(ledger.entries), shop, undefined, now);
  const { verifies, length, erased } = verifyChain(ledger.links, ledger.head);
  return json({
    order,
    lines: timelineLines(ledger.entries),
    claims,
    chain: { verifies, length, erased },
    offers,
    now,
  });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Order() {
  const { order, lines, claims, chain, now, ...loaded } = useLoaderData<typeof loader>();
  const offers = loaded.offers as OfferView[];
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Page
      backAction={{ content: t("orders.title"), url: "/app/orders" }}
      title={t("order.title", { name: order.name ?? "" })}
      titleMetadata={order.cancelledAt ? <Badge>{t("orders.cancelled")}</Badge> : undefined}
      subtitle={order.placedAt ? t("order.placed", { date: format.dateTime(order.placedAt) }) : undefined}
      primaryAction={{ content: t("claims.new"), url: `/app/claims/new?orderId=${order.id}` }}
      secondaryActions={[
        { content: t("order.atShopify"), url: `shopify://admin/orders/${order.shopifyId}`, target: "_top" },
      ]}
    >
      <Layout>
        <Layout.Section>
          <Card padding="0">
            <Timeline lines={lines} />
          </Card>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <Card>
              <BlockStack gap="200">
                <Text as="h2" variant="headingMd">
                  {t("order.delivery")}
                </Text>
                {order.handover ? (
                  <InlineStack>
                    <HandoverBadge handover={order.handover} />
                  </InlineStack>
                ) : (
                  <Text as="p" tone="subdued">
                    {t("order.notDelivered")}
                  </Text>
                )}
                {order.deliveredAt && <Text as="p">{format.dateTime(order.deliveredAt)}</Text>}
              </BlockStack>
            </Card>
            <InquiryCard offers={offers} orderId={order.id} claimId={null} now={now} />
            <Card>
              <BlockStack gap="200">
                <Text as="h2" variant="headingMd">
                  {t("order.customer")}
                </Text>
                <Text as="p">{[order.customerName, order.country].filter(Boolean).join(", ")}</Text>
                {order.email && (
                  <Text as="p" breakWord>
                    {order.email}
                  </Text>
                )}
                {order.totalMinor && order.currency && (
                  <Text as="p">{format.amount({ minor: order.totalMinor, currency: order.currency })}</Text>
                )}
              </BlockStack>
            </Card>
            <Card>
              <BlockStack gap="200">
                <Text as="h2" variant="headingMd">
                  {t("claims.title")}
                </Text>
                {claims.length === 0 && (
                  <Text as="p" tone="subdued">
                    {t("order.noClaims")}
                  </Text>
                )}
                {claims.map((claim) => (
                  <InlineStack key={claim.id} gap="200" blockAlign="center">
                    <Link url={`/app/claims/${claim.id}`}>{claimReference(claim.number)}</Link>
                    <ClaimStatusBadge status={claim.status as ClaimStatus} />
                  </InlineStack>
                ))}
              </BlockStack>
            </Card>
            <Card>
              <BlockStack gap="200">
                <Text as="h2" variant="headingMd">
                  {t("order.ledger")}
                </Text>
                {chain.verifies ? (
                  <Text as="p">{t("order.verified", { count: chain.length })}</Text>
                ) : (
                  <Banner tone="critical">{t("order.notVerified")}</Banner>
                )}
                {chain.erased > 0 && (
                  <Text as="p" tone="subdued">
                    {t("order.erased", { count: chain.erased })}
                  </Text>
                )}
              </BlockStack>
            </Card>
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
