import { expect, test } from "vitest";
import type { EvidenceEntry } from "../entry.ts";
import { readFacts } from "../facts.ts";
import { assess } from "./assess.ts";

const DENIAL = "Ik heb het pakket niet ontvangen.";
let count = 0;
const said = (text: string, at: string, how: object = {}): EvidenceEntry => {
  const id = `m${++count}`;
  const content = { id, at, from: "anna@example.com", medium: "email", text, ...how };
  return { id, seq: count, kind: "customer_message", entity: id, occurredAt: at, recordedAt: at, content };
};
const judge = (
  entries: EvidenceEntry[],
  reason: "product_not_received" | "damaged" | "duplicate",
  statement = DENIAL,
) =>
  assess({
    claim: { reason, channel: "customer", statement },
    facts: readFacts(entries),
    now: "2026-11-21T10:00:00.000Z",
  });
const EARLY = "2026-11-12T10:00:00.000Z";
const LATER = "2026-11-14T10:00:00.000Z";
const CLAIMED = "2026-11-19T10:00:00.000Z";

test.each<[string, EvidenceEntry[], string]>([
  ["he wrote that it came, and then claims", [said("Het is aangekomen!", EARLY), said(DENIAL, CLAIMED)], "strong"],
  [
    "he took it back before he claimed",
    [said("Het is aangekomen!", EARLY), said("Toch niet aangekomen.", LATER)],
    "none",
  ],
  ["he said so by telephone, as the shop noted", [said("Het is aangekomen!", EARLY, { medium: "telephone" })], "none"],
  ["the shop wrote that it came", [said("Het is aangekomen!", EARLY, { direction: "sent" })], "none"],
])("%s", (_what, entries, strength) => {
  expect(judge(entries, "product_not_received").civil.strength).toBe(strength);
});

const against = (entries: EvidenceEntry[], reason: Parameters<typeof judge>[1], statement?: string) =>
  judge(entries, reason, statement)
    .civil.counterArguments.map(({ key }) => key as string)
    .filter((key) => key.startsWith("against.message_"));

test.each<[string, string[], string[]]>([
  [
    "a damage told before",
    against([said("Het glas is gebroken.", EARLY)], "damaged"),
    ["against.message_reports_problem"],
  ],
  [
    "a damage noted from a telephone call",
    against([said("Klant belt: het glas is gebroken.", EARLY, { medium: "telephone" })], "damaged"),
    ["against.message_reports_problem"],
  ],
  ["the claim's own words", against([said("Het glas is gebroken.", CLAIMED)], "damaged", "Het glas is gebroken."), []],
  ["what the shop wrote", against([said("Is het glas gebroken?", EARLY, { direction: "sent" })], "damaged"), []],
  ["a word about the goods where the payment is in question", against([said("Het is kapot.", EARLY)], "duplicate"), []],
  [
    "a question after the parcel before the claim",
    against([said("Ik heb nog niets ontvangen.", EARLY), said(DENIAL, CLAIMED)], "product_not_received"),
    ["against.message_denies_receipt"],
  ],
])("%s speaks for the customer", (_what, found, expected) => {
  expect(found).toEqual(expected);
});
