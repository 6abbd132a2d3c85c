import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { BlockStack, Card, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AnswerBanner } from "#app/components/connections/answer-banner.tsx";
import { AvailableList } from "#app/components/connections/available-list.tsx";
import { ConnectedList } from "#app/components/connections/connected-list.tsx";
import {
  type ConnectedProvider,
  type ConnectionAnswer,
  type ProviderLine,
  providerPath,
} from "#app/components/connections/connection-data.ts";
import { PageError } from "#app/components/page-error.tsx";
import { carrierLine, reviewSiteLine } from "#app/connection-page.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readCarriers } from "#app/queries/connections/read-carriers.ts";
import { readReviewSites } from "#app/queries/connections/read-review-sites.ts";
import { UNSUPPORTED_REVIEW_SITES } from "#app/reviews/registry.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, language } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const [carriers, sites] = await Promise.all([readCarriers(shop.id, now), readReviewSites(shop.id, now)]);
  return json({
    carriers: carriers.map(carrierLine),
    sites: sites.map(reviewSiteLine),
    unsupported: UNSUPPORTED_REVIEW_SITES.map(({ label, reason }) => ({ label, reason: reason[language] })),
  });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Connections() {
  const { carriers, sites, unsupported } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const fetcher = useFetcher<ConnectionAnswer>();
  const [clicked, setClicked] = useState<ProviderLine | null>(null);
  const [dismissed, setDismissed] = useState<ConnectionAnswer>();
  const providers: ProviderLine[] = [...carriers, ...sites];
  const connected = providers.filter((provider): provider is ConnectedProvider => provider.connection !== null);
  const free = carriers.filter(({ connection }) => !connection);
  const told = providers.find(({ kind, id }) => kind === clicked?.kind && id === clicked.id);
  const answer = fetcher.state === "idle" && fetcher.data !== dismissed ? fetcher.data : undefined;
  const connect = (provider: ProviderLine) => {
    setClicked(provider);
    fetcher.submit(
      { intent: "connect", entered: {} },
      { method: "post", encType: "application/json", action: providerPath(provider) },
    );
  };
  const list = { busy: fetcher.state === "idle" ? null : clicked, onConnect: connect };
  return (
    <Page title={t("connections.title")} subtitle={t("connections.subtitle")}>
      <BlockStack gap="400">
        {answer && told && (
          <AnswerBanner answer={answer} provider={told} onDismiss={() => setDismissed(fetcher.data)} />
        )}
        {connected.length > 0 ? (
          <ConnectedList providers={connected} />
        ) : (
          <Card>
            <BlockStack gap="200">
              <Text as="h2" variant="headingMd">
                {t("connections.nothing.title")}
              </Text>
              <Text as="p">{t("connections.nothing.text")}</Text>
            </BlockStack>
          </Card>
        )}
        <AvailableList
          {...list}
          title={t("connections.carriers.title")}
          help={t("connections.carriers.help")}
          providers={free.filter(({ aggregator }) => !aggregator)}
        />
        <AvailableList
          {...list}
          title={t("connections.platforms.title")}
          help={t("connections.platforms.help")}
          providers={free.filter(({ aggregator }) => aggregator)}
        />
        <AvailableList
          {...list}
          id="review-sites"
          title={t("connections.sites.title")}
          help={t("connections.sites.help")}
          providers={sites.filter(({ connection }) => !connection)}
          unsupported={unsupported}
        />
      </BlockStack>
    </Page>
  );
}
