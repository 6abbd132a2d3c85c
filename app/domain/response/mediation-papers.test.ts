import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RUNGS, rungWithId } from "#app/domain/claim/ladder/ladder.ts";
import { type Mediation, mediationOf } from "#app/domain/claim/mediation.ts";
import { CLAIM_REASONS } from "#app/domain/claim/reasons.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { admissibleFacts, mediationPapers } from "#app/domain/evidence/mediation-papers.ts";
import { composeResponse } from "./compose-response.ts";

const AT = "2026-11-15T10:00:00.000Z";
const NOW = "2026-11-21T10:00:00.000Z";
const KEUR = rungWithId("webwinkelkeur_first_phase")!;
const OMBUDSMAN = rungWithId("be_ombudsman_information")!;
const KEUR_311 = mediationOf({ channel: "customer", rung: { id: KEUR.id, at: AT } }, 311)!;

const entry = (kind: EvidenceEntry["kind"], id: string, content: object): EvidenceEntry => ({
  id: `${kind}:${id}`,
  seq: 1,
  kind,
  entity: id,
  occurredAt: AT,
  recordedAt: AT,
  content: { id, at: AT, ...content },
});
const file = (id: string, mediation?: Mediation) =>
  entry("merchant_file", id, {
    name: `${id}.pdf`,
    mediaType: "application/pdf",
    bytes: 1,
    sha256: "00",
    caption: `Stuk ${id}`,
    shows: "condition_at_dispatch",
    mediation,
  });
const message = (id: string, mediation?: Mediation, how: object = {}) =>
  entry("customer_message", id, { from: "customer", medium: "email", text: `Aangekomen ${id}`, mediation, ...how });
const letter = (id: string, how: object) =>
  entry("response", id, {
    claimNumber: 311,
    channel: "hand_off",
    stance: "settle",
    recipient: "",
    subject: `Standpunt ${id}`,
    text: "",
    files: [],
    ...how,
  });
const release = (entryId: string) =>
  entry("paper_release", entryId, { entry: entryId, claim: "W-0311", by: "merchant:1" });

test.each<[string, Parameters<typeof mediationOf>[0], Mediation | undefined]>([
  ["a customer's claim", { channel: "customer" }, undefined],
  ["a dispute", { channel: "shopify_dispute" }, undefined],
  ["a claim by a mediator", { channel: "mediator" }, { claim: "W-0311", body: "mediator" }],
  ["a mediation written down", { channel: "customer", rung: { id: KEUR.id, at: AT } }, KEUR_311],
  ["its binding decision", { channel: "mediator", rung: { id: "digidispuut", at: AT } }, undefined],
  ["the court", { channel: "mediator", rung: { id: "court", at: AT } }, undefined],
])("%s stands in the mediation %j", (_what, claim, mediation) => {
  expect(mediationOf(claim, 311)).toStrictEqual(mediation);
});

test("every rung of mediation has a body of its own or shares its trade mark's", () => {
  for (const { id, level } of RUNGS)
    expect(mediationOf({ channel: "customer", rung: { id, at: AT } }, 1) !== undefined).toBe(level === 4);
});

