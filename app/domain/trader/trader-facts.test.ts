import { expect, test } from "vitest";
import { type StoredTrader, traderFacts } from "#app/domain/trader/trader-facts.ts";
import { UNKNOWN_TRADER } from "#app/domain/trader/unknown-trader.ts";

const stored: StoredTrader = {
  ...UNKNOWN_TRADER,
  country: "FR",
  email: "a@b.example",
  staff: 0,
  staffYear: 2025,
  adrCommitment: "obliged",
  mediatorName: "M",
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

test.each<[string, Partial<StoredTrader>, string[]]>([
  ["where he ships to, without his own country", {}, ["BE", "DE"]],
  ["where he says that he directs his shop", { markets: ["CH"], marketsChosen: true }, ["CH"]],
  ["nowhere, when he says so", { markets: [], marketsChosen: true }, []],
  ["where he ships to, when he takes his choice back", { markets: ["CH"], marketsChosen: false }, ["BE", "DE"]],
])("a trader's markets are %s", (_name, chosen, markets) => {
  expect(traderFacts({ ...stored, ...chosen }, ["BE", "DE", "FR"]).markets).toEqual(markets);
});
