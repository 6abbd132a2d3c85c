import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner, BlockStack, Layout, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { claimPage } from "#app/claim-page.server.ts";
import { AddProofCard } from "#app/components/claims/add-proof-card.tsx";
import { AssessmentCard } from "#app/components/claims/assessment-card.tsx";
import { AttemptPanel } from "#app/components/claims/attempt-panel.tsx";
import type { ClaimPageData } from "#app/components/claims/claim-page-data.ts";
import { ClaimFacts } from "#app/components/claims/claim-facts.tsx";
import { ClaimStatusBadge } from "#app/components/claims/claim-status-badge.tsx";
import { HistoryCard } from "#app/components/claims/history-card.tsx";
import { LadderCard } from "#app/components/claims/ladder-card.tsx";
import { LawCard } from "#app/components/claims/law-card.tsx";
import { LinkOrderCard } from "#app/components/claims/link-order-card.tsx";
import { MediationPapersCard } from "#app/components/claims/mediation-papers-card.tsx";
import { OutcomeCard } from "#app/components/claims/outcome-card.tsx";
import { ReasonCard } from "#app/components/claims/reason-card.tsx";
import { RelatedClaimsCard } from "#app/components/claims/related-claims-card.tsx";
import { ResponseCard } from "#app/components/claims/response-card.tsx";
import { useDownload } from "#app/components/use-download.ts";
import { SentCard } from "#app/components/claims/sent-card.tsx";
import { InquiryCard } from "#app/components/inquiries/inquiry-card.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { SourceNamesProvider } from "#app/components/source-names.tsx";
import { useFormat } from "#app/components/use-format.ts";
import { STANCES } from "#app/domain/claim/events.ts";
import { DISPUTE_TEXT_FIELDS } from "#app/domain/response/prepared-response.ts";
import { LETTER_LANGUAGES } from "#app/domain/response/sentences/say.ts";
import { env } from "#app/env.server.ts";
import { authenticateMerchant, type Merchant } from "#app/merchant.server.ts";
import { MERCHANT_REPORTS, type MerchantReport, recordReport } from "#app/merchant-report.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readAttempt, readLatestAttempt } from "#app/queries/claims/read-attempt.ts";
import { readClaimHistory } from "#app/queries/claims/read-claim-history.ts";
import { readResponse, type ResponseChoice } from "#app/queries/claims/read-response.ts";
import { readDisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";
import { responseChoice } from "#app/response-choice.server.ts";
import { documentErrorText, reportErrorText, sendErrorText } from "#app/send-words.server.ts";
import { confirmHandOff } from "#app/use-cases/claims/confirm-hand-off.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";
import { renderExhibits } from "#app/use-cases/claims/render-exhibits.ts";
import { sendResponse } from "#app/use-cases/claims/send-response.ts";
import { undoResponse } from "#app/use-cases/claims/undo-response.ts";

const instant = () => new Date().toISOString();

async function readyResponse(shopId: string, claimId: string | undefined, choice: ResponseChoice) {
  const ready = isUuid(claimId) ? await readResponse(shopId, claimId, choice, instant()) : undefined;
  if (!ready) throw json({ reason: "not_found" }, { status: 404 });
  return ready;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, language } = await authenticateMerchant(request);
  const chosen = responseChoice(new URL(request.url).searchParams);
  const ready = await readyResponse(shop.id, params["claimId"], chosen);
  const now = instant();
  const [attempt, history, disclosure, { mailer }] = await Promise.all([
    readLatestAttempt(shop.id, ready.row.id),
    readClaimHistory(shop.id, ready.row.id),
    readDisclosurePage({ now, apiKey: env.apiKey }, { shopId: shop.id }),
    mailChannelOf(shop.id),
  ]);
  const mailReady = mailer !== null;
  return json({
    claim: claimPage({ ready, attempt, history, disclosure, mailReady, partial: chosen.partial ?? "", language, now }),
    now,
  });
}

const choice = { stance: z.enum(STANCES), language: z.enum(LETTER_LANGUAGES), partial: z.string().max(30).default("") };
const command = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("send"),
    ...choice,
    digest: z.string(),
    step: z.string(),
    recipient: z.string().optional(),
    recipientConfirmed: z.boolean().optional(),
    submit: z.boolean().optional(),
    edited: z.string().max(20_000).optional(),
    fields: z.partialRecord(z.enum(DISPUTE_TEXT_FIELDS), z.string().max(20_000)).optional(),
  }),
  z.object({ intent: z.literal("render"), ...choice }),
  z.object({ intent: z.literal("undo"), attemptId: z.uuid() }),
  z.object({ intent: z.literal("confirm"), attemptId: z.uuid() }),
  ...MERCHANT_REPORTS,
]);
type Command<Intent> = Extract<z.infer<typeof command>, { intent: Intent }>;

export async function action({ request, params }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const asked = command.parse(await request.json());
  const claimId = params["claimId"];
  switch (asked.intent) {
    case "send":
      return send(merchant, claimId, asked);
    case "render":
      return render(merchant, claimId, asked);
    case "undo":
    case "confirm":
      return finish(merchant, claimId, asked);
    default:
      return report(merchant, claimId, asked);
  }
}

