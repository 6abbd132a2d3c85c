import { BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ParcelAsking } from "#app/domain/tracking/parcel-asking.ts";
import { useSourceName } from "../source-names.tsx";
import { useFormat } from "../use-format.ts";
import { AskingLine } from "./asking-line.tsx";
import type { AskedNow } from "#app/domain/tracking/asked-now.ts";
import { useAskResultText } from "./use-ask-result-text.ts";

type Props = {
  asking: readonly ParcelAsking[];
  /** Whether the shop is connected with any carrier. */
  connected: boolean;
  now: string;
};

/** Who is asked for each parcel, when next, what is still expected, and why asking ended. */
export function AskingCard({ asking, connected, now }: Props) {
  const { t } = useTranslation();
  const parcels = [...Map.groupBy(asking, ({ fulfillmentId, trackingNumber }) => `${fulfillmentId} ${trackingNumber}`)];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("asking.title")}
        </Text>
        {parcels.length === 0 && (
          <Text as="p" tone="subdued">
            {t(connected ? "asking.nobody" : "asking.none")}
          </Text>
        )}
        {!connected && (
          <InlineStack>
            <Button url="/app/connections">{t("asking.connect")}</Button>
          </InlineStack>
        )}
        {parcels.map(([key, rows]) => (
          <Parcel key={key} rows={rows} several={parcels.length > 1} now={now} />
        ))}
      </BlockStack>
    </Card>
  );
}

function Parcel({ rows, several, now }: { rows: ParcelAsking[]; several: boolean; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher<{ asked: AskedNow[] }>();
  const nameOf = useSourceName();
  const resultText = useAskResultText(now);
  const [{ fulfillmentId, trackingNumber }] = rows as [ParcelAsking];
  const askable = rows.filter(({ ended }) => ended !== "withdrawn");
  // The button waits for the last of them: one click asks all.
  const againAt = askable.every(({ againAt: at }) => at !== null)
    ? askable.map((row) => row.againAt!).toSorted()[0]
    : null;
  const results = fetcher.state === "idle" ? fetcher.data?.asked : undefined;
  return (
    <BlockStack gap="200">
      {several && (
        <Text as="h3" variant="headingSm" breakWord>
          {t("proofQuality.parcel", { number: trackingNumber })}
        </Text>
      )}
      {rows.map((row) => (
        <AskingLine key={row.carrier} row={row} now={now} />
      ))}
      {rows.some(({ rests }) => rests?.because === "unauthorised") && (
        <Text as="p">
          <Link url="/app/connections">{t("asking.connections")}</Link>
        </Text>
      )}
      {askable.length > 0 && (
        <InlineStack gap="200" blockAlign="center">
          <Button
            loading={fetcher.state !== "idle"}
            disabled={Boolean(againAt)}
            onClick={() =>
              fetcher.submit(
                { intent: "ask", fulfillmentId, trackingNumber },
                { method: "post", encType: "application/json" },
              )
            }
          >
            {t("asking.now")}
          </Button>
          {againAt && (
            <Text as="span" variant="bodySm" tone="subdued">
              {t("asking.again", { when: format.soon(againAt, now) })}
            </Text>
          )}
        </InlineStack>
      )}
      <div role="status">
        {results?.length === 0 && <Text as="p">{t("asking.nobodyToAsk")}</Text>}
        {results?.map((result) => (
          <Text as="p" key={result.carrier}>
            {resultText(result, nameOf(result.carrier))}
          </Text>
        ))}
      </div>
    </BlockStack>
  );
}
