import { expect, test } from "vitest";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import { draftOf, factsOf, type LoadedTrader, namesBody, withBody } from "./footer-draft.ts";

const NOTHING: LoadedTrader = {
  legalName: null,
  country: null,
  address: null,
  email: null,
  phone: null,
  registerNumber: null,
  vatNumber: null,
  staff: null,
  adrCommitment: "none",
  adrEntity: null,
  memberPage: null,
  mediatorName: null,
  mediatorAddress: null,
  mediatorSite: null,
  mediatorContract: false,
  showInformationLink: true,
  confirmedAt: null,
};

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

test("a draft that differs from what was confirmed counts as unconfirmed", () => {
  const confirmed = { ...NOTHING, confirmedAt: "2026-11-01T00:00:00.000Z" };
  const draft = draftOf(confirmed, { country: null, email: null });
  expect(factsOf(draft, confirmed, true).confirmedAt).toBe(confirmed.confirmedAt);
  expect(factsOf(draft, confirmed, false).confirmedAt).toBeUndefined();
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
