import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import type { Finding } from "#app/domain/carrier-inquiry/inquiry.ts";
import * as contents from "#app/domain/evidence/content.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { HANDOVERS, type HandoverReading, readHandover } from "#app/domain/evidence/handover.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import type { Statement } from "#app/domain/review/find-statements.ts";
import { reviewWords, starsOf, statementsOf } from "#app/domain/review/weigh-review.ts";
import { parseInstant } from "#app/domain/time.ts";

/** What a line says besides its kind; texts of carriers and persons stay in their own words. */
type Told =
  | { tells: "order"; name: string | null; amount: [string, string] | null; cancelled: boolean }
  | { tells: "order_edit" }
  | {
      tells: "transaction";
      action: string;
      status: string;
      gateway: string | null;
      amount: [string, string] | null;
      avs: string | null;
      cvv: string | null;
    }
  | { tells: "fulfillment"; company: string | null; numbers: string[]; cancelled: boolean }
  | {
      tells: "fulfillment_event";
      status: string;
      message: string | null;
      place: string | null;
      handover: HandoverReading["handover"] | null;
      receiver: string | null;
      signed: boolean;
      deleted: boolean;
    }
  | {
      tells: "carrier_event";
      carrier: string;
      trackingNumber: string;
      status: string;
      words: string;
      place: string | null;
      handover: HandoverReading["handover"] | null;
      receiver: string | null;
    }
  | {
      tells: "proof_of_delivery";
      carrier: string;
      proof: "signature" | "photo" | "document";
      fileId: string;
      mediaType: string;
    }
  | { tells: "refund"; amount: [string, string] | null; note: string | null }
  | { tells: "return"; status: string }
  | { tells: "dispute"; disputeType: string | null; status: string | null; dueBy: string | null }
  | { tells: "shop_policy"; title: string; since: string }
  | { tells: "customer_message"; text: string }
  | { tells: "merchant_file"; name: string; caption: string }
  | { tells: "response"; subject: string; recipient: string }
  | {
      tells: "review";
      site: string;
      stars: string | null;
      words: string;
      /** What rules found in the words, as places in them; never a fact. */
      statements: Statement[];
      state: string;
      match: { strength: string; rule: string } | null;
    }
  | { tells: "review_invitation"; site: string | null; status: string; reason: string | null }
  | {
      tells: "carrier_inquiry";
      step: contents.CarrierInquiryContent["step"];
      inquiryId: string;
      /** Empty for a carrier that the table of desks does not hold. */
      desk: string | null;
      finding: Finding | null;
      words: string | null;
      receiver: string | null;
      paid: { minor: string; currency: string } | null;
    }
  | { tells: "erased" }
  | { tells: "not_understood" };

/** One line of an order's timeline: the newest version of one fact. */
export type TimelineLine = {
  /** The ledger entry it shows. */
  entry: string;
  seq: number;
  kind: EvidenceKind;
  occurredAt: string;
  recordedAt: string;
  /** How often this fact was reported differently; all versions stay in the ledger. */
  versions: number;
  /** Numbers of all those versions' entries. */
  seqs: number[];
} & Told;

/**
 * The lines of an order's timeline, the latest happening first. Of several versions of a fact the newest by Shopify's
 * `updated_at` is shown, for a webhook may be late, at the moment of its first.
 */
