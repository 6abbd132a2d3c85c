import { Link, Text } from "@shopify/polaris";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import { useGuide } from "./guide-context.tsx";

type Props = {
  source: Source;
  confidence: Confidence;
  /** The country whose law the source is, where a statement has several. */
  place?: string;
  articleUnverified?: boolean;
};

/** Where a statement comes from, how good that source is, and when somebody last looked there. */
export function SourceLine({ source, confidence, place, articleUnverified }: Props) {
  const { words, formatDay } = useGuide();
  const name = [source.title, source.article].filter(Boolean).join(", ");
  const quality = confidence === "unverified" ? words.unverified.toLowerCase() : words[confidence];
  const doubts = articleUnverified ? `; ${words.articleUnverified}` : "";
  return (
    <Text as="p" tone="subdued" variant="bodySm">
      {place ?? words.source}:{" "}
      {source.url ? (
        <Link url={source.url} target="_blank" monochrome>
          {name}
        </Link>
      ) : (
        name
      )}{" "}
      ({quality}
      {doubts}; {words.checkedOn} {formatDay(source.checkedOn)})
    </Text>
  );
}
