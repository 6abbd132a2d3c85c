import { BlockStack, Box, Button, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import { causeWord, topicWord } from "./letter-words.ts";

/** A message that could not be handled, as the list shows it. */
export type DeadLetterLine = {
  id: string;
  topic: string;
  receivedAt: string;
  attempts: number;
  cause: string;
  canRetry: boolean;
};

/** Enough to tell causes apart; a database's words can be many lines. */
const MOST_LETTERS = 300;

const shortened = (cause: string) => (cause.length > MOST_LETTERS ? `${cause.slice(0, MOST_LETTERS)} …` : cause);

type Props = {
  letters: DeadLetterLine[];
  /** Id of the one being put back. */
  busy: string | null;
  onRetry: (id: string) => void;
};

/** What could not be handled, why in plain words, and a button to try each again. */
export function DeadLetterList({ letters, busy, onRetry }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card padding="0">
      {letters.map(({ id, topic, receivedAt, attempts, cause, canRetry }, index) => {
        const about = t(`problems.topic.${topicWord(topic)}`);
        const received = format.dateTime(receivedAt);
        return (
          <Fragment key={id}>
            {index > 0 && <Divider />}
            <Box padding="400">
              <InlineStack align="space-between" gap="300" blockAlign="start">
                <Box maxWidth="640px">
                  <BlockStack gap="100">
                    <Text as="h2" variant="headingSm">
                      {about}
                    </Text>
                    <Text as="p">{t(`problems.cause.${causeWord(cause)}`)}</Text>
                    <Text as="p" tone="subdued">
                      {[topic, received, ...(attempts > 0 ? [t("problems.attempts", { count: attempts })] : [])].join(
                        " · ",
                      )}
                    </Text>
                    <Text as="p" tone="subdued" breakWord>
                      {canRetry ? t("problems.details", { cause: shortened(cause) }) : t("problems.erased")}
                    </Text>
                  </BlockStack>
                </Box>
                {canRetry && (
                  <Button
                    loading={busy === id}
                    disabled={busy !== null}
                    accessibilityLabel={`${t("problems.retry")}: ${about}, ${received}`}
                    onClick={() => onRetry(id)}
                  >
                    {t("problems.retry")}
                  </Button>
                )}
              </InlineStack>
            </Box>
          </Fragment>
        );
      })}
    </Card>
  );
}
