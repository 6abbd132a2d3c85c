import { InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { usePicture } from "../proofs/use-picture.ts";

/** Photos of a merchant's own, small, side by side. */
export function StoredPictures({ photos }: { photos: { fileId: string; name: string }[] }) {
  return (
    <InlineStack gap="300">
      {photos.map((photo) => (
        <StoredPicture key={photo.fileId} {...photo} />
      ))}
    </InlineStack>
  );
}

function StoredPicture({ fileId, name }: { fileId: string; name: string }) {
  const { t } = useTranslation();
  const picture = usePicture(fileId);
  if (picture === "unavailable")
    return (
      <Text as="span" tone="subdued">
        {name}
      </Text>
    );
  return (
    <div style={{ width: 128, height: 80, display: "flex" }}>
      {picture && (
        <img
          src={picture.url}
          alt={t("timeline.photo", { name })}
          style={{ maxWidth: "100%", maxHeight: "100%", objectFit: "contain" }}
        />
      )}
    </div>
  );
}
