import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useSourceName } from "../source-names.tsx";
import { useDownload } from "../use-download.ts";
import { ProofFacts } from "./proof-facts.tsx";
import type { ProofView } from "./proof-view.ts";

/** A proof that no page shows, such as a PDF, to be downloaded. */
export function ProofDocument({ proof }: { proof: ProofView }) {
  const { t } = useTranslation();
  const nameOf = useSourceName();
  const title = t("proofFile.from", { title: t(`proofFile.${proof.kind}`), source: nameOf(proof.source) });
  return (
    <BlockStack gap="100">
      <Text as="p" variant="bodySm">
        {title}
      </Text>
      <InlineStack>
        <DownloadProof proof={proof} />
      </InlineStack>
      <ProofFacts proof={proof} />
    </BlockStack>
  );
}

const ENDINGS: Readonly<Record<string, string>> = {
  "image/gif": "gif",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/bmp": "bmp",
  "application/pdf": "pdf",
};

/** Hands a proof to the person as the carrier gave it. */
export function DownloadProof({ proof }: { proof: ProofView }) {
  const { t } = useTranslation();
  const { download, busy, failed } = useDownload();
  const { kind, trackingNumber, fileId, bytes, mediaType } = proof;
  const name = `${trackingNumber}-${kind}.${ENDINGS[mediaType] ?? "bin"}`;
  return failed ? (
    <Text as="p" tone="critical">
      {t("proofFile.unavailable")}
    </Text>
  ) : (
    <Button loading={busy !== null} onClick={() => void download(`/app/files/${fileId}`, name)}>
      {t("proofFile.download", { size: Math.max(1, Math.round(bytes / 1000)) })}
    </Button>
  );
}
