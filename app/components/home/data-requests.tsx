import { Banner, BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useDownload } from "../use-download.ts";
import { useFormat } from "../use-format.ts";

type Props = {
  requests: { id: string; requestedAt: string; answerBy: string }[];
  now: string;
  /** Id of the one being marked. */
  busy: string | null;
  onAnswered: (id: string) => void;
};

/** Customers who asked for their data and have no answer yet; nothing when there are none. */
export function DataRequests({ requests, now, busy, onAnswered }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { download, busy: fetching, failed } = useDownload();
  if (requests.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("home.requests.title")}
        </Text>
        <Text as="p" tone="subdued">
          {t("home.requests.text")}
        </Text>
        {failed && <Banner tone="critical">{t("home.requests.failed")}</Banner>}
        {requests.map(({ id, requestedAt, answerBy }) => {
          const address = `/app/data-requests/${id}`;
          const line = t("home.requests.line", { date: format.date(requestedAt) });
          const late = answerBy < now;
          const fileName = t("home.requests.fileName", { date: requestedAt.slice(0, 10) });
          return (
            <InlineStack key={id} align="space-between" gap="200" blockAlign="center">
              <BlockStack gap="050">
                <Text as="span" fontWeight="semibold">
                  {line}
                </Text>
                <Text as="span" tone={late ? "critical" : "subdued"}>
                  {t(late ? "home.requests.overdue" : "home.requests.answerBy", { date: format.date(answerBy) })}
                </Text>
              </BlockStack>
              <ButtonGroup>
                <Button
                  loading={fetching === address}
                  accessibilityLabel={`${t("home.requests.download")}: ${line}`}
                  onClick={() => void download(address, fileName)}
                >
                  {t("home.requests.download")}
                </Button>
                <Button
                  loading={busy === id}
                  disabled={busy !== null}
                  accessibilityLabel={`${t("home.requests.answered")}: ${line}`}
                  onClick={() => onAnswered(id)}
                >
                  {t("home.requests.answered")}
                </Button>
              </ButtonGroup>
            </InlineStack>
          );
        })}
      </BlockStack>
    </Card>
  );
}
