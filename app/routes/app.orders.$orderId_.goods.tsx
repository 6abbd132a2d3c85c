import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Box, Card, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CARRIER_LABELS } from "#app/carriers/registry.ts";
import { LeaveGuard } from "#app/components/leave-guard.tsx";
import { emptyDraft, type GoodsDraft, goodsForm, isFilledIn } from "#app/components/orders/goods-draft.ts";
import { GoodsForm } from "#app/components/orders/goods-form.tsx";
import { Timeline } from "#app/components/orders/timeline.tsx";
import { type TimelineLine, timelineLines } from "#app/components/orders/timeline-lines.ts";
import { PageError } from "#app/components/page-error.tsx";
import { SourceNamesProvider } from "#app/components/source-names.tsx";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import { dayIn } from "#app/domain/time.ts";
import { GOODS_FORM_BYTES, type GoodsIssues, readGoods } from "#app/goods-form.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { findOrder } from "#app/queries/orders/find-order.ts";
import { recordGoods } from "#app/use-cases/evidence/record-goods.ts";

const KINDS = ["packing", "return_inspection", "delivery_preference", "carrier_weight", "product_page"];

async function found(shopId: string, orderId: string | undefined) {
  const order = isUuid(orderId) ? await findOrder(shopId, orderId) : undefined;
  if (!order) throw json({ reason: "not_found" }, { status: 404 });
  const { entries } = await readLedger(shopId, order.id);
  const facts = readFacts(entries);
  const parcels = new Map(parcelsOf(facts).map((parcel) => [parcel.fulfillmentId, parcel]));
  return { order, entries, facts, parcels };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { order, entries, facts, parcels } = await found(shop.id, params["orderId"]);
  const { note, note_attributes: attributes } = facts.order?.value ?? {};
  return json({
    orderId: order.id,
    name: order.name,
    parcels: [...parcels.values()].map(({ fulfillmentId, carrier, trackingNumbers }) => ({
      id: fulfillmentId,
      label: [carrier, trackingNumbers.join(", ")].filter(Boolean).join(" ") || fulfillmentId,
    })),
    checkout: [note, ...(attributes ?? []).map(({ value }) => value)].flatMap((words) => words || []),
    lines: timelineLines(entries).filter(({ kind }) => KINDS.includes(kind)),
    names: CARRIER_LABELS,
    today: dayIn(new Date().toISOString(), shop.timeZone),
  });
}

/** Records what was filled in; nothing of it when anything is wrong. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, userId } = await authenticateMerchant(request);
  const { order, parcels } = await found(shop.id, params["orderId"]);
  const refuse = (issues: GoodsIssues) => json({ issues }, { status: 422 });
  if (Number(request.headers.get("content-length") ?? 0) > GOODS_FORM_BYTES) return refuse({ photos: "too_large" });
  const now = new Date().toISOString();
  const read = await readGoods(await request.formData(), {
    fulfillmentIds: [...parcels.keys()],
    timeZone: shop.timeZone,
    now,
  });
  if (!read.ok) return refuse(read.error);
  await recordGoods(shop.id, order.id, read.value, `merchant:${userId}`, now);
  return json({ issues: null });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

type Answer = { issues: Record<string, string> | null };

export default function Goods() {
  const { orderId, name, parcels, checkout, names, today, ...loaded } = useLoaderData<typeof loader>();
  // Hold nothing but texts and numbers, so JSON brings them as they were.
  const lines = loaded.lines as TimelineLine[];
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<Answer>();
  const empty = emptyDraft(today, parcels[0]?.id ?? "");
  const [draft, setDraft] = useState<GoodsDraft>(empty);
  const [discarded, setDiscarded] = useState<Answer>();
  const busy = fetcher.state !== "idle";
  const issues = (fetcher.data !== discarded && fetcher.data?.issues) || {};

  const handled = useRef<Answer>(undefined);
  useEffect(() => {
    const { state, data } = fetcher;
    // Each answer once: typing on must not clear the form again.
    if (state !== "idle" || data?.issues !== null || data === handled.current) return;
    handled.current = data;
    shopify.toast.show(t("goods.saved"));
    setDraft(emptyDraft(today, parcels[0]?.id ?? ""));
  }, [fetcher, shopify, t, today, parcels]);

  const save = () => fetcher.submit(goodsForm(draft), { method: "post", encType: "multipart/form-data" });
  const discard = () => {
    setDraft(empty);
    setDiscarded(fetcher.data);
  };
  return (
    <SourceNamesProvider names={names}>
      <Page
        backAction={{ content: t("order.title", { name: name ?? "" }), url: `/app/orders/${orderId}` }}
        title={t("goods.title")}
        subtitle={t("order.title", { name: name ?? "" })}
      >
        <LeaveGuard id="goods-bar" open={isFilledIn(draft, empty)} saving={busy} onSave={save} onDiscard={discard} />
        <BlockStack gap="500">
          {Object.keys(issues).length > 0 && (
            <Banner tone="critical" title={t("goods.refused")}>
              {issues["form"] && t([`goods.issue.${issues["form"]}`, "goods.issue.other"] as never)}
            </Banner>
          )}
          <GoodsForm
            draft={draft}
            issues={issues}
            parcels={parcels}
            checkout={checkout}
            today={today}
            onChange={(change) => setDraft({ ...draft, ...change })}
          />
          {lines.length > 0 && (
            <Card padding="0">
              <Box padding="400" paddingBlockEnd="200">
                <Text as="h2" variant="headingMd">
                  {t("goods.recorded")}
                </Text>
              </Box>
              <Timeline lines={lines} />
            </Card>
          )}
        </BlockStack>
      </Page>
    </SourceNamesProvider>
  );
}
