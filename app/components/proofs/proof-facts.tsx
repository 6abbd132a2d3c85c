import { BlockStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { ProofView } from "./proof-view.ts";

/** By which entry and hash a proof can be told again. */
export function ProofFacts({ proof: { seq, recordedAt, sha256 } }: { proof: ProofView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <BlockStack gap="100">
      <Text as="p" variant="bodySm" tone="subdued">
        {t("proofFile.entry", { seq, date: format.dateTime(recordedAt) })}
      </Text>
      <Text as="p" variant="bodySm" tone="subdued" breakWord>
        {t("proofFile.hash", { hash: sha256 })}
      </Text>
    </BlockStack>
  );
}
