import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Layout, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { AnswerCard } from "#app/components/inquiries/answer-card.tsx";
import { HandedOverCard } from "#app/components/inquiries/handed-over-card.tsx";
import { InquiryFacts } from "#app/components/inquiries/inquiry-facts.tsx";
import { InquiryFormCard } from "#app/components/inquiries/inquiry-form-card.tsx";
import { InquiryHistory } from "#app/components/inquiries/inquiry-history.tsx";
import { InquiryStatusBadge } from "#app/components/inquiries/inquiry-status-badge.tsx";
import type { InquiryPageData } from "#app/components/inquiries/inquiry-views.ts";
import { PaymentCard } from "#app/components/inquiries/payment-card.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { dayIn } from "#app/domain/time.ts";
import { INQUIRY_REPORT, readReport } from "#app/inquiry-form.server.ts";
import { inquiryPage } from "#app/inquiry-page.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readInquiry } from "#app/queries/carrier-inquiries/read-inquiry.ts";
import { handOffInquiry } from "#app/use-cases/carrier-inquiries/hand-off-inquiry.ts";
import { recordStep } from "#app/use-cases/carrier-inquiries/record-step.ts";

async function found(shopId: string, inquiryId: string | undefined) {
  const read = isUuid(inquiryId) ? await readInquiry(shopId, inquiryId) : undefined;
  if (!read) throw json({ reason: "not_found" }, { status: 404 });
  return read;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, language } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const page = inquiryPage(await found(shop.id, params["inquiryId"]), language, now);
  return json({ page, now, today: dayIn(now, shop.timeZone) });
}

/** The merchant handed the inquiry over, or tells what came back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, userId } = await authenticateMerchant(request);
  const report = INQUIRY_REPORT.parse(await request.json());
  const { row, order } = await found(shop.id, params["inquiryId"]);
  const now = new Date().toISOString();
  const actor = `merchant:${userId}`;
  if (report.intent === "hand-off") {
    const handed = await handOffInquiry(shop.id, row.id, report, actor, now);
    return json({ issue: handed.ok ? null : handed.error.type });
  }
  const currency = order.currency ?? shop.currency;
  const step = readReport(report, { currency, timeZone: shop.timeZone, now });
  if (!step.ok) return json({ issue: step.error }, { status: 422 });
  const taken = await recordStep(shop.id, row.id, step.value, actor, now);
  return json({ issue: taken.ok ? null : taken.error.type });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Inquiry() {
  const { now, today, ...loaded } = useLoaderData<typeof loader>();
  const page = loaded.page as InquiryPageData;
  const { t } = useTranslation();
  const { summary, claim, order, trackingNumber } = page;
  const { status } = summary;
  const carrier = summary.carrier || t("inquiry.theCarrier");
  const handedOver = summary.handedOffAt !== null;
  return (
    <Page
      backAction={
        claim
          ? { content: t("claim.title", { reference: claim.reference }), url: `/app/claims/${claim.id}` }
          : { content: t("order.title", { name: order.name ?? "" }), url: `/app/orders/${order.id}` }
      }
      title={t("inquiry.title", { carrier })}
      titleMetadata={<InquiryStatusBadge status={status} />}
      subtitle={[t(`inquiry.matter.${summary.matter}`), order.name, trackingNumber].filter(Boolean).join(" · ")}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {status === "prepared" && <InquiryFormCard key={summary.id} page={page} />}
            {handedOver && status !== "closed" && <AnswerCard key={page.steps.length} page={page} />}
            {handedOver && <PaymentCard key={`paid-${page.steps.length}`} page={page} today={today} />}
            {handedOver && <HandedOverCard page={page} />}
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <InquiryFacts page={page} now={now} />
            <InquiryHistory steps={page.steps} carrier={carrier} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
