import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import type { Finding } from "#app/domain/carrier-inquiry/inquiry.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import * as contents from "#app/domain/evidence/content.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { type MessageStatement, messageStatements } from "#app/domain/evidence/message-statements.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import type { Statement } from "#app/domain/review/find-statements.ts";
import { reviewWords, starsOf, statementsOf } from "#app/domain/review/weigh-review.ts";
import { parseInstant } from "#app/domain/time.ts";
import type { ProofView } from "../proofs/proof-view.ts";
import { type ScanGroup, scansOf } from "./scans.ts";

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
  | ({ tells: "scan"; /** Whether the order has other parcels too. */ apart: boolean } & ScanGroup)
  | { tells: "proof_of_delivery"; proof: ProofView }
  | { tells: "refund"; amount: [string, string] | null; note: string | null }
  | { tells: "return"; status: string }
  | { tells: "dispute"; disputeType: string | null; status: string | null; dueBy: string | null }
  | { tells: "shop_policy"; title: string; since: string }
  | { tells: "carrier_weight"; carrier: string; grams: number; measured: boolean; number: string }
  | { tells: "packing"; grams: number | null; numbers: string[]; note: string }
  | {
      tells: "return_inspection";
      condition: contents.ReturnCondition;
      inspector: string;
      inspectedOn: string;
      findings: string;
      numbers: string[];
      photos: { fileId: string; name: string }[];
    }
  | {
      tells: "delivery_preference";
      preference: contents.Preference;
      toldBy: "checkout" | "message" | "carrier";
      words: string;
    }
  | { tells: "product_page"; title: string; price: [string, string] | null; pictures: number }
  | { tells: "order_mail"; words: string }
  | {
      tells: "customer_message";
      text: string;
      subject: string | null;
      /** Whose words they are. */
      writer: "customer" | "shop" | "note";
      medium: string;
      /** What rules found in the customer's words, as places in them; never a fact. */
      statements: MessageStatement[];
      /** The stored e-mail it was read from. */
      fileId: string | null;
      attachments: string[];
      /** The claim for whose mediation it was made, such as `W-0311`. */
      mediation: string | null;
    }
  | { tells: "merchant_file"; name: string; caption: string; mediation: string | null }
  | { tells: "response"; subject: string; recipient: string; mediation: string | null }
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
  | { tells: "paper_release"; claim: string }
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
 * `updated_at` is shown, for a webhook may be late, at the moment of its first. What several sources tell of the same scan
 * is one line.
 */
export function timelineLines(entries: readonly EvidenceEntry[]): TimelineLine[] {
  const facts = readFacts(entries);
  const { groups, loose, parcels } = scansOf(entries, facts);
  return [
    ...groups.map((group) => scanLine(group, parcels > 1)),
    ...loose.map(looseProofLine),
    ...factLines(entries),
  ].sort((a, b) => compare(b.occurredAt, a.occurredAt) || b.seq - a.seq);
}

function scanLine(group: ScanGroup, apart: boolean): TimelineLine {
  const reports = group.scans.flatMap((scan) => scan.reports);
  const proofs = group.scans.flatMap((scan) => scan.proofs);
  const { entry, seq, recordedAt, source } = reports[0]!;
  return {
    entry,
    seq,
    kind: source === "shopify" ? "fulfillment_event" : "carrier_event",
    occurredAt: group.scans[0]!.at,
    recordedAt,
    versions: Math.max(...reports.map(({ seqs }) => seqs.length)),
    seqs: [...reports.flatMap(({ seqs }) => seqs), ...proofs.map((proof) => proof.seq)],
    tells: "scan",
    apart,
    ...group,
  };
}

function looseProofLine(proof: ProofView): TimelineLine {
  const { entry, seq, recordedAt } = proof;
  const kind = "proof_of_delivery";
  return { entry, seq, kind, occurredAt: recordedAt, recordedAt, versions: 1, seqs: [seq], tells: kind, proof };
}

function factLines(entries: readonly EvidenceEntry[]): TimelineLine[] {
  const facts = Map.groupBy(
    entries.filter(({ kind }) => !BESIDE_OTHERS.has(kind)),
    // An erased entry names no thing any more; each stands alone.
    ({ kind, entity, id }) => `${kind} ${entity || id}`,
  );
  return [...facts.values()].flatMap((versions): TimelineLine[] => {
    const [first] = versions.toSorted((a, b) => compare(a.occurredAt, b.occurredAt));
    const last = versions.toSorted((a, b) => compare(versionOf(a), versionOf(b)) || a.seq - b.seq).at(-1);
    if (!first || !last) throw new Error("a fact has at least one version");
    const told = last.content === undefined ? ({ tells: "erased" } as const) : tell(last, matchOf(last, entries));
    if (!told) return [];
    return [
      {
        entry: last.id,
        seq: last.seq,
        kind: last.kind,
        occurredAt: first.occurredAt,
        recordedAt: last.recordedAt,
        versions: versions.length,
        seqs: [...versions, ...matchesOf(last, entries)].map(({ seq }) => seq),
        ...told,
      },
    ];
  });
}

