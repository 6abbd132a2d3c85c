import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack, Box, Layout, Link, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { ThemeStatusCard } from "#app/components/footer/theme-status-card.tsx";
import { PressingClaims } from "#app/components/home/pressing-claims.tsx";
import { SetupList } from "#app/components/home/setup-list.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { listPressingClaims } from "#app/queries/claims/list-claims.ts";
import { readDisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";
import { listOrders } from "#app/queries/orders/list-orders.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";

const SHOWN = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const [claims, { published, trader, theme, links }, { mailer }, { rows: orders }] = await Promise.all([
    listPressingClaims(shop.id, SHOWN),
    readDisclosurePage({ now, apiKey: env.apiKey }, { shopId: shop.id }),
    mailChannelOf(shop.id),
    listOrders(shop.id, {}),
  ]);
  return json({
    now,
    claims,
    theme: theme?.status,
    links,
    done: {
      orders: orders.length > 0,
      footer: trader.confirmedAt !== null && published?.current === true,
      theme: theme !== null && theme.status !== "off",
      mail: mailer !== null,
    },
  });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Home() {
  const { now, claims, theme, links, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Page title={t("home.title")} primaryAction={{ content: t("claims.new"), url: "/app/claims/new" }}>
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <PressingClaims claims={claims} now={now} />
            {claims.length > 0 && (
              <Box paddingInline={{ xs: "400", sm: "0" }}>
                <Link url="/app/claims">{t("home.allClaims")}</Link>
              </Box>
            )}
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <SetupList
              done={done}
              links={{
                footer: "/app/footer",
                theme: links.embed,
                mail: "/app/settings",
                orders: "shopify://admin/orders",
              }}
            />
            <ThemeStatusCard known={theme} links={links} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