async function send(
  { shop, userId, graphql, token, language }: Merchant,
  claimId: string | undefined,
  asked: Command<"send">,
) {
  const ready = await readyResponse(shop.id, claimId, asked);
  const clicker = { actor: `merchant:${userId}` as const, graphql, token };
  const sent = await sendResponse(ready, asked, clicker, instant);
  return sent.ok ? json({ sent: true }) : json({ refused: sendErrorText(sent.error, language) }, { status: 409 });
}

async function render({ shop, language }: Merchant, claimId: string | undefined, asked: Command<"render">) {
  const { row, response, chain } = await readyResponse(shop.id, claimId, asked);
  const form = response.channel === "customer_email" ? "one_file" : "by_slot";
  const files = await renderExhibits({ shopId: shop.id, claimId: row.id }, response, chain, form, instant());
  if (!files.ok) return json({ documentError: documentErrorText(files.error, language) }, { status: 422 });
  return json({ files: files.value.map(({ id, name, bytes, slot }) => ({ id, name, bytes, slot: slot ?? null })) });
}

async function finish(
  { shop, userId }: Merchant,
  claimId: string | undefined,
  { intent, attemptId }: Command<"undo"> | Command<"confirm">,
) {
  const attempt = await readAttempt(shop.id, attemptId);
  if (attempt?.claimId !== claimId) throw json({ reason: "not_found" }, { status: 404 });
  const act = intent === "undo" ? undoResponse : confirmHandOff;
  const done = await act(shop.id, attemptId, `merchant:${userId}`, instant());
  // Too late, or done already in another tab: the page shows how it stands.
  return json({ done: done.ok });
}

async function report(merchant: Merchant, claimId: string | undefined, asked: MerchantReport) {
  if (!isUuid(claimId)) throw json({ reason: "not_found" }, { status: 404 });
  const recorded = await recordReport(merchant, claimId, asked, instant());
  if (recorded.ok) return json({ done: true });
  return json({ refused: reportErrorText(recorded.error, merchant.language) }, { status: 409 });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Claim() {
  const { now, ...loaded } = useLoaderData<typeof loader>();
  // Holds nothing but texts and numbers, so JSON brings it as it was.
  const claim = loaded.claim as ClaimPageData;
  const { t } = useTranslation();
  const format = useFormat();
  const { attempt } = claim;
  const underWay = attempt?.underWay && ["prepared", "sending", "unknown"].includes(attempt.status);
  const answerable = claim.order !== null && !claim.closed && !claim.final && !underWay;
  // A hand-off shows the same texts to be copied.
  const showsSent = attempt?.status === "sent" || (underWay && attempt?.channel !== "hand_off");
  const dossier = `/app/claims/${claim.id}/dossier`;
  const { download, busy, failed } = useDownload();
  const inquiries = claim.order && (
    <InquiryCard offers={claim.inquiries.offers} orderId={claim.order.id} claimId={claim.id} now={now} />
  );
  return (
    <Page
      backAction={{ content: t("claims.title"), url: "/app/claims" }}
      title={t("claim.title", { reference: claim.reference })}
      titleMetadata={<ClaimStatusBadge status={claim.status} />}
      subtitle={[
        t(`reason.${claim.reason}`),
        claim.order?.name,
        claim.order?.customerName,
        !claim.closed && claim.dueAt && t("claim.answerBefore", { date: format.shortDate(claim.dueAt) }),
      ]
        .filter(Boolean)
        .join(" · ")}
      secondaryActions={[
        ...(claim.order
          ? [
              {
                content: t("claim.dossier"),
                loading: busy === dossier,
                onAction: () => void download(dossier, `${claim.reference}.zip`),
              },
            ]
          : []),
        ...(claim.disputeId
          ? [
              {
                content: t("claim.atShopify"),
                url: `shopify://admin/payments/dispute_evidences/${claim.disputeId}`,
                target: "_top" as const,
              },
            ]
          : []),
      ]}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {failed && <Banner tone="critical">{t("claim.dossierFailed")}</Banner>}
            {!claim.order && !claim.closed && <LinkOrderCard />}
            {claim.reasonUnknown && !claim.closed && <ReasonCard reason={claim.reason} />}
            {claim.inquiries.pressing && inquiries}
            {attempt && <AttemptPanel attempt={attempt} claim={claim} now={now} />}
            {answerable && <ResponseCard claim={claim} />}
            {attempt && showsSent && <SentCard attempt={attempt} />}
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <ClaimFacts claim={claim} now={now} />
            <LadderCard claim={claim} now={now} />
            <SourceNamesProvider names={claim.sourceNames}>
              <AssessmentCard
                assessment={claim.assessment}
                evidence={claim.evidence}
                proofs={claim.proofs}
                orderId={claim.order?.id ?? null}
              />
            </SourceNamesProvider>
            {!claim.inquiries.pressing && inquiries}
            {claim.order && !claim.closed && !claim.final && (
              <AddProofCard claimId={claim.id} missing={claim.assessment.missing} />
            )}
            <MediationPapersCard papers={claim.papers} />
            <RelatedClaimsCard related={claim.related} closed={claim.closed} />
            <LawCard law={claim.law} />
            <OutcomeCard claim={claim} />
            <HistoryCard lines={claim.history} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
