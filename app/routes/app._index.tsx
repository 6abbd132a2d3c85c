import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { BlockStack, Box, Layout, Link, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ThemeStatusCard } from "#app/components/footer/theme-status-card.tsx";
import { DataRequests } from "#app/components/home/data-requests.tsx";
import { DeadLettersBanner } from "#app/components/home/dead-letters-banner.tsx";
import { PressingClaims } from "#app/components/home/pressing-claims.tsx";
import { SetupList } from "#app/components/home/setup-list.tsx";
import { StuckAttempts } from "#app/components/home/stuck-attempts.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { listPressingClaims } from "#app/queries/claims/list-claims.ts";
import { listStuckAttempts } from "#app/queries/claims/list-stuck-attempts.ts";
import { readDisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";
import { countDeadLetters } from "#app/queries/inbox/count-dead-letters.ts";
import { listOrders } from "#app/queries/orders/list-orders.ts";
import { openDataRequests } from "#app/queries/privacy/data-requests.ts";
import { isDismissed } from "#app/queries/settings/is-dismissed.ts";
import { readSettingsPage } from "#app/queries/settings/read-settings-page.ts";
import { answerDataRequest } from "#app/use-cases/privacy/answer-data-request.ts";
import { dismissCard, DISMISSIBLE_CARDS } from "#app/use-cases/settings/dismiss-card.ts";

const SHOWN = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const [claims, attempts, deadLetters, requests, disclosure, { mail }, { rows: orders }, setupHidden] =
    await Promise.all([
      listPressingClaims(shop.id, SHOWN),
      listStuckAttempts(shop.id, SHOWN),
      countDeadLetters(shop.id),
      openDataRequests(shop.id),
      readDisclosurePage({ now, apiKey: env.apiKey }, { shopId: shop.id }),
      readSettingsPage(shop.id),
      listOrders(shop.id, {}),
      isDismissed(shop.id, "setup"),
    ]);
  const { published, trader, theme, links } = disclosure;
  return json({
    now,
    claims,
    attempts,
    deadLetters,
    requests,
    theme: theme?.status,
    links,
    setupHidden,
    done: {
      orders: orders.length > 0,
      footer: trader.confirmedAt !== null && published?.current === true,
      theme: theme !== null && theme.status !== "off",
      mail: mail.mode === "draft" || mail.testedAt !== null,
    },
  });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("dismiss"), card: z.enum(DISMISSIBLE_CARDS) }),
  z.object({ intent: z.literal("answered"), requestId: z.uuid() }),
]);
type Asked = z.infer<typeof submission>;

/** `dismiss` hides a card for good; `answered`: the merchant handed a customer's data over. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const asked = submission.parse(await request.json());
  if (asked.intent === "dismiss") await dismissCard(shop.id, asked.card, now);
  else await answerDataRequest(shop.id, asked.requestId, now);
  return json({ done: true });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Home() {
  const { now, claims, attempts, deadLetters, requests, theme, links, done, setupHidden } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const asked = fetcher.json as Asked | undefined;
  const send = (what: Asked) => fetcher.submit(what, { method: "post", encType: "application/json" });
  return (
    <Page title={t("home.title")} primaryAction={{ content: t("claims.new"), url: "/app/claims/new" }}>
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <DeadLettersBanner {...deadLetters} />
            <StuckAttempts attempts={attempts} />
            <PressingClaims claims={claims} now={now} />
            {claims.length > 0 && (
              <Box paddingInline={{ xs: "400", sm: "0" }}>
                <Link url="/app/claims">{t("home.allClaims")}</Link>
              </Box>
            )}
            <DataRequests
              requests={requests}
              now={now}
              busy={asked?.intent === "answered" ? asked.requestId : null}
              onAnswered={(requestId) => send({ intent: "answered", requestId })}
            />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            {!setupHidden && asked?.intent !== "dismiss" && (
              <SetupList
                done={done}
                links={{
                  footer: "/app/footer",
                  theme: links.embed,
                  mail: "/app/settings",
                  orders: "shopify://admin/orders",
                }}
                onDismiss={() => send({ intent: "dismiss", card: "setup" })}
              />
            )}
            <ThemeStatusCard known={theme} links={links} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