/** Told in the line of what they are about. */
const BESIDE_OTHERS: ReadonlySet<EvidenceKind> = new Set(["fulfillment_event_deletion", "review_match"]);

type Match = { strength: string; rule: string } | null;

/** @returns undefined for what is told as a scan */
function tell({ kind, content }: EvidenceEntry, match: Match): Told | undefined {
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
    case "fulfillment_event":
      return contents.fulfillmentEventContent.safeParse(content).success ? undefined : wrong;
    case "carrier_event":
      return contents.carrierEventContent.safeParse(content).success ? undefined : wrong;
    case "proof_of_delivery":
      return contents.proofOfDeliveryContent.safeParse(content).success ? undefined : wrong;
    case "fulfillment_event_deletion":
      return undefined;
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
    case "carrier_weight": {
      const weight = contents.carrierWeightContent.safeParse(content).data;
      if (!weight) return wrong;
      const { carrier, grams, measured, tracking_number: number } = weight;
      return { tells: "carrier_weight", carrier, grams, measured, number };
    }
    case "packing": {
      const packing = contents.packingContent.safeParse(content).data;
      if (!packing) return wrong;
      const { grams, serials, note } = packing;
      return { tells: "packing", grams, numbers: serials.map(({ number }) => number), note };
    }
    case "return_inspection": {
      const inspection = contents.returnInspectionContent.safeParse(content).data;
      if (!inspection) return wrong;
      const { condition, inspector, inspected_on: inspectedOn, findings, serials } = inspection;
      const photos = inspection.photos.map(({ file_id: fileId, name }) => ({ fileId, name }));
      const numbers = serials.map(({ number }) => number);
      return { tells: "return_inspection", condition, inspector, inspectedOn, findings, numbers, photos };
    }
    case "delivery_preference": {
      const choice = contents.deliveryPreferenceContent.safeParse(content).data;
      if (!choice) return wrong;
      const { preference, told_by: toldBy, words } = choice;
      return { tells: "delivery_preference", preference, toldBy, words };
    }
    case "product_page": {
      const page = contents.productPageContent.safeParse(content).data;
      if (!page) return wrong;
      const { title, price, currency, images } = page;
      return { tells: "product_page", title, price: pair(price, currency), pictures: images.length };
    }
    case "order_mail": {
      const mail = contents.orderMailContent.safeParse(content).data;
      return mail ? { tells: "order_mail", words: mail.words } : wrong;
    }
    case "customer_message": {
      const message = contents.customerMessageContent.safeParse(content).data;
      if (!message) return wrong;
      const { text, subject, medium, direction, original } = message;
      const writer = medium === "telephone" ? "note" : direction === "sent" ? "shop" : "customer";
      const statements = direction === "sent" ? [] : messageStatements(text);
      const file = { fileId: original?.file_id ?? null, attachments: original?.attachments ?? [] };
      const mediation = message.mediation?.claim ?? null;
      return {
        tells: "customer_message",
        text,
        subject: subject || null,
        writer,
        medium,
        statements,
        ...file,
        mediation,
      };
    }
    case "merchant_file": {
      const file = contents.merchantFileContent.safeParse(content).data;
      if (!file) return wrong;
      const mediation = file.mediation?.claim ?? null;
      return { tells: "merchant_file", name: file.name, caption: file.caption, mediation };
    }
    case "response": {
      const response = contents.responseContent.safeParse(content).data;
      if (!response) return wrong;
      const { subject, recipient, confidential, claimNumber } = response;
      return { tells: "response", subject, recipient, mediation: confidential ? claimReference(claimNumber) : null };
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
    case "paper_release": {
      const release = contents.paperReleaseContent.safeParse(content).data;
      return release ? { tells: "paper_release", claim: release.claim } : wrong;
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
        paid: step.step === "paid" || step.step === "payment_corrected" ? step.amount : null,
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
function matchOf(review: EvidenceEntry, entries: readonly EvidenceEntry[]): Match {
  const newest = matchesOf(review, entries).at(-1);
  const match = contents.reviewMatchContent.safeParse(newest?.content).data;
  return match && match.strength !== "undone" ? { strength: match.strength, rule: match.rule } : null;
}

function pair(amount: string | null | undefined, currency: string | null | undefined): [string, string] | null {
  return amount && currency ? [amount, currency] : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
