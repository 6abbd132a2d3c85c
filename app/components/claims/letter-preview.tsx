import { BlockStack, Box, List, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Statement } from "#app/domain/response/document.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { EvidenceReferences } from "./evidence-references.tsx";

type Props = Pick<ClaimPageData, "response" | "evidence"> & { orderId: string | null };

/** The letter as it will be sent, each sentence with the entries it rests on. */
export function LetterPreview({ response: { letter }, evidence, orderId }: Props) {
  const { t } = useTranslation();
  const sentence = ({ text, evidence: entries }: Statement) => (
    <>
      {text}
      <EvidenceReferences entries={entries} evidence={evidence} orderId={orderId} />
    </>
  );
  return (
    <Box padding="400" background="bg-surface-secondary" borderRadius="200">
      <div lang={letter.language}>
        <BlockStack gap="300">
          <Text as="h3" variant="headingSm">
            {letter.subject}
          </Text>
          {letter.paragraphs.map((paragraph, index) =>
            "list" in paragraph ? (
              <List key={index}>
                {paragraph.list.map((item, position) => (
                  <List.Item key={position}>{sentence(item)}</List.Item>
                ))}
              </List>
            ) : (
              <Text as="p" key={index} breakWord>
                {sentence(paragraph)}
              </Text>
            ),
          )}
          <Text as="p">
            {letter.closing}
            <br />
            {[letter.signatory, ...(letter.sender.name === letter.signatory ? [] : [letter.sender.name])].join(", ")}
          </Text>
          {letter.exhibits.length > 0 && (
            <Text as="p" tone="subdued">
              {t("claim.enclosed", { exhibits: letter.exhibits.map(({ label }) => label).join(", ") })}
            </Text>
          )}
        </BlockStack>
      </div>
    </Box>
  );
}
