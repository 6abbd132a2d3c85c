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
  expect(advice.filter(({ code }) => code === "market-unchecked").map(({ text }) => text.slice(0, 49))).toEqual([
    "U richt uw winkel ook op: Duitsland, Frankrijk. D",
  ]);
});

test("every item has exactly these fields", async () => {
  for (const line of ["--country BE --date 2026-11-21 --locale nl", "--country PT --date 2026-11-21 --locale pt"]) {
    const answer = await inspect(line);
    expect(Object.keys(answer)).toEqual(["items", "advice"]);
    for (const item of answer.items)
      expect(Object.keys(item)).toEqual(["rule", "placement", "text", "href", "source", "confidence"]);
  }
});

test.each([
  ["UK", "GB"],
  ["el", "GR"],
])("takes %s for %s", async (said, meant) => {
  const answer = await inspect(`--country ${said} --date 2026-11-21 --locale en`);
  expect(answer).toEqual(await inspect(`--country ${meant} --date 2026-11-21 --locale en`));
});

test("a language that is not written is read in the trader's own and in English, and the merchant is told", async () => {
  const { items, advice } = await inspect("--country SE --date 2026-11-21 --locale pl");
  expect(items.map(({ text }) => text.slice(0, 10))).toEqual(["Har du ett", "Complaint?"]);
  expect(advice.map(({ code }) => code)).toContain("language-not-written");
  const own = await inspect("--country SE --date 2026-11-21 --locale sv");
  expect(own.advice.map(({ code }) => code)).not.toContain("language-not-written");
});

test("lists what has to be checked", async () => {
  const report = (await inspectDisclosure(["--report", "--date", "2026-11-21"])) as { rules: { id: string }[] };
  expect(report.rules.map(({ id }) => id)).toContain("is-adr-act");
  expect(await inspectDisclosure(["--report"])).toHaveProperty("entities");
});

test.each([
  "--date 2026-11-21 --locale nl",
  "--country BE --date 21-11-2026 --locale nl",
  "--country BE --date 2026-02-30 --locale nl",
  "--country BE --date 2026-13-01 --locale nl",
  "--country BE --date 2026-11-21",
  "--country BE --date 2026-11-21 --locale 12",
  "--country BE --date 2026-11-21 --locale nl --markets Germany",
  "--country BE --date 2026-11-21 --locale nl --willing maybe",
  "--country BE --date 2026-11-21 --locale nl --staff many",
  "--country BE --date 2026-11-21 --locale nl --colour red",
])("refuses %s with the usage", async (line) => {
  await expect(inspect(line)).rejects.toThrow(/inspect disclosure --country/);
});
