import { describe, expect, test } from "vitest";
import type { ClaimChannel } from "#app/domain/claim/events.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import { composeResponse } from "./compose-response.ts";
import type { LetterLanguage } from "./sentences/say.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const entry = (
  kind: EvidenceKind,
  entity: string,
  content: object,
  at = "2026-11-12T15:42:00.000Z",
): EvidenceEntry => ({
  id: `${kind}:${entity}`,
  seq: 1,
  kind,
  entity,
  occurredAt: at,
  recordedAt: at,
  content,
});
const scan = [
  entry("order", "10", {
    id: 10,
    name: "#1042",
    currency: "EUR",
    total_price: "50.00",
    shipping_address: { name: "Anna de Wit" },
  }),
  entry("fulfillment", "20", {
    id: 20,
    order_id: 10,
    status: "success",
    tracking_company: "PostNL",
    tracking_number: "3S20",
  }),
  entry("fulfillment_event", "30", {
    id: 30,
    order_id: 10,
    fulfillment_id: 20,
    status: "delivered",
    happened_at: "2026-11-12T15:42:00.000Z",
  }),
];
const step = (number: number, fields: object) =>
  entry(
    "carrier_inquiry",
    `i1/000${number}`,
    { inquiry_id: "i1", at: `2026-11-${16 + number}T10:00:00.000Z`, by: "merchant:71", ...fields },
    `2026-11-${16 + number}T10:00:00.000Z`,
  );
const prepared = step(1, {
  step: "prepared",
  desk: "postnl",
  matter: "not_received",
  fulfillment_id: "20",
  tracking_number: "3S20",
  claim: null,
  due_at: null,
  clock: null,
});
const handedOff = step(2, { step: "handed_off", fields: [], files: [], reference: null });
const answered = step(3, {
  step: "answered",
  finding: "delivered",
  receiver: "N. Bakker",
  place: null,
  words: "Afgegeven bij nr. 14",
});

function compose(entries: EvidenceEntry[], channel: ClaimChannel, claimStep: string, language: LetterLanguage = "nl") {
  const claim = {
    reason: "product_not_received" as const,
    channel,
    reference: "W-0311",
    openedAt: "2026-11-19T10:00:00.000Z",
    step: claimStep,
  };
  const facts = readFacts(entries);
  return composeResponse({
    claim,
    facts,
    assessment: assess({ claim, facts, now: NOW }),
    trader: { name: "Winkel BV", lines: [], signatory: "Sanne", formality: "u" },
    shop: { timeZone: "Europe/Amsterdam", language: "nl" },
    stance: "investigate",
    language,
    now: NOW,
  });
}
const textOf = (response: ReturnType<typeof compose>) => JSON.stringify(response.letter.paragraphs);

describe("a customer who waits", () => {
  test.each([
    ["nl", "Sinds 18 november 2026 loopt bij PostNL een onderzoek naar het pakket."],
    ["en", "Since 18 November 2026 an inquiry about the parcel is open with PostNL."],
    ["fr", "Depuis le 18 novembre 2026, une recherche du colis est en cours auprès de PostNL."],
    ["de", "Seit dem 18. November 2026 läuft bei PostNL eine Nachforschung zu dem Paket."],
  ] as const)("reads in %s since when the carrier is asked, with the entry that says so", (language, text) => {
    for (const claimStep of ["acknowledge", "respond-1"]) {
      const response = compose([...scan, prepared, handedOff], "customer", claimStep, language);
      expect(response.sentences).toContainEqual({ id: "inquiry.open", text, evidence: ["carrier_inquiry:i1/0002"] });
      expect(textOf(response)).toContain(text);
    }
  });

  test.each([
    ["was only prepared", [prepared]],
    ["is answered", [prepared, handedOff, answered]],
    ["is closed", [prepared, handedOff, step(3, { step: "closed" })]],
  ])("reads nothing of an inquiry that %s", (_case, steps) => {
    expect(textOf(compose([...scan, ...steps], "customer", "acknowledge"))).not.toContain("loopt bij");
  });

  test("is not told who else took his parcel", () => {
    const response = compose([...scan, prepared, handedOff, answered], "customer", "respond-1");
    expect(JSON.stringify(response)).not.toContain("Bakker");
  });
});

test.each(["mediator", "psp"] as const)(
  "a %s reads the carrier's answer as its statement, with its exhibit",
  (channel) => {
    const response = compose([...scan, prepared, handedOff, answered], channel, "respond-1");
    const said = response.sentences.find(({ id }) => id === "statement.carrier_answer");
    expect(said).toMatchObject({ evidence: ["carrier_inquiry:i1/0003"] });
    expect(said?.text).toMatch(
      /^19 november 2026: op onze navraag antwoordt PostNL: “Afgegeven bij nr\. 14; N\. Bakker” \(bijlage \w\)\.$/,
    );
    expect(response.exhibits.find(({ entries }) => entries.includes("carrier_inquiry:i1/0003"))?.title).toBe(
      "Antwoord van de vervoerder op onze navraag",
    );
  },
);