describe("a paper made in the mediation of W-0311 at WebwinkelKeur", () => {
  const inMediation = (rung: string, number: number) =>
    mediationOf({ channel: "customer", rung: { id: rung, at: AT } }, number);
  test.each<[string, Mediation | undefined, boolean]>([
    ["Shopify, a payment provider, the customer, who decides", undefined, false],
    ["that mediation", KEUR_311, true],
    ["its next phase", inMediation("webwinkelkeur_mediation", 311), true],
    ["a mediator of that claim who was not named", { claim: "W-0311", body: "mediator" }, true],
    ["a mediation of that claim before another body", inMediation(OMBUDSMAN.id, 311), false],
    ["the same body in another claim", inMediation(KEUR.id, 312), false],
  ])("used for %s: %j %j", (_what, to, used) => {
    const facts = readFacts([
      file("a", KEUR_311),
      message("b", KEUR_311),
      message("c", KEUR_311, { direction: "sent" }),
    ]);
    const { files, messages, shopRecords } = admissibleFacts(facts, to);
    expect([files.length, messages.length, shopRecords.length]).toStrictEqual(used ? [1, 1, 1] : [0, 0, 0]);
  });

  test("an offer that was made there counts elsewhere only once it is released", () => {
    const offered = (entries: EvidenceEntry[]) =>
      assess({
        claim: { reason: "damaged", channel: "shopify_dispute" },
        facts: admissibleFacts(readFacts(entries), undefined),
        now: NOW,
      }).card.requirements.find(({ id }) => id === "solution_offered")?.held;
    const old = letter("x", { confidential: true });
    const made = letter("y", { confidential: true, mediation: KEUR_311 });
    expect(offered([old])).toBe(false);
    expect(offered([made])).toBe(false);
    expect(offered([made, release(made.id)])).toBe(true);
    expect(mediationPapers(readFacts([old]))[0]?.mediation).toStrictEqual({ claim: "W-0311", body: "mediator" });
  });
});

test("no response of any channel rests on or encloses a paper that is kept in its mediation", () => {
  const makers: ((id: string, mediation?: Mediation) => EvidenceEntry)[] = [
    file,
    message,
    (id, mediation) => message(id, mediation, { direction: "sent" }),
    (id, mediation) => message(id, mediation, { medium: "telephone" }),
    (id, mediation) => letter(id, { confidential: mediation !== undefined, mediation }),
  ];
  const mediations = [
    undefined,
    KEUR_311,
    { claim: "W-0311", body: "mediator" },
    { claim: "W-0312", body: KEUR_311.body },
  ];
  const papers = fc.array(
    fc.record({ maker: fc.constantFrom(...makers), made: fc.constantFrom(...mediations), released: fc.boolean() }),
    { maxLength: 8 },
  );
  const ways = RUNGS.map((rung) => ({
    rung,
    channel:
      rung.ladder === "complaint"
        ? ("customer" as const)
        : rung.ladder === "shopify"
          ? ("shopify_dispute" as const)
          : ("psp" as const),
  }));
  fc.assert(
    fc.property(
      papers,
      fc.constantFrom(...ways),
      fc.constantFrom(...CLAIM_REASONS),
      fc.constantFrom("contest" as const, "investigate" as const, "settle" as const),
      (made, { rung, channel }, reason, stance) => {
        const entries = made.map(({ maker, made: mediation }, index) => maker(String(index), mediation));
        const releases = entries.filter((_, index) => made[index]!.released).map(({ id }) => release(id));
        const facts = readFacts([...entries, ...releases]);
        const mediation = mediationOf({ channel, rung: { id: rung.id, at: AT } }, 311);
        const claim = { reason, channel, reference: "W-0311", openedAt: AT, step: "respond-2", rung, mediation };
        const response = composeResponse({
          claim,
          facts,
          assessment: assess({ claim, facts: admissibleFacts(facts, mediation), now: NOW }),
          trader: { name: "De Trui", lines: [], signatory: "Sanne", formality: "u" },
          shop: { timeZone: "Europe/Amsterdam", language: "nl" },
          stance,
          now: NOW,
        });
        const used = new Set([
          ...response.sentences.flatMap(({ evidence }) => evidence),
          ...response.exhibits.flatMap(({ entries: shown }) => shown),
        ]);
        const kept = entries.filter((_, index) => {
          const { made: of, released } = made[index]!;
          const same = of?.claim === mediation?.claim && (of?.body === mediation?.body || of?.body === "mediator");
          return of !== undefined && !released && !same;
        });
        expect(kept.filter(({ id }) => used.has(id))).toStrictEqual([]);
        const text = JSON.stringify([response.letter, response.disputeFields, response.dossier]);
        for (const { entity } of kept) expect(text).not.toContain(`Aangekomen ${entity}`);
      },
    ),
    { seed: 20261128, numRuns: 300 },
  );
});
