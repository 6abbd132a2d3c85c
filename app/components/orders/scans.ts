import { completeHandover } from "#app/domain/evidence/complete-handover.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { HandoverFact } from "#app/domain/evidence/handover-facts.ts";
import { type ParcelEvent, type Report, reportsOf, sameScans } from "#app/domain/evidence/parcel-events.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import { parcelKey } from "#app/domain/evidence/standing-handover.ts";
import { normalTrackingNumber } from "#app/domain/order/tracking-number.ts";
import { type ProofView, proofView } from "../proofs/proof-view.ts";

/** What one source says of a scan, in its own words. */
export type ScanReport = {
  entry: string;
  seq: number;
  /** Numbers of the entries of all versions of it. */
  seqs: number[];
  recordedAt: string;
  source: string;
  at: string;
  words: string | null;
  code: string | null;
  place: string | null;
};

/** How a parcel was handed over, as all who tell of that scan tell it together. */
export type HandoverView = Pick<
  HandoverFact,
  "handover" | "at" | "receiver" | "signed" | "pin" | "photo" | "chosen" | "neighbourNumber"
>;

/** One scan of a parcel, by all sources that tell the same of it. */
export type Scan = {
  at: string;
  /** Shopify's FulfillmentEventStatus in lower case, or `unknown`. */
  status: string;
  handover: HandoverView | null;
  reports: ScanReport[];
  proofs: ProofView[];
  /** Shopify has taken it back. */
  deleted: boolean;
};

/** Scans of one moment: more than one where sources contradict each other, the one that stands first. */
export type ScanGroup = {
  scans: Scan[];
  /** The numbers of the parcel, or of all parcels of a fulfillment of which Shopify speaks as one. */
  numbers: string[];
};

/**
 * All scans of an order's parcels, those of cancelled fulfillments too, and the proofs that belong to none of them.
 * @returns `parcels`, how many there are
 */
export function scansOf(
  entries: readonly EvidenceEntry[],
  facts: OrderFacts,
): { groups: ScanGroup[]; loose: ProofView[]; parcels: number } {
  const ledger = indexed(entries, facts);
  const numbers = numbersOf(facts);
  const severalOf = (fulfillmentId: string) => (numbers.get(fulfillmentId)?.length ?? 0) > 1;
  const byParcel = Map.groupBy(reportsOf(facts), ({ fulfillmentId, trackingNumber }) =>
    severalOf(fulfillmentId) && trackingNumber !== null ? parcelKey(fulfillmentId, trackingNumber) : fulfillmentId,
  );
  const told = [...byParcel].flatMap(([key, reports]) => {
    const { fulfillmentId, trackingNumber } = reports[0]!;
    const own = key === fulfillmentId ? (numbers.get(fulfillmentId) ?? []) : [trackingNumber!];
    return besideContradictions(sameScans(reports), facts).map((events) => ({
      scans: events.map((event) => scanOf(ledger, event)),
      numbers: own,
    }));
  });
  const deleted = facts.deletedEvents.map((fact): ScanGroup => {
    const { happened_at, status, fulfillment_id } = fact.value;
    const at = happened_at ?? fact.occurredAt;
    const reports = [reportOf(ledger, { entry: fact.entry, source: "shopify", at })];
    return {
      scans: [{ at, status, handover: null, reports, proofs: [], deleted: true }],
      numbers: numbers.get(fulfillment_id) ?? [],
    };
  });
  return {
    groups: [...told, ...deleted],
    loose: facts.proofs
      .filter(({ entry }) => !ledger.handoverOfProof.has(entry))
      .map(({ entry, value }) => proofView(value, entryOf(ledger, entry))),
    parcels: [...numbers.values()].reduce((count, own) => count + Math.max(1, own.length), 0),
  };
}

/** Tracking numbers of each fulfillment, as Shopify and the carriers name them. */
function numbersOf(facts: OrderFacts): Map<string, string[]> {
  const numbers = new Map<string, Set<string>>();
  const add = (fulfillmentId: string, own: readonly string[]) =>
    numbers.set(fulfillmentId, (numbers.get(fulfillmentId) ?? new Set<string>()).union(new Set(own)));
  for (const { value } of facts.fulfillments) {
    const named = value.tracking_numbers ?? [];
    const single = value.tracking_number ? [value.tracking_number] : [];
    add(value.id, (named.length > 0 ? named : single).map(normalTrackingNumber));
  }
  for (const { value } of facts.carrierEvents) add(value.fulfillment_id, [value.tracking_number]);
  for (const { value } of [...facts.events, ...facts.deletedEvents]) add(value.fulfillment_id, []);
  return new Map([...numbers].map(([id, own]) => [id, [...own]]));
}

