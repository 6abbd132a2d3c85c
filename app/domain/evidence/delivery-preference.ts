import type { Instant } from "../time.ts";
import type { DeliveryPreferenceContent, OrderContent, Preference } from "./content.ts";
import type { Handover } from "./handover.ts";
import { plainText } from "./same-person.ts";

/** What a customer chose, and since when a record shows it. */
export type AgreedPreference = {
  preference: Preference;
  since: Instant;
  /** The house number of the neighbour whom he named, if he named one. */
  houseNumber: string | undefined;
  words: string;
  /** The record, and the order where its words stand in it. */
  entries: string[];
};

const HANDOVER_OF: Record<Preference, Handover> = {
  neighbour: "to_neighbour",
  safe_place: "to_safe_place",
  mailbox: "in_mailbox",
  pickup_point: "collected_at_point",
};

/** The version of an order that a ledger entry holds, and when we recorded it. */
export type OrderVersion = { entry: string; recordedAt: Instant; order: OrderContent };

/**
 * What the customer chose, with the moment since which it is on record: the merchant's own record counts from when he made
 * it, unless its words stood in the order already: in the note, or in what the checkout asked. A note can be changed
 * later, so a version of the order counts from when we recorded it.
 */
export function agreedPreferences(
  preferences: readonly { entry: string; value: DeliveryPreferenceContent }[],
  versions: readonly OrderVersion[],
): AgreedPreference[] {
  return preferences.map(({ entry, value: { preference, at, words } }) => {
    const plain = plainText(words).trim();
    const earliest = versions
      .filter(({ order }) => plain !== "" && saidInOrder(order).includes(plain))
      .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))[0];
    const inOrder = earliest && earliest.recordedAt < at ? earliest : undefined;
    return {
      preference,
      since: inOrder?.recordedAt ?? at,
      houseNumber: preference === "neighbour" ? /\b(\d+[a-z]?)\b/.exec(plain)?.[1] : undefined,
      words,
      entries: inOrder ? [entry, inOrder.entry] : [entry],
    };
  });
}

function saidInOrder({ note, note_attributes }: OrderContent): string {
  return plainText([note, ...(note_attributes ?? []).map(({ value }) => value)].filter(Boolean).join(" | "));
}

/**
 * The choice that made this handover an agreed one: made before it, of the same way, and of the same neighbour where both
 * name a house number. Art. 20 of Directive 2011/83/EU: risk passes to a person whom the consumer named.
 */
export function preferenceOf(
  agreed: readonly AgreedPreference[],
  handover: { handover: Handover; at: Instant; neighbourNumber?: string | undefined },
): AgreedPreference | undefined {
  return agreed.find(
    ({ preference, since, houseNumber }) =>
      HANDOVER_OF[preference] === handover.handover &&
      since <= handover.at &&
      (houseNumber === undefined ||
        handover.neighbourNumber === undefined ||
        houseNumber === handover.neighbourNumber.toLowerCase()),
  );
}

/** A choice made before the handover that the carrier did not keep to. */
export function notKept(
  agreed: readonly AgreedPreference[],
  handover: { handover: Handover; at: Instant; neighbourNumber?: string | undefined },
): AgreedPreference | undefined {
  if (!ELSEWHERE.has(handover.handover) || preferenceOf(agreed, handover)) return undefined;
  return agreed.find(({ since }) => since <= handover.at);
}

/** Handovers that a choice of another way speaks against; to the addressee himself is always right. */
const ELSEWHERE: ReadonlySet<Handover> = new Set(["to_neighbour", "to_safe_place", "in_mailbox"]);

/** By the carrier's words, or by a record of the customer's choice made before the delivery. */
export function isChosen({ chosen, preferred }: { chosen: boolean; preferred?: AgreedPreference }): boolean {
  return chosen || preferred !== undefined;
}
