import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { BlockStack, Card, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { carrierLine } from "#app/carrier-page.server.ts";
import { AnswerBanner } from "#app/components/connections/answer-banner.tsx";
import { AvailableList } from "#app/components/connections/available-list.tsx";
import { ConnectedList } from "#app/components/connections/connected-list.tsx";
import type { ConnectionAnswer } from "#app/components/connections/connection-data.ts";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readCarriers } from "#app/queries/connections/read-carriers.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const carriers = await readCarriers(shop.id, new Date().toISOString());
  return json({ carriers: carriers.map(carrierLine) });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Connections() {
  const { carriers } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const fetcher = useFetcher<ConnectionAnswer>();
  const [clicked, setClicked] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<ConnectionAnswer>();
  const connected = carriers.flatMap(({ connection, ...carrier }) => (connection ? [{ ...carrier, connection }] : []));
  const available = carriers.filter(({ connection }) => !connection);
  const told = carriers.find(({ id }) => id === clicked);
  const answer = fetcher.state === "idle" && fetcher.data !== dismissed ? fetcher.data : undefined;
  const connect = (id: string) => {
    setClicked(id);
    fetcher.submit(
      { intent: "connect", entered: {} },
      { method: "post", encType: "application/json", action: `/app/connections/carriers/${id}` },
    );
  };
  const list = { busy: fetcher.state === "idle" ? null : clicked, onConnect: connect };
  return (
    <Page title={t("connections.title")} subtitle={t("connections.subtitle")}>
      <BlockStack gap="400">
        {answer && told && <AnswerBanner answer={answer} carrier={told} onDismiss={() => setDismissed(fetcher.data)} />}
        {connected.length > 0 ? (
          <ConnectedList carriers={connected} />
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
          carriers={available.filter(({ aggregator }) => !aggregator)}
        />
        <AvailableList
          {...list}
          title={t("connections.platforms.title")}
          help={t("connections.platforms.help")}
          carriers={available.filter(({ aggregator }) => aggregator)}
        />
      </BlockStack>
    </Page>
  );
}
