import { samePerson } from "#app/domain/evidence/same-person.ts";
import type { CodeMeaning, Proof, ProofKind } from "../carrier.ts";
import { deliveredBy } from "../delivered-text.ts";
import { bytesFromBase64, proofFromBase64 } from "../proof-bytes.ts";
import type { Parcel } from "./schema.ts";

/** Where UPS leaves a parcel that nobody takes; only this one is in its documentation. */
const LEFT_AT = ["front door"];

/**
 * How a delivered parcel was handed over. The name of who received it counts as the addressee's when it can be his by
 * the address on the parcel. At an access point the parcel waits, unless the addressee himself is who received it.
 */
export function handoverOf(parcel: Parcel): CodeMeaning {
  const { location = null, receivedBy = null } = parcel.deliveryInformation ?? {};
  const byAddressee = receivedBy !== null && addressees(parcel).some((name) => samePerson(receivedBy, name));
  const told = deliveredBy([location]);
  if (parcel.accessPointInformation?.pickupByDate || told.handover === "waiting_at_point") {
    return byAddressee
      ? { status: "delivered", handover: "collected_at_point" }
      : { status: "ready_for_pickup", handover: "waiting_at_point" };
  }
  if (told.handover !== "unknown") return told;
  if (byAddressee) return { status: "delivered", handover: "to_addressee" };
  const left = receivedBy === null && location !== null && LEFT_AT.includes(location.toLowerCase());
  return { status: "delivered", handover: left ? "to_safe_place" : "unknown" };
}

function addressees({ packageAddress }: Parcel): string[] {
  return packageAddress
    .filter(({ type }) => type?.toUpperCase() === "DESTINATION")
    .flatMap(({ name, attentionName }) => [name, attentionName].filter((one) => one !== null));
}

/** The proofs of a delivery; one that cannot be read leaves a warning. */
export function proofsOf(parcel: Parcel, warnings: string[]): Proof[] {
  const { signature, deliveryPhoto, pod } = parcel.deliveryInformation ?? {};
  return [
    ...proofOf("signature", signature?.image ?? null, warnings),
    ...proofOf("photo", deliveryPhoto?.photo ?? null, warnings),
    ...proofOf("document", pod?.content ?? null, warnings),
  ];
}

/** One proof from base64. UPS writes its POD letter as HTML, which has no first bytes of its own to know it by. */
export function proofOf(kind: ProofKind, base64: string | null, warnings: string[]): Proof[] {
  if (base64 === null) return [];
  const proof = proofFromBase64(kind, base64) ?? (kind === "document" ? htmlFromBase64(base64) : undefined);
  if (!proof) warnings.push(`proof not read: ${kind}`);
  return proof ? [proof] : [];
}

function htmlFromBase64(base64: string): Proof | undefined {
  const bytes = bytesFromBase64(base64);
  const isHtml =
    bytes && /^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(new TextDecoder().decode(bytes));
  return isHtml ? { kind: "document", mediaType: "text/html", bytes } : undefined;
}
