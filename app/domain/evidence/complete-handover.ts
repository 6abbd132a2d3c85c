import type { Fact, HandoverFact } from "./handover-facts.ts";

/**
 * One scan as all sources together tell it: the first reading, with what the others know besides. A carrier's signature
 * proves Shopify's "delivered", and Shopify's event names the address that the carrier leaves out.
 * @param told readings of one scan that do not contradict each other, the one that stands first
 * @returns undefined when nothing is told
 */
export function completeHandover(told: readonly Fact<HandoverFact>[]): Fact<HandoverFact> | undefined {
  const [first] = told;
  if (!first) return undefined;
  const values = told.map(({ value }) => value);
  const named = values.find(({ receiver }) => receiver !== undefined);
  // A place that differs from the shipping address weighs more than one that agrees with it.
  const placed =
    values.find(({ address }) => address.result === "mismatch") ??
    values.find(({ address }) => address.result === "match") ??
    values.find(({ place }) => place !== undefined);
  const preferred = values.find((value) => value.preferred)?.preferred;
  const neighbourNumber = values.find((value) => value.neighbourNumber !== undefined)?.neighbourNumber;
  return {
    ...first,
    value: {
      ...first.value,
      ...(named?.receiver === undefined ? {} : { receiver: named.receiver }),
      receiverIsAddressee: named?.receiverIsAddressee ?? false,
      signed: values.some(({ signed }) => signed),
      pin: values.some(({ pin }) => pin),
      photo: values.some(({ photo }) => photo),
      chosen: values.some(({ chosen }) => chosen),
      ...(preferred ? { preferred } : {}),
      ...(neighbourNumber === undefined ? {} : { neighbourNumber }),
      ...(placed ? { address: placed.address, ...(placed.place ? { place: placed.place } : {}) } : {}),
      proofs: [...new Map(values.flatMap(({ proofs }) => proofs).map((proof) => [proof.entry, proof])).values()],
    },
  };
}

/** Of the readings of a handover those that tell something by themselves; all, when only together they tell it. */
export function readingsTelling(
  told: readonly Fact<HandoverFact>[],
  tells: (handover: HandoverFact) => boolean,
): readonly Fact<HandoverFact>[] {
  const alone = told.filter(({ value }) => tells(value));
  return alone.length > 0 ? alone : told;
}

/** The entries of those readings. */
export function entriesTelling(
  told: readonly Fact<HandoverFact>[],
  tells: (handover: HandoverFact) => boolean,
): string[] {
  return readingsTelling(told, tells).map(({ entry }) => entry);
}
