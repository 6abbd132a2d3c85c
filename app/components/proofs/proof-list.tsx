import { BlockStack, InlineStack } from "@shopify/polaris";
import { ProofDocument } from "./proof-document.tsx";
import { ProofPicture } from "./proof-picture.tsx";
import type { ProofView } from "./proof-view.ts";
import { isPicture } from "./use-picture.ts";

/** Proofs of delivery: pictures as thumbnails that open large, documents to be downloaded. */
export function ProofList({ proofs }: { proofs: readonly ProofView[] }) {
  if (proofs.length === 0) return null;
  const pictures = proofs.filter(({ mediaType }) => isPicture(mediaType));
  const others = proofs.filter(({ mediaType }) => !isPicture(mediaType));
  return (
    <BlockStack gap="200">
      {pictures.length > 0 && (
        <InlineStack gap="300" blockAlign="start">
          {pictures.map((proof) => (
            <ProofPicture key={proof.entry} proof={proof} />
          ))}
        </InlineStack>
      )}
      {others.map((proof) => (
        <ProofDocument key={proof.entry} proof={proof} />
      ))}
    </BlockStack>
  );
}
