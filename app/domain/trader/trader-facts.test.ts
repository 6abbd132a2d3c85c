import { expect, test } from "vitest";
import { type StoredTrader, traderFacts } from "#app/domain/trader/trader-facts.ts";

const stored: StoredTrader = {
  legalName: null,
  country: "FR",
  address: null,
  email: "a@b.example",
  phone: null,
  registerNumber: null,
  vatNumber: null,
  staff: 0,
  staffYear: 2025,
  adrCommitment: "obliged",
  adrEntity: null,
  memberPage: null,
  mediatorName: "M",
  mediatorAddress: null,
  mediatorSite: "https://m.example",
  mediatorContract: true,
  showInformationLink: false,
  confirmedAt: new Date("2026-11-21T10:00:00.000Z"),
};

test("what is stored becomes a fact, what is not stays unknown", () => {
  const facts = traderFacts(stored);
  expect(facts).toMatchObject({
    country: "FR",
    staff: 0,
    adrCommitment: "obliged",
    mediator: { name: "M", site: "https://m.example", contractConfirmed: true },
    showInformationLink: false,
    confirmedAt: "2026-11-21T10:00:00.000Z",
  });
  expect(facts.legalName).toBeUndefined();
  expect(facts.mediator?.address).toBeUndefined();
});

test("a commitment we do not know is a bug", () => {
  expect(() => traderFacts({ ...stored, adrCommitment: "perhaps" })).toThrow(RangeError);
});
