import { BlockStack, Box, Card, Text } from "@shopify/polaris";
import type { LegalGuide } from "#app/domain/law/legal-guide.ts";
import { CopyField } from "../copy-field.tsx";
import { useGuide } from "./guide-context.tsx";
import { SourceLine } from "./source-line.tsx";

/** A paragraph that the merchant copies into his privacy statement. */
export function PrivacyParagraphCard({ privacy }: Pick<LegalGuide, "privacy">) {
  const { words } = useGuide();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="p">{words.privacyHelp}</Text>
        <CopyField label={words.privacy} text={privacy.text} />
        <Box>
          {privacy.grounds.map(({ source, confidence, articleUnverified }) => (
            <SourceLine
              key={source.title}
              source={source}
              confidence={confidence}
              articleUnverified={articleUnverified}
            />
          ))}
        </Box>
      </BlockStack>
    </Card>
  );
}
