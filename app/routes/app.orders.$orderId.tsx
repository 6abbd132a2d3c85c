import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner, Badge, BlockStack, Card, InlineStack, Layout, Link, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ClaimStatusBadge } from "#app/components/claims/claim-status-badge.tsx";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import { InquiryCard } from "#app/components/inquiries/inquiry-card.tsx";
import type { OfferView } from "#app/components/inquiries/inquiry-views.ts";
import { CARRIER_LABELS } from "#app/carriers/registry.ts";
import type { AskedNow } from "#app/domain/tracking/asked-now.ts";
import { AddMessageCard } from "#app/components/orders/add-message-card.tsx";
import { AskingCard } from "#app/components/orders/asking-card.tsx";
import type { ParcelAsking } from "#app/domain/tracking/parcel-asking.ts";
import { GoodsCard } from "#app/components/orders/goods-card.tsx";
import { ProofQualityCard } from "#app/components/orders/proof-quality-card.tsx";
import { Timeline } from "#app/components/orders/timeline.tsx";
import { type TimelineLine, timelineLines } from "#app/components/orders/timeline-lines.ts";
import { PageError } from "#app/components/page-error.tsx";
import { SourceNamesProvider } from "#app/components/source-names.tsx";
import { useFormat } from "#app/components/use-format.ts";
import type { ClaimStatus } from "#app/domain/claim/state.ts";
import { verifyChain } from "#app/domain/evidence/chain.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { type ParcelProof, proofQuality } from "#app/domain/evidence/proof-quality.ts";
import { offerViews } from "#app/inquiry-page.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { findOrder, type OrderHeader } from "#app/queries/orders/find-order.ts";
import { readAsking } from "#app/queries/orders/read-asking.ts";
import { readOrderSummary } from "#app/queries/orders/read-order-summary.ts";
import { askNow } from "#app/use-cases/tracking/ask-now.ts";

type PageData = { lines: TimelineLine[]; proof: ParcelProof[]; asking: ParcelAsking[]; offers: OfferView[] };

const instant = () => new Date().toISOString();

async function foundOrder(shopId: string, orderId: string | undefined): Promise<OrderHeader> {
  const order = isUuid(orderId) ? await findOrder(shopId, orderId) : undefined;
  if (!order) throw json({ reason: "not_found" }, { status: 404 });
  return order;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const order = await foundOrder(shop.id, params["orderId"]);
  const now = instant();
  const [ledger, { claims }, { asking, carriers, connected }] = await Promise.all([
    readLedger(shop.id, order.id),
    readOrderSummary(shop.id, order.shopifyId),
    readAsking(shop.id, order.id, now),
  ]);
  const { verifies, length, erased } = verifyChain(ledger.links, ledger.head);
  const facts = readFacts(ledger.entries);
  const data: PageData = {
    lines: timelineLines(ledger.entries),
    proof: proofQuality(facts, carriers, now),
    asking,
    offers: offerViews(facts, shop, undefined, now),
  };
  return json({ ...data, order, claims, chain: { verifies, length, erased }, connected, names: CARRIER_LABELS, now });
}

const command = z.object({ intent: z.literal("ask"), fulfillmentId: z.string(), trackingNumber: z.string() });

/** Has carriers asked for a parcel at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const order = await foundOrder(shop.id, params["orderId"]);
  const parcel = command.parse(await request.json());
  const asked: AskedNow[] = await askNow(shop.id, order.id, parcel, instant);
  return json({ asked });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Order() {
  const { order, claims, chain, connected, names, now, ...loaded } = useLoaderData<typeof loader>();
  // Hold nothing but texts and numbers, so JSON brings them as they were.
  const { lines, proof, asking, offers } = loaded as PageData;
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <SourceNamesProvider names={names}>
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
            <BlockStack gap="400">
              <ProofQualityCard parcels={proof} />
              <AddMessageCard orderId={order.id} />
              <Card padding="0">
                <Timeline lines={lines} />
              </Card>
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneThird">
            <BlockStack gap="400">
              {proof.length > 0 && <AskingCard asking={asking} connected={connected} now={now} />}
              <InquiryCard offers={offers} orderId={order.id} claimId={null} now={now} />
              <GoodsCard orderId={order.id} />
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
    </SourceNamesProvider>
  );
}
