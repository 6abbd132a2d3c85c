import { Badge, BlockStack, Box, Button, Divider, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { ProofList } from "../proofs/proof-list.tsx";
import { QuotedWords } from "../reviews/quoted-words.tsx";
import { useDownload } from "../use-download.ts";
import { useFormat } from "../use-format.ts";
import { ScanLine } from "./scan-line.tsx";
import { StoredPictures } from "./stored-pictures.tsx";
import type { TimelineLine } from "./timeline-lines.ts";
import { useLineText } from "./use-line-text.ts";

/** What happened with an order, line by line, each resting on entries of its ledger. */
export function Timeline({ lines }: { lines: TimelineLine[] }) {
  return (
    <BlockStack as="ol" gap="0">
      {lines.map((line, index) => (
        <li key={line.entry} style={{ listStyle: "none" }}>
          {index > 0 && <Divider />}
          {line.seqs.map((seq) => (
            <span key={seq} id={`entry-${seq}`} />
          ))}
          <Box paddingBlock="300" paddingInline="400">
            {line.tells === "scan" ? (
              <ScanLine scans={line.scans} parcel={line.apart ? line.numbers : null} />
            ) : (
              <FactLine line={line} />
            )}
          </Box>
        </li>
      ))}
    </BlockStack>
  );
}

function StoredMail({ fileId }: { fileId: string }) {
  const { t } = useTranslation();
  const { download, busy, failed } = useDownload();
  const address = `/app/files/${fileId}`;
  return (
    <InlineStack gap="200" blockAlign="center">
      <Button variant="plain" loading={busy === address} onClick={() => void download(address, "message.eml")}>
        {t("timeline.storedMail")}
      </Button>
      {failed && (
        <Text as="span" tone="critical">
          {t("timeline.storedMailFailed")}
        </Text>
      )}
    </InlineStack>
  );
}

function FactLine({ line }: { line: Exclude<TimelineLine, { tells: "scan" }> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, details } = useLineText(line);
  return (
    <BlockStack gap="100">
      <InlineGrid columns={{ xs: 1, sm: "1fr auto" }} gap="100">
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" fontWeight="semibold" tone={line.tells === "erased" ? "subdued" : undefined}>
            {title}
          </Text>
          {line.versions > 1 && <Badge>{t("timeline.versions", { count: line.versions })}</Badge>}
        </InlineStack>
        <Text as="span" tone="subdued">
          <time dateTime={line.occurredAt}>{format.dateTime(line.occurredAt)}</time>
        </Text>
      </InlineGrid>
      {line.tells === "review" && <QuotedWords words={line.words} statements={line.statements} />}
      {line.tells === "customer_message" && <QuotedWords words={line.text} statements={line.statements} />}
      {details.map((detail) => (
        <Text as="p" key={detail} tone="subdued" breakWord>
          {detail}
        </Text>
      ))}
      {line.tells === "customer_message" && line.fileId && <StoredMail fileId={line.fileId} />}
      {line.tells === "return_inspection" && line.photos.length > 0 && <StoredPictures photos={line.photos} />}
      {line.tells === "proof_of_delivery" && <ProofList proofs={[line.proof]} />}
      <Text as="p" variant="bodyXs" tone="subdued">
        {t("timeline.entry", { seq: line.seq, date: format.dateTime(line.recordedAt) })}
      </Text>
    </BlockStack>
  );
}
