import { BlockStack, Box, Card, Divider, InlineStack, List, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { ProofList } from "../proofs/proof-list.tsx";
import type { ClaimPageData } from "./claim-page-data.ts";
import { EvidenceReferences } from "./evidence-references.tsx";
import { StrengthBadge } from "./strength-badge.tsx";

type Props = Pick<ClaimPageData, "assessment" | "evidence" | "proofs"> & { orderId: string | null };

/** How strong the evidence is for whoever decides, what we hold, what is missing and what speaks against us. */
export function AssessmentCard({ assessment, evidence, proofs, orderId }: Props) {
  const { t } = useTranslation();
  const references = (entries: string[]) => (
    <EvidenceReferences entries={entries} evidence={evidence} orderId={orderId} />
  );
  const cited = new Set(assessment.held.flatMap(({ entries }) => entries));
  const shown = proofs.filter(({ entry }) => cited.has(entry));
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t(`claim.forum.${assessment.forum}`)}
          </Text>
          <StrengthBadge strength={assessment.strength} />
        </InlineStack>
        {assessment.reasons.map((reason) => (
          <Text as="p" key={reason}>
            {reason}
          </Text>
        ))}
        {assessment.forum === "card" && (
          <InlineStack gap="200" blockAlign="center">
            <Text as="span" tone="subdued">
              {t("claim.inLaw")}
            </Text>
            <StrengthBadge strength={assessment.civilStrength} />
          </InlineStack>
        )}
        {assessment.held.length > 0 && (
          <Part title={t("claim.held")}>
            {assessment.held.map(({ id, why, entries }) => (
              <List.Item key={id}>
                {why}
                {references(entries)}
              </List.Item>
            ))}
          </Part>
        )}
        <ProofList proofs={shown} />
        {assessment.missing.length > 0 && (
          <Part title={t("claim.missing")}>
            {assessment.missing.map(({ id, weight, title, how }) => (
              <List.Item key={id}>
                <Text as="span" fontWeight={weight === "essential" ? "semibold" : "regular"}>
                  {title}
                </Text>
                {weight === "essential" && ` (${t("claim.essential")})`}
                <Text as="p" tone="subdued">
                  {how}
                </Text>
              </List.Item>
            ))}
          </Part>
        )}
        {assessment.counterArguments.length > 0 && (
          <Part title={t("claim.against")}>
            {assessment.counterArguments.map(({ text, entries }) => (
              <List.Item key={text}>
                {text}
                {references(entries)}
              </List.Item>
            ))}
          </Part>
        )}
      </BlockStack>
    </Card>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box>
      <BlockStack gap="200">
        <Divider />
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        <List>{children}</List>
      </BlockStack>
    </Box>
  );
}
