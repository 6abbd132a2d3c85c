import { BlockStack, Box, Button, ChoiceList, Divider, InlineStack, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Statement } from "#app/domain/review/find-statements.ts";
import { useFormat } from "../use-format.ts";
import { QuotedWords } from "./quoted-words.tsx";

/** An order that may be meant, or is. */
export type ReviewOrder = {
  id: string;
  name: string | null;
  placedAt: string | null;
  deliveredAt: string | null;
  customerName: string | null;
};

/** A review with the orders it may be about. */
export type ListedReview = {
  id: string;
  at: string;
  site: string;
  stars: string | null;
  words: string;
  statements: Statement[];
  author: string | null;
  strength: string | null;
  rule: string;
  /** Likeliest first. */
  candidates: ReviewOrder[];
};

type Choose = (review: string, order: string | null) => void;

/** Reviews that wait for a person's choice, or whose match he may take back. */
export function ReviewList(props: {
  reviews: ListedReview[];
  sites: { id: string; label: string }[];
  view: "waiting" | "matched";
  busy: boolean;
  onChoose: Choose;
}) {
  const { reviews, sites, view, busy, onChoose } = props;
  return (
    <BlockStack as="ol" gap="0">
      {reviews.map((review, index) => (
        <li key={review.id} style={{ listStyle: "none" }}>
          {index > 0 && <Divider />}
          <Box padding="400">
            <BlockStack gap="300">
              <Heading review={review} site={sites.find(({ id }) => id === review.site)?.label ?? review.site} />
              <QuotedWords words={review.words} statements={review.statements} />
              {view === "waiting" ? (
                <Choice review={review} busy={busy} onChoose={onChoose} />
              ) : (
                <Matched review={review} busy={busy} onChoose={onChoose} />
              )}
            </BlockStack>
          </Box>
        </li>
      ))}
    </BlockStack>
  );
}

function Heading({ review, site }: { review: ListedReview; site: string }) {
  const format = useFormat();
  return (
    <InlineStack align="space-between" gap="200">
      <Text as="h3" variant="headingSm">
        {[site, review.stars, review.author].filter(Boolean).join(" · ")}
      </Text>
      <Text as="span" tone="subdued">
        <time dateTime={review.at}>{format.dateTime(review.at)}</time>
      </Text>
    </InlineStack>
  );
}

function Choice({ review, busy, onChoose }: { review: ListedReview; busy: boolean; onChoose: Choose }) {
  const { t } = useTranslation();
  const words = useOrderWords();
  const [chosen, setChosen] = useState(review.strength === "weak" ? (review.candidates[0]?.id ?? "") : "");
  return (
    <BlockStack gap="200">
      <Text as="p" tone="subdued">
        {sentence(t(`review.rule.${review.rule as "order_id"}`))}
      </Text>
      <ChoiceList
        title={t("reviews.which")}
        choices={review.candidates.map((order) => ({ value: order.id, label: words(order) }))}
        selected={[chosen]}
        onChange={([order]) => setChosen(order ?? "")}
      />
      <InlineStack gap="200">
        <Button disabled={chosen === "" || busy} onClick={() => onChoose(review.id, chosen)}>
          {t("reviews.confirm")}
        </Button>
        <Button variant="plain" disabled={busy} onClick={() => onChoose(review.id, null)}>
          {t("reviews.noneOfThese")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}

function Matched({ review, busy, onChoose }: { review: ListedReview; busy: boolean; onChoose: Choose }) {
  const { t } = useTranslation();
  const words = useOrderWords();
  const [order] = review.candidates;
  return (
    <InlineStack align="space-between" blockAlign="center" gap="200">
      <BlockStack gap="050">
        {order && <Link url={`/app/orders/${order.id}`}>{words(order)}</Link>}
        <Text as="span" tone="subdued">
          {`${t(`review.strength.${(review.strength ?? "weak") as "exact"}`)}: ${t(`review.rule.${review.rule as "order_id"}`)}`}
        </Text>
      </BlockStack>
      <Button variant="plain" tone="critical" disabled={busy} onClick={() => onChoose(review.id, null)}>
        {t("reviews.undo")}
      </Button>
    </InlineStack>
  );
}

function useOrderWords(): (order: ReviewOrder) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ name, customerName, placedAt, deliveredAt }) =>
    [
      name ?? t("reviews.unnamed"),
      customerName,
      placedAt && t("reviews.placed", { date: format.date(placedAt) }),
      deliveredAt && t("reviews.delivered", { date: format.date(deliveredAt) }),
    ]
      .filter(Boolean)
      .join(", ");
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
