import { describe, expect, test } from "vitest";
import { ADR_ENTITIES, DIRECTORY, entityWithId, findEntities, residualBody } from "#app/domain/disclosure/entities.ts";

const TODAY = "2026-11-21";
const ids = (wanted: Parameters<typeof findEntities>[0], day = TODAY) => findEntities(wanted, day).map(({ id }) => id);

describe("every row of the directory", () => {
  test.each(DIRECTORY.map((entity) => [entity.id, entity] as const))("%s names its source", (id, entity) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entity.country).toMatch(/^[A-Z]{2}$/);
    expect(entity.source.title).not.toBe("");
    expect(entity.source.url).toMatch(/^https:\/\//);
    expect(entity.source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const url of [...(entity.url ? [entity.url] : []), ...Object.values(entity.urls ?? {})])
      expect(url).toMatch(/^https:\/\//);
    if (entity.replacedBy) expect(entityWithId(entity.replacedBy)).toBeDefined();
    expect(entity.sector === "any").toBe(entity.scope !== "sector");
  });

  test("has an id of its own", () => {
    expect(new Set(DIRECTORY.map(({ id }) => id)).size).toBe(DIRECTORY.length);
  });

  test("no member state and no neighbour is without one, except where no body exists", () => {
    const known = new Set(DIRECTORY.map(({ country }) => country));
    const all = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK NO IS LI GB CH".split(
      " ",
    );
    expect(all.filter((country) => !known.has(country))).toEqual(["CH"]);
  });
});

describe("what a trader is offered", () => {
  test("never an ended body", () => {
    expect(ids({ country: "BE" }, "2024-12-31")).toContain("ombudsman-voor-de-handel");
    expect(ids({ country: "BE" }, "2025-01-01")).not.toContain("ombudsman-voor-de-handel");
    expect(ids({ text: "Verbraucherschlichtungsstelle" })).not.toContain("allgemeine-verbraucherschlichtungsstelle");
  });

  test("by country and sector, with those for all trades", () => {
    expect(ids({ country: "BE", sector: "post" })).toEqual(["consumentenombudsdienst", "ombudsdienst-postsector"]);
    expect(ids({ country: "AT", sector: "distance_sales" })).toEqual([
      "verbraucherschlichtung-austria",
      "internet-ombudsstelle",
    ]);
  });

  test.each([
    ["mediateur", ["mediateur-fevad", "mediateur-consommation-lu"]],
    ["MÉDIATION pour le consommateur", ["consumentenombudsdienst"]],
    ["omps.be", ["ombudsdienst-postsector"]],
    ["konsumenttvist", ["kuluttajariitalautakunta"]],
    ["nothing like it", []],
  ])("by the words %s", (text, expected) => {
    expect(ids({ text })).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(ids({ text })).toEqual([]);
  });

  test("no register and no help desk is joined", () => {
    expect(ADR_ENTITIES.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["mimit"]));
    expect(ids({ country: "IT" })).toEqual(["mimit"]);
  });
});

test("the Belgian bodies are complete, with the languages they work in and their clocks", () => {
  const belgian = DIRECTORY.filter(({ country }) => country === "BE");
  expect(belgian.map(({ id, sector, languages }) => [id, sector, languages?.join(" ")])).toEqual([
    ["consumentenombudsdienst", "any", "nl fr de en"],
    ["ombudsman-voor-de-handel", "trade", "nl fr"],
    ["verzoeningscommissie-automoto", "vehicles", "nl fr"],
    ["ombudsdienst-postsector", "post", "nl fr de"],
    ["ombudsfin", "finance", "nl fr de en"],
    ["ombudsman-verzekeringen", "insurance", "nl fr de en"],
    ["ombudsdienst-telecommunicatie", "telecom", "nl fr de en"],
    ["ombudsdienst-energie", "energy", "nl fr de"],
    ["ombudsdienst-treinreizigers", "transport", "nl fr de"],
    ["geschillencommissie-reizen", "travel", "nl fr"],
    ["ombudsman-notariaat", "notaries", "nl fr"],
    ["verzoeningscommissie-bouw", "construction", "nl fr"],
    ["ligeca", "lawyers", "nl fr"],
  ]);
  const { address, phone, fees, terms } = belgian[0]!;
  expect({ address, phone }).toEqual({
    address: "Koning Albert II-laan 8 bus 1, 1000 Brussel",
    phone: "+32 2 702 52 00",
  });
  expect(fees?.nl).toMatch(/€ 100.*€ 200/);
  expect(terms?.map(({ days, working }) => `${days}${working ? " working" : ""}`)).toEqual([
    "10 working",
    "30",
    "21",
    "90",
  ]);
});

test.each([
  ["BE", "consumentenombudsdienst"],
  ["FI", "kuluttajariitalautakunta"],
  ["DK", undefined],
  ["NO", undefined],
  ["IT", undefined],
])("the checked residual body of %s is %s", (country, id) => {
  expect(residualBody(country, TODAY)?.id).toBe(id);
});
