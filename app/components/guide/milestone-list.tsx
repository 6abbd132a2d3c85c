import { Badge, BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import type { GuideMilestone } from "#app/domain/law/legal-guide.ts";
import { useGuide } from "./guide-context.tsx";
import { SourceLine } from "./source-line.tsx";

type Props = { title: string; milestones: GuideMilestone[]; nothing: string };

/** Days on which the law changes, under one heading. */
export function MilestoneList({ title, milestones, nothing }: Props) {
  const { words, formatDay } = useGuide();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h3" variant="headingMd">
          {title}
        </Text>
        {milestones.length === 0 && (
          <Text as="p" tone="subdued">
            {nothing}
          </Text>
        )}
        {milestones.map(({ id, on, text, source, confidence }) => (
          <BlockStack gap="100" key={id}>
            <InlineStack gap="200" blockAlign="center">
              <Text as="h4" variant="headingSm">
                <time dateTime={on}>{formatDay(on)}</time>
              </Text>
              {confidence === "unverified" && <Badge tone="attention">{words.unverified}</Badge>}
            </InlineStack>
            <Text as="p">{text}</Text>
            <SourceLine source={source} confidence={confidence} />
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
