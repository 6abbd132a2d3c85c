import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useDownload } from "../use-download.ts";
import type { ClaimPageData, FileView } from "./claim-page-data.ts";
import { EvidenceReferences } from "./evidence-references.tsx";
import { FileButtons } from "./file-buttons.tsx";

/** What the page answers when its exhibits were rendered. */
export type RenderedExhibits = { files: FileView[] } | { documentError: string };

type Props = Pick<ClaimPageData, "response" | "evidence"> & { orderId: string | null };

/** The exhibits that go with the response; their files are made when somebody wants to see them. */
export function ExhibitList({ response, evidence, orderId }: Props) {
  const { t } = useTranslation();
  const fetcher = useFetcher<RenderedExhibits>();
  const { download, busy } = useDownload();
  const { exhibits, stance, language, partial } = response;
  if (exhibits.length === 0) return null;
  const rendered = fetcher.data;
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {t("claim.exhibits")}
      </Text>
      <ol style={{ margin: 0, paddingInlineStart: 0, listStyle: "none" }}>
        {exhibits.map(({ label, title, entries }) => (
          <li key={label}>
            <Text as="span" fontWeight="semibold">
              {label}
            </Text>{" "}
            <span lang={language}>{title}</span>
            <EvidenceReferences entries={entries} evidence={evidence} orderId={orderId} />
          </li>
        ))}
      </ol>
      {rendered && "files" in rendered ? (
        <FileButtons files={rendered.files} busy={busy} onDownload={download} />
      ) : (
        <InlineStack>
          <Button
            loading={fetcher.state !== "idle"}
            onClick={() =>
              fetcher.submit(
                { intent: "render", stance, language, partial: partial?.asked ?? "" },
                { method: "post", encType: "application/json" },
              )
            }
          >
            {t("claim.showExhibits")}
          </Button>
        </InlineStack>
      )}
      {rendered && "documentError" in rendered && <Banner tone="critical">{rendered.documentError}</Banner>}
    </BlockStack>
  );
}