export function timelineLines(entries: readonly EvidenceEntry[]): TimelineLine[] {
  const addressee = addresseeIn(entries);
  const deleted = new Set(
    entries.filter(({ kind }) => kind === "fulfillment_event_deletion").map(({ entity }) => entity),
  );
  const facts = new Map<string, EvidenceEntry[]>();
  for (const entry of entries.filter(({ kind }) => !BESIDE_OTHERS.has(kind))) {
    // An erased entry names no thing any more; each stands alone.
    const key = `${entry.kind} ${entry.entity || entry.id}`;
    facts.set(key, [...(facts.get(key) ?? []), entry]);
  }
  return [...facts.values()]
    .map((versions): TimelineLine => {
      const [first] = [...versions].sort((a, b) => compare(a.occurredAt, b.occurredAt));
      const last = [...versions].sort((a, b) => compare(versionOf(a), versionOf(b)) || a.seq - b.seq).at(-1);
      if (!first || !last) throw new Error("a fact has at least one version");
      const told: Told =
        last.content === undefined
          ? { tells: "erased" }
          : tell(last, { addressee, deleted: deleted.has(last.entity), match: matchOf(last, entries) });
      return {
        entry: last.id,
        seq: last.seq,
        kind: last.kind,
        occurredAt: first.occurredAt,
        recordedAt: last.recordedAt,
        versions: versions.length,
        seqs: [...versions, ...matchesOf(last, entries)].map(({ seq }) => seq),
        ...told,
      };
    })
    .sort((a, b) => compare(b.occurredAt, a.occurredAt) || b.seq - a.seq);
}

/** Told in the line of what they are about. */
const BESIDE_OTHERS: ReadonlySet<EvidenceKind> = new Set(["fulfillment_event_deletion", "review_match"]);

type Besides = { addressee: string | undefined; deleted: boolean; match: { strength: string; rule: string } | null };

function tell({ kind, content }: EvidenceEntry, { addressee, deleted, match }: Besides): Told {
  const wrong: Told = { tells: "not_understood" };
  switch (kind) {
    case "order": {
      const order = contents.orderContent.safeParse(content).data;
      if (!order) return wrong;
      const amount = pair(order.current_total_price ?? order.total_price, order.currency);
      return { tells: "order", name: order.name ?? null, amount, cancelled: Boolean(order.cancelled_at) };
    }
    case "order_edit":
      return { tells: "order_edit" };
    case "transaction": {
      const payment = contents.transactionContent.safeParse(content).data;
      if (!payment) return wrong;
      return {
        tells: "transaction",
        action: payment.kind ?? "",
        status: payment.status ?? "",
        gateway: payment.gateway ?? null,
        amount: pair(payment.amount, payment.currency),
        avs: payment.payment_details?.avs_result_code ?? null,
        cvv: payment.payment_details?.cvv_result_code ?? null,
      };
    }
    case "fulfillment": {
      const parcel = contents.fulfillmentContent.safeParse(content).data;
      if (!parcel) return wrong;
      const numbers = parcel.tracking_numbers ?? [];
      return {
        tells: "fulfillment",
        company: parcel.tracking_company ?? null,
        numbers: numbers.length > 0 ? numbers : parcel.tracking_number ? [parcel.tracking_number] : [],
        cancelled: parcel.status === "cancelled",
      };
    }
    case "fulfillment_event": {
      const event = contents.fulfillmentEventContent.safeParse(content).data;
      if (!event) return wrong;
      const reading = readHandover(event, addressee);
      return {
        tells: "fulfillment_event",
        status: event.status,
        message: event.message || null,
        place: [event.address1, [event.zip, event.city].filter(Boolean).join(" ")].filter(Boolean).join(", ") || null,
        handover: reading?.handover ?? null,
        receiver: reading?.receiver ?? null,
        signed: reading?.signed ?? false,
        deleted,
      };
    }
    case "fulfillment_event_deletion":
      return wrong;
    case "carrier_event": {
      const event = contents.carrierEventContent.safeParse(content).data;
      if (!event) return wrong;
      return {
        tells: "carrier_event",
        carrier: event.carrier,
        trackingNumber: event.tracking_number,
        status: event.status,
        words: event.description || event.code,
        place: event.place,
        handover: HANDOVERS.find((one) => one === event.handover) ?? null,
        receiver: event.receiver,
      };
    }
    case "proof_of_delivery": {
      const proof = contents.proofOfDeliveryContent.safeParse(content).data;
      if (!proof) return wrong;
      const { carrier, file_id: fileId, media_type: mediaType } = proof;
      return { tells: "proof_of_delivery", carrier, proof: proof.proof, fileId, mediaType };
    }
    case "refund": {
      const refund = contents.refundContent.safeParse(content).data;
      if (!refund) return wrong;
      const paid = refund.transactions?.find((each) => each.status === "success") ?? refund.transactions?.[0];
      return { tells: "refund", amount: pair(paid?.amount, paid?.currency), note: refund.note || null };
    }
    case "return": {
      const sentBack = contents.returnContent.safeParse(content).data;
      return sentBack ? { tells: "return", status: sentBack.status ?? "" } : wrong;
    }
    case "dispute": {
      const dispute = contents.disputeContent.safeParse(content).data;
      if (!dispute) return wrong;
      const { type, status, evidence_due_by } = dispute;
      return { tells: "dispute", disputeType: type ?? null, status: status ?? null, dueBy: evidence_due_by ?? null };
    }
    case "shop_policy": {
      const policy = contents.shopPolicyContent.safeParse(content).data;
      return policy ? { tells: "shop_policy", title: policy.title, since: policy.updated_at } : wrong;
    }
    case "customer_message": {
      const message = contents.customerMessageContent.safeParse(content).data;
      return message ? { tells: "customer_message", text: message.text } : wrong;
    }
    case "merchant_file": {
      const file = contents.merchantFileContent.safeParse(content).data;
      return file ? { tells: "merchant_file", name: file.name, caption: file.caption } : wrong;
    }
    case "response": {
      const response = contents.responseContent.safeParse(content).data;
      return response ? { tells: "response", subject: response.subject, recipient: response.recipient } : wrong;
    }
    case "review": {
      const review = contents.reviewContent.safeParse(content).data;
      if (!review) return wrong;
      const { site, state } = review;
      const words = reviewWords(review);
      return { tells: "review", site, stars: starsOf(review), words, statements: statementsOf(review), state, match };
    }
    case "review_match":
      return wrong;
    case "review_invitation": {
      const invitation = contents.reviewInvitationContent.safeParse(content).data;
      if (!invitation) return wrong;
      const { site, status, reason } = invitation;
      return { tells: "review_invitation", site, status, reason };
    }
    case "carrier_inquiry": {
      const step = contents.carrierInquiryContent.safeParse(content).data;
      if (!step) return wrong;
      return {
        tells: "carrier_inquiry",
        step: step.step,
        inquiryId: step.inquiry_id,
        desk: step.step === "prepared" ? (findDesk(step.desk)?.name ?? "") : null,
        finding: step.step === "answered" ? step.finding : null,
        words: step.step === "answered" || step.step === "refused" ? step.words : null,
        receiver: step.step === "answered" ? (step.receiver ?? null) : null,
        paid: step.step === "paid" ? step.amount : null,
      };
    }
  }
}

