import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Box, Layout, Link, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ThemeStatusCard } from "#app/components/footer/theme-status-card.tsx";
import { ConnectionsBanner } from "#app/components/home/connections-banner.tsx";
import { DataRequests } from "#app/components/home/data-requests.tsx";
import { FooterTasks } from "#app/components/home/footer-tasks.tsx";
import { DeadLettersBanner } from "#app/components/home/dead-letters-banner.tsx";
import { OpenInquiries } from "#app/components/home/open-inquiries.tsx";
import { PressingClaims } from "#app/components/home/pressing-claims.tsx";
import { SetupList } from "#app/components/home/setup-list.tsx";
import { StuckAttempts } from "#app/components/home/stuck-attempts.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { listOpenInquiries } from "#app/queries/carrier-inquiries/list-open-inquiries.ts";
import { readCarrierTerms } from "#app/queries/carrier-inquiries/read-carrier-terms.ts";
import { listPressingClaims } from "#app/queries/claims/list-claims.ts";
import { listStuckAttempts } from "#app/queries/claims/list-stuck-attempts.ts";
import { connectionsInTrouble } from "#app/queries/connections/connections-in-trouble.ts";
import { readDisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";
import { countDeadLetters } from "#app/queries/inbox/count-dead-letters.ts";
import { listOrders } from "#app/queries/orders/list-orders.ts";
import { openDataRequests } from "#app/queries/privacy/data-requests.ts";
import { isDismissed } from "#app/queries/settings/is-dismissed.ts";
import { readSettingsPage } from "#app/queries/settings/read-settings-page.ts";
import { answerStaffCount } from "#app/use-cases/disclosure/answer-staff-count.ts";
import { publishDisclosure } from "#app/use-cases/disclosure/publish-disclosure.ts";
import { answerDataRequest } from "#app/use-cases/privacy/answer-data-request.ts";
import { dismissCard, DISMISSIBLE_CARDS } from "#app/use-cases/settings/dismiss-card.ts";

const SHOWN = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const [
    claims,
    attempts,
    inquiries,
    deadLetters,
    requests,
    disclosure,
    { mail },
    { rows: orders },
    setupHidden,
    { connected, inTrouble },
  ] = await Promise.all([
    listPressingClaims(shop.id, SHOWN),
    listStuckAttempts(shop.id, SHOWN),
    listOpenInquiries(shop.id, SHOWN),
    countDeadLetters(shop.id),
    openDataRequests(shop.id),
    readDisclosurePage({ now, apiKey: env.apiKey }, { shopId: shop.id }),
    readSettingsPage(shop.id),
    listOrders(shop.id, {}),
    isDismissed(shop.id, "setup"),
    connectionsInTrouble(shop.id, now),
  ]);
  const { published, trader, theme, links, tasks, email } = disclosure;
  return json({
    now,
    claims,
    attempts,
    inquiries,
    carrierTerms: await readCarrierTerms(shop, claims, now),
    deadLetters,
    requests,
    inTrouble,
    tasks,
    email,
    theme: theme?.status,
    links,
    setupHidden,
    done: {
      orders: orders.length > 0,
      connections: connected > 0,
      footer: trader.confirmedAt !== null && published?.current === true,
      theme: theme !== null && theme.status !== "off",
      mail: mail.mode === "draft" || mail.testedAt !== null,
    },
  });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("dismiss"), card: z.enum(DISMISSIBLE_CARDS) }),
  z.object({ intent: z.literal("answered"), requestId: z.uuid() }),
  z.object({ intent: z.literal("staff"), staff: z.string() }),
]);
type Asked = z.infer<typeof submission>;

/**
 * `dismiss` hides a card for good; `answered`: the merchant handed a customer's data over; `staff`: how many worked for him
 * at the end of the year, which may change the footer.
 */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, graphql } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const asked = submission.parse(await request.json());
  if (asked.intent === "dismiss") await dismissCard(shop.id, asked.card, now);
  if (asked.intent === "answered") await answerDataRequest(shop.id, asked.requestId, now);
  if (asked.intent !== "staff") return json({ outcome: "done" as const });

  const answered = await answerStaffCount({ now }, { shopId: shop.id, staff: asked.staff });
  if (!answered.ok) return json({ outcome: "refused" as const }, { status: 422 });
  const published = await publishDisclosure({ graphql, now }, { shopId: shop.id });
  if (published.ok) return json({ outcome: "published" as const });
  if (published.error.kind === "unconfirmed") return json({ outcome: "saved" as const });
  return json({ outcome: "unpublished" as const, reason: published.error.kind });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Home() {
  const {
    now,
    claims,
    attempts,
    inquiries,
    carrierTerms,
    deadLetters,
    requests,
    inTrouble,
    tasks,
    email,
    theme,
    links,
    done,
    setupHidden,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<typeof action>();
  const answer = fetcher.state === "idle" ? fetcher.data : undefined;
  const asked = fetcher.json as Asked | undefined;
  const send = (what: Asked) => fetcher.submit(what, { method: "post", encType: "application/json" });
  const said = answer?.outcome;
  useEffect(() => {
    if (said === "saved" || said === "published") shopify.toast.show(t(`home.footer.${said}`));
  }, [answer, said, shopify, t]);
  return (
    <Page title={t("home.title")} primaryAction={{ content: t("claims.new"), url: "/app/claims/new" }}>
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <DeadLettersBanner {...deadLetters} />
            <ConnectionsBanner inTrouble={inTrouble} />
            <StuckAttempts attempts={attempts} />
            <PressingClaims claims={claims} carrierTerms={carrierTerms} now={now} />
            {claims.length > 0 && (
              <Box paddingInline={{ xs: "400", sm: "0" }}>
                <Link url="/app/claims">{t("home.allClaims")}</Link>
              </Box>
            )}
            <FooterTasks
              tasks={tasks}
              email={email}
              busy={asked?.intent === "staff"}
              refused={said === "refused"}
              unpublished={answer?.outcome === "unpublished" ? t(`shopifyError.${answer.reason}`) : undefined}
              onStaffCount={(staff) => send({ intent: "staff", staff })}
            />
            <OpenInquiries inquiries={inquiries} now={now} />
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
                  connections: "/app/connections",
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