/** Puts the events that contradict what stands for a parcel beside it. */
function besideContradictions(events: ParcelEvent[], facts: OrderFacts): ParcelEvent[][] {
  const of = (entries: readonly string[]) =>
    events.filter(({ reports }) => reports.some(({ entry }) => entries.includes(entry)));
  const disputed = parcelsOf(facts).flatMap(({ told, contradicting }) => {
    const standing = of(told.map(({ entry }) => entry).slice(0, 1));
    const others = of(contradicting.map(({ entry }) => entry));
    return standing.length > 0 && others.length > 0 ? [[...standing, ...others]] : [];
  });
  const apart = events.filter((event) => !disputed.flat().includes(event));
  return [...disputed, ...apart.map((event) => [event])];
}

type Indexed = {
  facts: OrderFacts;
  entries: ReadonlyMap<string, EvidenceEntry>;
  /** All versions of a thing. */
  versions: ReadonlyMap<string, EvidenceEntry[]>;
  /** Entry of the one handover at which a proof is shown: of what stands for the parcel, or else the last. */
  handoverOfProof: ReadonlyMap<string, string>;
};

function indexed(entries: readonly EvidenceEntry[], facts: OrderFacts): Indexed {
  const standing = parcelsOf(facts).flatMap(({ told }) => told.toReversed());
  return {
    facts,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    versions: Map.groupBy(entries, thingOf),
    handoverOfProof: new Map(
      [...facts.handovers, ...standing].flatMap(({ entry, value }) =>
        value.proofs.map((proof) => [proof.entry, entry] as const),
      ),
    ),
  };
}

function scanOf(ledger: Indexed, { at, status, reports }: ParcelEvent): Scan {
  const { handovers, proofs } = ledger.facts;
  const entries = new Set(reports.map(({ entry }) => entry));
  const told = reports.flatMap(({ entry }) => handovers.find((fact) => fact.entry === entry) ?? []);
  return {
    at,
    status,
    handover: completeHandover(told)?.value ?? null,
    reports: reports.map((report) => reportOf(ledger, report)),
    proofs: proofs
      .filter(({ entry }) => entries.has(ledger.handoverOfProof.get(entry) ?? ""))
      .map(({ entry, value }) => proofView(value, entryOf(ledger, entry))),
    deleted: false,
  };
}

function reportOf(ledger: Indexed, { entry, source, at }: Pick<Report, "entry" | "source" | "at">): ScanReport {
  const { seq, recordedAt, ...thing } = entryOf(ledger, entry);
  const seqs = ledger.versions.get(thingOf(thing))?.map((version) => version.seq) ?? [seq];
  return { entry, seq, seqs, recordedAt, source, at, ...wordsOf(ledger.facts, entry) };
}

function entryOf({ entries }: Indexed, id: string): EvidenceEntry {
  const entry = entries.get(id);
  if (!entry) throw new Error("a fact comes from an entry");
  return entry;
}

function wordsOf(facts: OrderFacts, entry: string): Pick<ScanReport, "words" | "code" | "place"> {
  const own = facts.carrierEvents.find((fact) => fact.entry === entry)?.value;
  if (own) return { words: own.description?.trim() || null, code: own.code, place: own.place };
  const relayed = [...facts.events, ...facts.deletedEvents].find((fact) => fact.entry === entry)?.value;
  const town = [relayed?.zip, relayed?.city].filter(Boolean).join(" ");
  const place = [relayed?.address1, town].filter(Boolean).join(", ");
  return { words: relayed?.message?.trim() || null, code: null, place: place || null };
}

function thingOf({ kind, entity, id }: Pick<EvidenceEntry, "kind" | "entity" | "id">): string {
  // An erased entry names no thing any more; each stands alone.
  return `${kind} ${entity || id}`;
}
