import { beforeAll, beforeEach, expect, test } from "vitest";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const NOW = "2026-11-28T10:00:00.000Z";

useAppDatabase();

let app: Awaited<ReturnType<typeof load>>;
let shopId: string;
let shops = 0;

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/queries/disclosure/read-placement-list.ts")),
    ...(await import("#app/use-cases/disclosure/mark-placement.ts")),
    ...(await import("#app/use-cases/disclosure/record-embed-status.ts")),
    ...(await import("#app/use-cases/disclosure/save-trader.ts")),
  };
}

beforeAll(async () => {
  app = await load();
});
beforeEach(async () => {
  shops += 1;
  const shop = await app.outsideShops.shop.create({ data: { domain: `placements-${shops}.myshopify.com` } });
  shopId = shop.id;
  const input = { country: "DE", email: "beschwerde@beispiel.example", staff: 12 };
  await app.saveTrader({ now: NOW }, { shopId, input, confirm: true });
});

const SENTENCE =
  "Fragen oder Beschwerden: beschwerde@beispiel.example. Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.";

/** An Admin API of a shop with these terms, in these languages. */
const shopSaying =
  (body: string, locales = ["de"], translations: Record<string, string> = {}): AdminGraphql =>
  (_document, variables) =>
    Promise.resolve({
      data: {
        shop: {
          shopPolicies: [
            {
              ...{ type: "TERMS_OF_SERVICE", title: "AGB", body, url: "https://beispiel.example/agb" },
              translations: Object.entries(translations)
                .filter(([locale]) => locale === variables?.["locale"])
                .map(([, value]) => ({ key: "body", value })),
            },
          ],
        },
        shopLocales: locales.map((locale, index) => ({ locale, primary: index === 0 })),
      },
    });
const refusing: AdminGraphql = () =>
  Promise.resolve({ errors: [{ message: "Access denied", extensions: { code: "ACCESS_DENIED" } }] });

const read = (graphql: AdminGraphql) =>
  app.readPlacementList({ graphql, now: NOW, apiKey: "key" }, { shopId, language: "nl" });
const unwilling = async (graphql: AdminGraphql, placement = "terms") => {
  const { rows } = await read(graphql);
  return rows.find((row) => row.rule === "de-vsbg-36-unwilling" && row.placement === placement)!;
};

test("a sentence is looked for in the policies as a visitor reads them", async () => {
  const html = `<h2>§ 9</h2><p>${SENTENCE.replace("beschwerde@beispiel.example", '<a href="mailto:beschwerde@beispiel.example">beschwerde@beispiel.example</a>').replace("fähig", "f&auml;hig")}</p>`;
  expect(await unwilling(shopSaying(html))).toMatchObject({
    title: "Verklaring dat de ondernemer niet meedoet",
    sight: { status: "found", page: { title: "AGB", url: "https://beispiel.example/agb" } },
    markedAt: null,
  });
  expect((await unwilling(shopSaying("<p>Lieferzeit</p>"))).sight.status).toBe("missing");
});

test("without the permission nothing is claimed to be missing", async () => {
  const list = await read(refusing);
  expect(list.unread).toBe("access_denied");
  expect((await unwilling(refusing)).sight).toEqual({ status: "unseen" });
  expect(list.leftovers).toEqual([]);
});

test("a leftover of the closed platform is told with the policy it stands in", async () => {
  const { leftovers } = await read(shopSaying('<p>Siehe <a href="https://ec.europa.eu/consumers/odr/">hier</a>.</p>'));
  expect(leftovers).toEqual([
    {
      page: { title: "AGB", url: "https://beispiel.example/agb" },
      leftovers: [{ kind: "platform_link", found: "ec.europa.eu/consumers/odr/" }],
    },
  ]);
});

test("a translation of a policy is read too: it may lack the sentence, or hold what should be gone", async () => {
  const sayingNl = (dutch: string) => shopSaying(`<p>${SENTENCE}</p>`, ["de", "nl", "pl"], { nl: dutch });
  const duty = await unwilling(sayingNl("<p>Levertijd</p>"));
  expect(duty.sight).toMatchObject({ status: "partly", page: { title: "AGB (nl)" } });
  const dutch = duty.texts.nl!;
  expect((await unwilling(sayingNl(`<p>${dutch}</p>`))).sight).toMatchObject({
    status: "found",
    page: { title: "AGB" },
  });
  // Whoever has no translation reads the primary language.
  expect((await unwilling(shopSaying(`<p>${SENTENCE}</p>`, ["de", "fr"]))).sight.status).toBe("found");
  const { leftovers } = await read(sayingNl('<p><a href="https://ec.europa.eu/odr">ODR</a></p>'));
  expect(leftovers.map(({ page }) => page.title)).toEqual(["AGB (nl)"]);
});

test("the merchant is told which of his shop's languages the footer does not speak", async () => {
  const list = await read(shopSaying("", ["de", "nl-BE", "pl"]));
  expect(list.unwritten).toEqual([{ locale: "pl", read: ["de", "en"] }]);
  expect(list.shopLanguage).toBe("de");
});

test("what the merchant ticks off holds for the words of then, and can be taken back", async () => {
  const { rule, placement, wording } = await unwilling(refusing);
  const mark = (placed: boolean) => app.markPlacement({ now: NOW }, shopId, { rule, placement, wording, placed });
  await mark(true);
  expect((await unwilling(refusing)).markedAt).toBe(NOW);
  expect((await unwilling(refusing, "footer")).markedAt).toBeNull();

  await app.saveTrader({ now: NOW }, { shopId, input: { email: "neu@beispiel.example" }, confirm: true });
  expect((await unwilling(refusing)).markedAt).toBeNull();
  await app.saveTrader({ now: NOW }, { shopId, input: { email: "beschwerde@beispiel.example" }, confirm: true });
  expect((await unwilling(refusing)).markedAt).toBe(NOW);
  await mark(false);
  expect((await unwilling(refusing)).markedAt).toBeNull();
});

test.each([
  [{ rule: "no-such-rule", placement: "terms", wording: "0".repeat(64), placed: true }],
  [{ rule: "de-contact", placement: "wall", wording: "0".repeat(64), placed: true }],
  [{ rule: "de-contact", placement: "footer", wording: "short", placed: true }],
])("no mark is made of %j", (input) => {
  expect(app.placementMarkInput.safeParse(input).success).toBe(false);
});

test("a footer that was never published is not in the theme, whatever the theme has switched on", async () => {
  const activations = [{ handle: "disclosure-embed", status: "active" }];
  const extensions = [{ type: "theme_app_extension", activations }];
  expect((await unwilling(refusing, "footer")).sight.status).toBe("unseen");
  await app.recordEmbedStatus({ now: NOW }, { shopId, extensions });
  expect((await unwilling(refusing, "footer")).sight.status).toBe("missing");
});
