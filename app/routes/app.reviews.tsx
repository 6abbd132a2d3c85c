import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigate } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import {
  Box,
  BlockStack,
  Card,
  EmptySearchResult,
  InlineStack,
  Layout,
  Page,
  Pagination,
  Tabs,
} from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { PageError } from "#app/components/page-error.tsx";
import { usePager } from "#app/components/pager.tsx";
import { InvitationSettingsCard } from "#app/components/reviews/invitation-settings-card.tsx";
import { ReviewList } from "#app/components/reviews/review-list.tsx";
import { ReviewSitesCard } from "#app/components/reviews/review-sites-card.tsx";
import { LAWFUL_BASES } from "#app/domain/review/invitation.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { pageRequest } from "#app/queries/keyset-page.ts";
import { listReviewSites } from "#app/queries/reviews/list-review-sites.ts";
import { listReviews } from "#app/queries/reviews/list-reviews.ts";
import { readReviewSettings } from "#app/queries/reviews/read-review-settings.ts";
import { findReviewSite, REVIEW_SITES, UNSUPPORTED_REVIEW_SITES } from "#app/reviews/registry.ts";
import { disconnect } from "#app/use-cases/connections/disconnect.ts";
import { chooseMatch } from "#app/use-cases/reviews/choose-match.ts";
import { connectReviewSite } from "#app/use-cases/reviews/connect-review-site.ts";
import { saveReviewSettings } from "#app/use-cases/reviews/save-review-settings.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, language } = await authenticateMerchant(request);
  const { searchParams } = new URL(request.url);
  const view: "waiting" | "matched" = searchParams.get("view") === "matched" ? "matched" : "waiting";
  const [connected, page, settings] = await Promise.all([
    listReviewSites(shop.id),
    listReviews(shop.id, view, pageRequest(searchParams)),
    readReviewSettings(shop.id),
  ]);
  const offered = Object.values(REVIEW_SITES).map(({ id, label, credentials, invites, consent }) => ({
    id,
    label,
    invites,
    asksConsent: consent !== undefined,
    fields: credentials.map((field) => ({
      name: field.name,
      label: field.label[language],
      secret: field.secret,
      optional: field.optional ?? false,
    })),
  }));
  const unsupported = UNSUPPORTED_REVIEW_SITES.map(({ label, reason }) => ({ label, reason: reason[language] }));
  return json({ view, connected, offered, unsupported, settings, ...page });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("choose"), review: z.uuid(), order: z.uuid().nullable() }),
  z.object({ intent: z.literal("connect"), site: z.string(), entered: z.record(z.string(), z.string().max(500)) }),
  z.object({ intent: z.literal("disconnect"), connection: z.uuid() }),
  z.object({
    intent: z.literal("settings"),
    inviteSite: z.string().nullable(),
    askDelivery: z.boolean(),
    delayDays: z.number().int().min(0).max(60),
    basis: z.enum(LAWFUL_BASES).nullable(),
  }),
]);

/** Says which order a review is about, connects and disconnects sites, and keeps how customers are asked. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const asked = submission.parse(await request.json());
  const now = () => new Date().toISOString();
  switch (asked.intent) {
    case "choose": {
      const chosen = await chooseMatch(shop.id, asked.review, asked.order, now());
      return json({
        intent: asked.intent,
        ok: chosen.ok,
        fields: [] as string[],
        reason: chosen.ok ? "" : chosen.error,
      });
    }
    case "connect": {
      const site = findReviewSite(asked.site);
      if (!site) return json({ intent: asked.intent, ok: false, fields: [] as string[], reason: "unknown" });
      const connected = await connectReviewSite(shop.id, site.id, asked.entered, now);
      if (connected.ok) return json({ intent: asked.intent, ok: true, fields: [] as string[], reason: "" });
      const refused = connected.error;
      return json({
        intent: asked.intent,
        ok: false,
        fields: refused.type === "required" ? refused.fields : [],
        reason: refused.type,
      });
    }
    case "disconnect":
      return json({
        intent: asked.intent,
        ok: await disconnect(shop.id, asked.connection, now()),
        fields: [] as string[],
        reason: "",
      });
    case "settings": {
      const { intent, ...settings } = asked;
      const saved = await saveReviewSettings(shop.id, settings, now());
      return json({ intent, ok: saved.ok, fields: [] as string[], reason: saved.ok ? "" : saved.error });
    }
  }
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Reviews() {
  const { view, connected, offered, unsupported, settings, rows, previous, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const navigate = useNavigate();
  const fetcher = useFetcher<typeof action>();
  const pager = usePager({ previous, next });
  const send = (what: z.infer<typeof submission>) =>
    fetcher.submit(what, { method: "post", encType: "application/json" });
  const busy = fetcher.state !== "idle";

  useEffect(() => {
    const { data } = fetcher;
    if (fetcher.state !== "idle" || !data || data.intent === "connect") return;
    shopify.toast.show(t(data.ok ? `reviews.done.${data.intent}` : "reviews.gone"), { isError: !data.ok });
  }, [fetcher.state, fetcher.data, shopify, t]);

  const tabs = (["waiting", "matched"] as const).map((id) => ({ id, content: t(`reviews.${id}`) }));
  return (
    <Page title={t("reviews.title")} subtitle={t("reviews.subtitle")}>
      <Layout>
        <Layout.Section>
          <Card padding="0">
            <Tabs
              tabs={tabs}
              selected={view === "waiting" ? 0 : 1}
              onSelect={(index) => navigate(index === 0 ? "/app/reviews" : "/app/reviews?view=matched")}
            >
              {rows.length === 0 ? (
                <Box padding="600">
                  <EmptySearchResult
                    title={t(`reviews.none.${view}`)}
                    description={connected.length === 0 ? t("reviews.connectFirst") : t(`reviews.noneHelp.${view}`)}
                  />
                </Box>
              ) : (
                <ReviewList
                  reviews={rows}
                  sites={offered}
                  view={view}
                  busy={busy}
                  onChoose={(review, order) => send({ intent: "choose", review, order })}
                />
              )}
            </Tabs>
          </Card>
          {(pager.hasPrevious || pager.hasNext) && (
            <InlineStack align="center">
              <Pagination {...pager} />
            </InlineStack>
          )}
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <ReviewSitesCard
              connected={connected}
              offered={offered}
              unsupported={unsupported}
              busy={busy}
              refused={fetcher.data?.intent === "connect" && !fetcher.data.ok ? fetcher.data : null}
              accepted={fetcher.data?.intent === "connect" && fetcher.data.ok}
              onConnect={(site, entered) => send({ intent: "connect", site, entered })}
              onDisconnect={(connection) => send({ intent: "disconnect", connection })}
            />
            <InvitationSettingsCard
              key={JSON.stringify(settings)}
              settings={settings}
              sites={offered.filter(({ id, invites }) => invites && connected.some(({ site }) => site === id))}
              busy={busy}
              onSave={(changed) => send({ intent: "settings", ...changed })}
            />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
