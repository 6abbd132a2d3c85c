import { expect, test } from "vitest";
import { traderInput } from "#app/domain/trader/trader-input.ts";
import { UNKNOWN_TRADER } from "#app/domain/trader/unknown-trader.ts";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import { draftOf, factsOf, inputOf, type LoadedTrader, namesBody, withBody } from "./footer-draft.ts";

const NOTHING: LoadedTrader = { ...UNKNOWN_TRADER, confirmedAt: null };

test("an empty form begins with what Shopify knows, a filled one with what was saved", () => {
  const suggested = { country: "BE", email: "info@lampen.example" };
  expect(draftOf(NOTHING, suggested)).toMatchObject(suggested);
  expect(draftOf({ ...NOTHING, country: "NL" }, suggested)).toMatchObject({ country: "NL", email: suggested.email });
});

test("the preview sees the draft, trimmed, and an empty field as unknown", () => {
  const draft = {
    ...draftOf(NOTHING, { country: null, email: null }),
    country: "NL",
    email: " klacht@lampen.example ",
  };
  expect(factsOf(draft, NOTHING, false)).toMatchObject({ country: "NL", email: "klacht@lampen.example" });
  expect(factsOf({ ...draft, email: "  " }, NOTHING, false).email).toBeUndefined();
});

test("where the shop ships to stands for its markets, until the merchant says where he directs it", () => {
  const draft = { ...draftOf(NOTHING, { country: "NL", email: null }) };
  expect(factsOf(draft, NOTHING, false, ["BE", "DE", "NL"]).markets).toEqual(["BE", "DE"]);
  const chosen = { ...draft, marketsChosen: true, markets: ["CH"] };
  expect(factsOf(chosen, NOTHING, false, ["BE", "DE", "NL"]).markets).toEqual(["CH"]);
  expect(inputOf(chosen)).toMatchObject({ marketsChosen: true, markets: ["CH"] });
});

test("a draft that differs from what was confirmed counts as unconfirmed", () => {
  const confirmed = { ...NOTHING, confirmedAt: "2026-11-01T00:00:00.000Z" };
  const draft = draftOf(confirmed, { country: null, email: null });
  expect(factsOf(draft, confirmed, true).confirmedAt).toBe(confirmed.confirmedAt);
  expect(factsOf(draft, confirmed, false).confirmedAt).toBeUndefined();
});

const german = { ...NOTHING, country: "DE", staff: 8, staffYear: 2025 };
const nobody = { country: null, email: null };

test("a German trader's number of staff is shown, seen by the preview and sent; of the year it was counted in while it stays", () => {
  const draft = draftOf(german, nobody);
  expect(draft.staff).toBe("8");
  expect(inputOf(draft)["staff"]).toBe(8);
  expect(factsOf(draft, german, true)).toMatchObject({ staff: 8, staffYear: 2025 });
  expect(factsOf({ ...draft, staff: " 12 " }, german, false)).toMatchObject({ staff: 12, staffYear: undefined });
  expect(factsOf({ ...draft, staff: "" }, german, false).staff).toBeUndefined();
});

test("elsewhere the number is neither asked nor sent, and kept", () => {
  const belgian = { ...draftOf(german, nobody), country: "BE" };
  expect(inputOf(belgian)).not.toHaveProperty("staff");
  expect(factsOf(belgian, german, false)).toMatchObject({ staff: 8, staffYear: 2025 });
});

test.each([
  ["", true],
  ["12", true],
  [" 3 ", true],
  ["0x10", false],
  ["1e2", false],
  ["-1", false],
  ["twaalf", false],
])("a staff of %j is taken: %s", (staff, taken) => {
  expect(traderInput.safeParse(inputOf({ ...draftOf(german, nobody), staff })).success).toBe(taken);
});

test.each([
  ["none", false],
  ["willing", false],
  ["member", true],
  ["obliged", true],
])("commitment %s asks for a body: %s", (adrCommitment, expected) => {
  expect(namesBody({ ...draftOf(NOTHING, { country: null, email: null }), adrCommitment })).toBe(expected);
});

test("a body chosen in the directory makes a member of the trader, unless he is bound already", () => {
  const draft = { ...draftOf(NOTHING, { country: null, email: null }), country: "NL" };
  const body = entityWithId("digidispuut")!;
  expect(withBody(draft, body)).toEqual({ ...draft, adrEntity: "digidispuut", adrCommitment: "member" });
  expect(withBody({ ...draft, adrCommitment: "obliged" }, body).adrCommitment).toBe("obliged");
});

test("a French mediator that is chosen fills the mediator's fields, and the contract stays to be confirmed", () => {
  const draft = {
    ...draftOf(NOTHING, { country: null, email: null }),
    country: "FR",
    mediatorAddress: "of another",
    mediatorContract: true,
  };
  expect(withBody(draft, entityWithId("sas-mediation-solution")!)).toEqual({
    ...draft,
    mediatorName: "SAS Médiation Solution",
    mediatorAddress: "",
    mediatorSite: "https://sasmediationsolution-conso.fr",
    mediatorContract: false,
  });
});
