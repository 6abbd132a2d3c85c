import { Button, InlineStack } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { DISPUTE_FILE_SLOTS } from "#app/domain/response/limits.ts";
import type { FileView } from "./claim-page-data.ts";

type Props = { files: FileView[]; busy: string | null; onDownload: (address: string, name: string) => void };

/** One button a file, with its size; a file for Shopify's form is called as its place there. */
export function FileButtons({ files, busy, onDownload }: Props) {
  const { t } = useTranslation();
  return (
    <InlineStack gap="200">
      {files.map(({ id, name, bytes, slot }) => {
        const address = `/app/files/${id}`;
        const known = DISPUTE_FILE_SLOTS.find((each) => each === slot);
        const title = known ? t(`claim.slot.${known}`) : name;
        return (
          <Button key={id} loading={busy === address} onClick={() => onDownload(address, name)}>
            {t("claim.file", { name: title, size: Math.max(1, Math.round(bytes / 1000)) })}
          </Button>
        );
      })}
    </InlineStack>
  );
}
