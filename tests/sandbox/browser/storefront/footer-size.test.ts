import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { publishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import { createEngine, type Translations } from "./engine.ts";

const EXTENSION = resolve(import.meta.dirname, "../../../../extensions/storefront");
/** What a footer may add to a page, in bytes, less what Shopify puts around a block. */
const MOST_BYTES = 1_536 - 100;

let snippet: string;
let words: Translations;
beforeAll(async () => {
  snippet = await readFile(join(EXTENSION, "snippets/disclosure.liquid"), "utf8");
  words = JSON.parse(await readFile(join(EXTENSION, "locales/en.default.json"), "utf8")) as Translations;
});

const TRADER: TraderFacts = {
  email: "klantenservice@lampenhuis-oost.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  confirmedAt: "2026-11-01T00:00:00.000Z",
};
const mediator = {
  name: "Médiation de la consommation Exemple",
  address: "12 avenue de la République, 75011 Paris",
  site: "https://mediation-exemple.example/",
  contractConfirmed: true,
};
const webwinkelkeur = {
  adrCommitment: "member" as const,
  adrEntity: "digidispuut",
  memberPage: "https://www.webwinkelkeur.nl/webshop/lampenhuis-oost_1234567",
};

test.each<[string, Partial<TraderFacts>, string[]]>([
  ["Dutch trader", { country: "NL" }, ["Klacht over uw bestelling?", "A complaint about your order?"]],
  ["member of WebwinkelKeur", { country: "NL", ...webwinkelkeur }, ["Wij zijn lid van", "We are a member of"]],
  ["German trader", { country: "DE", staff: 12 }, ["Wir sind nicht bereit", "We are neither willing"]],
  ["French trader", { country: "FR", mediator }, ["Une réclamation ?", "Complaint?"]],
  ["Portuguese trader", { country: "PT" }, ["Livro de Reclamações"]],
])("who reads a language that is not written reads a %s's own and English, in little", async (_who, facts, said) => {
  const publication = { today: "2026-11-28", timeZone: "Europe/Amsterdam", languages: LANGUAGES };
  const footer = publishedDisclosure(
    { ...TRADER, ...facts },
    { ...publication, complaintForm: "/apps/weerwoord/complaint" },
  );
  const engine = createEngine({
    snippets: [join(EXTENSION, "snippets")],
    words,
    fallback: words,
    assetUrl: (name) => name,
    now: new Date("2026-11-28T10:00:00.000Z"),
    timeZone: "Europe/Amsterdam",
    currency: "EUR",
    locale: "tr",
  });
  const settings = { show_heading: true, alignment: "theme", size: "theme" };
  const html = (await engine.parseAndRender(snippet, {
    footer,
    locale: "tr",
    settings,
    place: "weerwoord-embed",
    routes: { root_url: "/" },
  })) as string;
  for (const text of said) expect(html).toContain(text);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
});
