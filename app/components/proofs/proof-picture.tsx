import { BlockStack, InlineStack, Modal, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSourceName } from "../source-names.tsx";
import { DownloadProof } from "./proof-document.tsx";
import { ProofFacts } from "./proof-facts.tsx";
import type { ProofView } from "./proof-view.ts";
import { usePicture } from "./use-picture.ts";

const THUMBNAIL = { width: 128, height: 80 };

/** A signature or photo as a thumbnail that opens large, with its entry and hash. */
export function ProofPicture({ proof }: { proof: ProofView }) {
  const { t } = useTranslation();
  const nameOf = useSourceName();
  const picture = usePicture(proof.fileId);
  const [open, setOpen] = useState(false);
  const source = nameOf(proof.source);
  const title = t("proofFile.from", { title: t(`proofFile.${proof.kind}`), source });
  const alt = t(`proofFile.alt.${proof.kind}`, { number: proof.trackingNumber, source });
  const url = picture !== null && picture !== "unavailable" ? picture.url : undefined;
  return (
    <BlockStack gap="100">
      <button
        type="button"
        disabled={!url}
        aria-label={t("proofFile.enlarge", { title })}
        onClick={() => setOpen(true)}
        style={{
          ...THUMBNAIL,
          display: "flex",
          alignItems: "center",
          justifyContent: "center",
          padding: "var(--p-space-100)",
          background: "white",
          border: "var(--p-border-width-025) solid var(--p-color-border)",
          borderRadius: "var(--p-border-radius-200)",
          cursor: url ? "zoom-in" : "default",
        }}
      >
        {url && <img src={url} alt={alt} style={{ maxWidth: "100%", maxHeight: "100%", objectFit: "contain" }} />}
        {picture === "unavailable" && (
          <Text as="span" variant="bodyXs" tone="subdued">
            {t("proofFile.unavailable")}
          </Text>
        )}
      </button>
      <Text as="p" variant="bodyXs" tone="subdued">
        {title}
      </Text>
      {url && (
        <Modal open={open} onClose={() => setOpen(false)} title={title}>
          <Modal.Section>
            <BlockStack gap="400">
              <div style={{ background: "white", textAlign: "center" }}>
                <img src={url} alt={alt} style={{ maxWidth: "100%", maxHeight: "70vh", minWidth: "50%" }} />
              </div>
              <ProofFacts proof={proof} />
              <InlineStack>
                <DownloadProof proof={proof} />
              </InlineStack>
            </BlockStack>
          </Modal.Section>
        </Modal>
      )}
    </BlockStack>
  );
}
