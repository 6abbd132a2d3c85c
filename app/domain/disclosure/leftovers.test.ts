import { describe, expect, test } from "vitest";
import { leftoversIn } from "#app/domain/disclosure/leftovers.ts";

const TODAY = "2026-11-28";
const kinds = (text: string, links: string[] = [], day = TODAY) =>
  leftoversIn({ text, links: links.map((href) => ({ href, label: "klik" })) }, day).map(({ kind }) => kind);

describe("the closed platform", () => {
  test.each([
    ["https://ec.europa.eu/consumers/odr/"],
    ["http://EC.EUROPA.EU/consumers/odr"],
    ["https://ec.europa.eu/odr"],
    ["https://webgate.ec.europa.eu/odr/main/index.cfm?event=main.home.chooseLanguage"],
  ])("is found behind the link %s", (link) => {
    expect(kinds("Klik hier", [link])).toEqual(["platform_link"]);
    expect(kinds(`Zie ${link} voor meer`)).toEqual(["platform_link"]);
  });

  test.each([
    ["The European Commission provides a platform for online dispute resolution."],
    ["Ook mogelijk om klachten aan te melden via het ODR-platform van de Europese Commissie."],
    ["De Commissie heeft een platform voor onlinegeschillenbeslechting."],
    ["Die EU-Kommission stellt eine Plattform zur Online-Streitbeilegung (OS) bereit."],
    ["Sie erreichen die OS-Plattform jederzeit."],
    ["La Commission met à disposition une plateforme de règlement en ligne des litiges."],
    ["La Commissione mette a disposizione la piattaforma ODR."],
    ["Existe una plataforma de resolución de litigios en línea."],
  ])("is found in the words: %s", (text) => {
    expect(kinds(text)).toEqual(["platform_text"]);
  });

  test("is no leftover while it was open", () => {
    expect(kinds("Zie het ODR-platform", ["https://ec.europa.eu/consumers/odr"], "2025-07-19")).toEqual([]);
    expect(kinds("Zie het ODR-platform", ["https://ec.europa.eu/consumers/odr"], "2025-07-20")).toEqual([
      "platform_link",
      "platform_text",
    ]);
  });

  test.each([
    ["Wij bezorgen met een platformwagen.", []],
    ["Europese Commissie: informatie over geschiloplossing", ["https://consumer-redress.ec.europa.eu/index_nl"]],
    ["Wij nemen niet deel aan een Verbraucherschlichtungsstelle.", ["https://ec.europa.eu/commission/presscorner"]],
    ["", []],
  ])("is not seen where it is not: %s", (text, links) => {
    expect(kinds(text, links)).toEqual([]);
  });

  test("is not to be replaced by calling the portal one", () => {
    const text = "U kunt uw klacht indienen op het klachtenplatform: https://consumer-redress.ec.europa.eu/index_nl";
    expect(kinds(text)).toEqual(["portal_as_platform"]);
    const link = { href: "https://consumer-redress.ec.europa.eu/index_de", label: "EU-Plattform für Streitigkeiten" };
    expect(leftoversIn({ text: link.label, links: [link] }, TODAY)).toEqual([
      { kind: "portal_as_platform", found: "eu-plattform für streitigkeiten" },
    ]);
  });

  test("is shown with the words around it", () => {
    const [leftover] = leftoversIn(
      { text: "Klachten kunt u melden via het ODR-platform van de Commissie.", links: [] },
      TODAY,
    );
    expect(leftover?.found).toBe("klachten kunt u melden via het odr-platform van de commissie.");
    const text = `${"lang ".repeat(30)}zie het ODR-platform ${"woorden ".repeat(30)}`;
    expect(leftoversIn({ text, links: [] }, TODAY)[0]?.found).toMatch(
      /^lang (lang )*zie het odr-platform (woorden )*woorden$/,
    );
  });
});

test.each([
  ["Wij zijn aangesloten bij de Ombudsman voor de Handel.", "2024-12-31", []],
  ["Wij zijn aangesloten bij de Ombudsman voor de Handel.", "2025-01-01", ["ended_body"]],
  ["Nous relevons de l'Ombudsman du Commerce.", TODAY, ["ended_body"]],
  ["Allgemeine   Verbraucherschlichtungsstelle", TODAY, ["ended_body"]],
  ["Wij noemen de Consumentenombudsdienst.", TODAY, []],
])("a body that ended: %s on %s", (text, day, expected) => {
  expect(kinds(text, [], day)).toEqual(expected);
});
