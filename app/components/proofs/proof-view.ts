import type { ProofOfDeliveryContent } from "#app/domain/evidence/content.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";

/** A proof of delivery as a page shows it. */
export type ProofView = {
  /** The ledger entry that holds it. */
  entry: string;
  seq: number;
  recordedAt: string;
  /** The folder of the carrier that gave it. */
  source: string;
  kind: "signature" | "photo" | "document";
  fileId: string;
  mediaType: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
  trackingNumber: string;
};

/** A proof as it is shown. @param entry the ledger entry that holds it */
export function proofView(
  proof: ProofOfDeliveryContent,
  { id, seq, recordedAt }: Pick<EvidenceEntry, "id" | "seq" | "recordedAt">,
): ProofView {
  return {
    entry: id,
    seq,
    recordedAt,
    source: proof.carrier,
    kind: proof.proof,
    fileId: proof.file_id,
    mediaType: proof.media_type,
    bytes: proof.bytes,
    sha256: proof.sha256,
    trackingNumber: proof.tracking_number,
  };
}
