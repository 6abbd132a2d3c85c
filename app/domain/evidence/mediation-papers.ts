import type { Source } from "../disclosure/source.ts";
import { claimReference } from "../claim/claim-reference.ts";
import { type Mediation, SOME_MEDIATOR } from "../claim/mediation.ts";
import type { Instant } from "../time.ts";
import type { OrderFacts } from "./facts.ts";
import type { Fact } from "./handover-facts.ts";

/**
 * Why papers of a mediation stay in it. Where no body says so it is our own caution: an offer made there must not be held
 * against anybody elsewhere.
 */
export const CONFIDENTIALITY: Source = {
  title: "The bodies of Austria and Luxembourg say that their procedure is confidential; kept everywhere",
  url: "https://www.verbraucherschlichtung.at/verfahren",
  checkedOn: "2026-11-21",
};

/** A paper made for a mediation, and whether it may leave it. */
export type MediationPaper = {
  entry: string;
  kind: "merchant_file" | "customer_message" | "response";
  at: Instant;
  /** The file's caption, the message's beginning, or the letter's subject. */
  title: string;
  mediation: Mediation;
  released?: { at: Instant; by: string };
};

/** All papers of an order that were made for a mediation, in order of making. */
export function mediationPapers(facts: OrderFacts): MediationPaper[] {
  const paper = (
    kind: MediationPaper["kind"],
    { entry, occurredAt }: Fact<unknown>,
    title: string,
    mediation: Mediation | undefined,
  ): MediationPaper[] => {
    const release = facts.releases.find(({ value: one }) => one.entry === entry);
    if (!mediation) return [];
    const released = release ? { released: { at: release.value.at, by: release.value.by } } : {};
    return [{ entry, kind, at: occurredAt, title, mediation, ...released }];
  };
  return [
    ...facts.files.flatMap((file) =>
      paper("merchant_file", file, file.value.caption || file.value.name, file.value.mediation ?? undefined),
    ),
    ...[...facts.messages, ...facts.shopRecords].flatMap((message) =>
      paper("customer_message", message, message.value.text.slice(0, 80), message.value.mediation ?? undefined),
    ),
    ...facts.responses.flatMap((response) =>
      paper("response", response, response.value.subject, mediationOfResponse(response.value)),
    ),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * What of an order's facts a response may use: papers of a mediation only there, unless the merchant released them. In a
 * mediation of the same claim before another body they stay out as well.
 * @param to the mediation that the response is for; undefined for every other channel
 */
export function admissibleFacts(facts: OrderFacts, to: Mediation | undefined): OrderFacts {
  const kept = new Set(
    mediationPapers(facts)
      .filter(({ released, mediation }) => !released && !isSame(mediation, to))
      .map(({ entry }) => entry),
  );
  if (kept.size === 0 && facts.releases.length === 0) return facts;
  const released = new Set(facts.releases.map(({ value }) => value.entry));
  const open = <Value>(list: Fact<Value>[]) => list.filter(({ entry }) => !kept.has(entry));
  return {
    ...facts,
    files: open(facts.files),
    messages: open(facts.messages),
    shopRecords: open(facts.shopRecords),
    responses: open(facts.responses).map((response) =>
      released.has(response.entry) ? { ...response, value: { ...response.value, confidential: false } } : response,
    ),
  };
}

/** Until a body is named, any mediator of the same claim is the same one. */
function isSame(mediation: Mediation, other: Mediation | undefined): boolean {
  if (!other || other.claim !== mediation.claim) return false;
  return other.body === mediation.body || other.body === SOME_MEDIATOR || mediation.body === SOME_MEDIATOR;
}

/** Responses of before the body was written down name the claim alone. */
function mediationOfResponse({
  confidential,
  claimNumber,
  mediation,
}: OrderFacts["responses"][number]["value"]): Mediation | undefined {
  if (mediation) return mediation;
  return confidential ? { claim: claimReference(claimNumber), body: SOME_MEDIATOR } : undefined;
}
