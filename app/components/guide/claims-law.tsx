import { Badge, BlockStack, Box, Card, InlineStack, Text } from "@shopify/polaris";
import type { GuideStatement, LegalGuide } from "#app/domain/law/legal-guide.ts";
import { useGuide } from "./guide-context.tsx";
import { SourceLine } from "./source-line.tsx";

/** The law that decides a claim, topic by topic. */
export function ClaimsLaw({ topics }: Pick<LegalGuide, "topics">) {
  const { words } = useGuide();
  if (topics.length === 0)
    return (
      <Card>
        <Text as="p">{words.noClaimsLaw}</Text>
      </Card>
    );
  return (
    <BlockStack gap="400">
      {topics.map(({ topic, statements }) => (
        <Card key={topic}>
          <BlockStack gap="400">
            <Text as="h3" variant="headingMd">
              {words.topics[topic]}
            </Text>
            {statements.map((statement) => (
              <StatementText key={statement.id} statement={statement} />
            ))}
          </BlockStack>
        </Card>
      ))}
    </BlockStack>
  );
}

function StatementText({ statement: { text, from, grounds, confidence } }: { statement: GuideStatement }) {
  const { words, formatDay, countryName } = useGuide();
  return (
    <BlockStack gap="100">
      <Text as="p">
        {from && `${words.since} ${formatDay(from)}: `}
        {text}
      </Text>
      {confidence === "unverified" && (
        <InlineStack>
          <Badge tone="attention">{words.unverified}</Badge>
        </InlineStack>
      )}
      <Box>
        {grounds.map((ground) => (
          <SourceLine
            key={`${ground.in} ${ground.source.title}`}
            place={countryName(ground.in)}
            source={ground.source}
            confidence={ground.confidence}
            articleUnverified={ground.articleUnverified}
          />
        ))}
      </Box>
    </BlockStack>
  );
}
