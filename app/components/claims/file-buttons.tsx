import { Button, InlineStack } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { FileView } from "./claim-page-data.ts";

type Props = { files: FileView[]; busy: string | null; onDownload: (address: string, name: string) => void };

/** One button a file, with its size. */
export function FileButtons({ files, busy, onDownload }: Props) {
  const { t } = useTranslation();
  return (
    <InlineStack gap="200">
      {files.map(({ id, name, bytes }) => {
        const address = `/app/files/${id}`;
        return (
          <Button key={id} loading={busy === address} onClick={() => onDownload(address, name)}>
            {t("claim.file", { name, size: Math.max(1, Math.round(bytes / 1000)) })}
          </Button>
        );
      })}
    </InlineStack>
  );
}
