import { carrierEventContent, fulfillmentEventContent, proofOfDeliveryContent } from "#app/domain/evidence/content.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";

/**
 * What an entry about a parcel says, in short and without anybody's name: `PostNL: delivered, to_neighbour`.
 * @param names of the carriers by their folders
 * @returns undefined for every other kind, and for what was erased or is not understood
 */
export function entryWords(
  { kind, content }: Pick<EvidenceEntry, "kind" | "content">,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const by = (source: string, words: (string | number | null)[]) =>
    `${names[source] ?? source}: ${words.filter((word) => word !== null).join(", ")}`;
  switch (kind) {
    case "fulfillment_event": {
      const event = fulfillmentEventContent.safeParse(content).data;
      return event && by("Shopify", [event.status]);
    }
    case "carrier_event": {
      const event = carrierEventContent.safeParse(content).data;
      return event && by(event.carrier, [event.status, event.handover, `code ${event.code}`]);
    }
    case "proof_of_delivery": {
      const proof = proofOfDeliveryContent.safeParse(content).data;
      return (
        proof && by(proof.carrier, [proof.proof, proof.media_type, `${proof.bytes} bytes`, `sha256 ${proof.sha256}`])
      );
    }
    default:
      return undefined;
  }
}
