import { expect, test } from "vitest";
import { inspectDisclosure } from "./disclosure.ts";

type Answer = {
  items: { rule: string; placement: string; text: string; href: string | null; confidence: string }[];
  advice: { code: string; text: string }[];
};
const inspect = async (line: string) => (await inspectDisclosure(line.split(" "))) as Answer;

test("prints the items of a Belgian shop with their targets", async () => {
  const { items, advice } = await inspect("--country BE --date 2026-11-21 --locale nl");
  expect(items.map(({ rule, placement, href }) => [rule, placement, href])).toEqual([
    ["be-no-sector-body", "footer", "https://consumentenombudsdienst.be"],
    ["be-information-link", "footer", "https://consumer-redress.ec.europa.eu/index_nl"],
  ]);
  expect(items[0]?.text).toContain("klantenservice@voorbeeld.example");
  expect(advice.map(({ code }) => code)).toContain("remove-odr-link");
});

test.each([
  ["--country NL --date 2026-11-21 --locale en --member webwinkelkeur", "nl-webwinkelkeur"],
  ["--country DE --date 2026-11-21 --locale de --staff 40 --willing no", "de-vsbg-36-unwilling"],
  ["--country DE --date 2026-11-21 --locale de --staff 40 --willing yes", "de-contact"],
  ["--country be --date 2024-12-31 --locale fr-BE --member ombudsman-voor-de-handel", "be-sector-body"],
  [
    "--country FR --date 2026-11-21 --locale fr --mediator-name M --mediator-address Paris --mediator-site https://m.example",
    "fr-mediator",
  ],
])("%s", async (line, rule) => {
  expect((await inspect(line)).items[0]?.rule).toBe(rule);
});

test("speaks of the markets", async () => {
  const { advice } = await inspect("--country NL --date 2026-11-21 --locale nl --markets de,fr");
  expect(advice.filter(({ code }) => code === "market-unchecked").map(({ text }) => text.slice(0, 20))).toEqual([
    "U verkoopt ook in DE",
    "U verkoopt ook in FR",
  ]);
});

test.each([
  "--date 2026-11-21 --locale nl",
  "--country BE --date 21-11-2026 --locale nl",
  "--country BE --date 2026-02-30 --locale nl",
  "--country BE --date 2026-13-01 --locale nl",
  "--country BE --date 2026-11-21 --locale es",
  "--country BE --date 2026-11-21 --locale nl --willing maybe",
  "--country BE --date 2026-11-21 --locale nl --staff many",
  "--country BE --date 2026-11-21 --locale nl --colour red",
])("refuses %s with the usage", async (line) => {
  await expect(inspect(line)).rejects.toThrow(/inspect disclosure --country/);
});
