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
import { reviewSiteLine } from "#app/connection-page.server.ts";
import { PageError } from "#app/components/page-error.tsx";
import { usePager } from "#app/components/pager.tsx";
import { InvitationSettingsCard } from "#app/components/reviews/invitation-settings-card.tsx";
import { ReviewList } from "#app/components/reviews/review-list.tsx";
import { ConnectedSitesCard } from "#app/components/reviews/connected-sites-card.tsx";
import { LAWFUL_BASES } from "#app/domain/review/invitation.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readReviewSites } from "#app/queries/connections/read-review-sites.ts";
import { pageRequest } from "#app/queries/keyset-page.ts";
import { listReviews } from "#app/queries/reviews/list-reviews.ts";
import { readReviewSettings } from "#app/queries/reviews/read-review-settings.ts";
import { chooseMatch } from "#app/use-cases/reviews/choose-match.ts";
import { saveReviewSettings } from "#app/use-cases/reviews/save-review-settings.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { searchParams } = new URL(request.url);
  const view: "waiting" | "matched" = searchParams.get("view") === "matched" ? "matched" : "waiting";
  const [sites, page, settings] = await Promise.all([
    readReviewSites(shop.id, new Date().toISOString()),
    listReviews(shop.id, view, pageRequest(searchParams)),
    readReviewSettings(shop.id),
  ]);
  return json({ view, sites: sites.map(reviewSiteLine), settings, ...page });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("choose"), review: z.uuid(), order: z.uuid().nullable() }),
  z.object({
    intent: z.literal("settings"),
    inviteSite: z.string().nullable(),
    askDelivery: z.boolean(),
    delayDays: z.number().int().min(0).max(60),
    basis: z.enum(LAWFUL_BASES).nullable(),
  }),
]);

/** Says which order a review is about, and keeps how customers are asked. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const asked = submission.parse(await request.json());
  const now = new Date().toISOString();
  switch (asked.intent) {
    case "choose": {
      const chosen = await chooseMatch(shop.id, asked.review, asked.order, now);
      return json({ intent: asked.intent, ok: chosen.ok });
    }
    case "settings": {
      const { intent, ...settings } = asked;
      const saved = await saveReviewSettings(shop.id, settings, now);
      return json({ intent, ok: saved.ok });
    }
  }
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Reviews() {
  const { view, sites, settings, rows, previous, next } = useLoaderData<typeof loader>();
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
    if (fetcher.state !== "idle" || !data) return;
    shopify.toast.show(t(data.ok ? `reviews.done.${data.intent}` : "reviews.gone"), { isError: !data.ok });
  }, [fetcher.state, fetcher.data, shopify, t]);

  const connected = sites.filter(({ connection }) => connection !== null);
  const tabs = (["waiting", "matched"] as const).map((id) => ({ id, content: t(`reviews.${id}`) }));
  return (
    <Page
      title={t("reviews.title")}
      subtitle={t("reviews.subtitle")}
      secondaryActions={[{ content: t("reviews.doNotMail"), url: "/app/reviews/do-not-mail" }]}
    >
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
                  sites={sites}
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
            <ConnectedSitesCard sites={sites} />
            <InvitationSettingsCard
              key={JSON.stringify(settings)}
              settings={settings}
              sites={connected.filter(({ invites }) => invites)}
              busy={busy}
              onSave={(changed) => send({ intent: "settings", ...changed })}
            />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