function versionOf({ content, occurredAt }: EvidenceEntry): string {
  const updatedAt = (content as { updated_at?: unknown } | undefined)?.updated_at;
  return (typeof updatedAt === "string" ? parseInstant(updatedAt) : undefined) ?? occurredAt;
}

/** All that was decided about which order a review is of, oldest first. */
function matchesOf(review: EvidenceEntry, entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  if (review.kind !== "review" || !review.entity) return [];
  return entries
    .filter(({ kind, entity }) => kind === "review_match" && entity === review.entity)
    .toSorted((a, b) => compare(versionOf(a), versionOf(b)) || a.seq - b.seq);
}

/** The newest match of a review; null when it has none, or it was taken back. */
function matchOf(review: EvidenceEntry, entries: readonly EvidenceEntry[]): Besides["match"] {
  const newest = matchesOf(review, entries).at(-1);
  const match = contents.reviewMatchContent.safeParse(newest?.content).data;
  return match && match.strength !== "undone" ? { strength: match.strength, rule: match.rule } : null;
}

function addresseeIn(entries: readonly EvidenceEntry[]): string | undefined {
  const order = entries.filter(({ kind, content }) => kind === "order" && content !== undefined).at(-1);
  return contents.orderContent.safeParse(order?.content).data?.shipping_address?.name ?? undefined;
}

function pair(amount: string | null | undefined, currency: string | null | undefined): [string, string] | null {
  return amount && currency ? [amount, currency] : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
