import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PublishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { SHOP, type TestShop } from "#tests/sandbox/test-shop.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";
import { startTestShopify } from "#tests/setup/test-shopify.ts";

const NOW = "2026-11-28T10:00:00.000Z";

const database = useAppDatabase();

let shopify: TestShop;
let owner: pg.Client;
let app: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  shopify = await startTestShopify();
  app = await load();
  owner = new pg.Client({ connectionString: database.url() });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await shopify.stop();
});
beforeEach(async () => {
  shopify.sandbox.state.breaks = {};
  shopify.sandbox.state.appMetafields = [];
  await owner.query("DELETE FROM graphile_worker._private_jobs");
  await owner.query("DELETE FROM trader");
  await owner.query("DELETE FROM shop");
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/disclosure/enqueue-republishing.ts")),
    ...(await import("#app/use-cases/disclosure/republish-disclosure.ts")),
    ...(await import("#app/use-cases/disclosure/save-trader.ts")),
    ...(await import("#app/use-cases/inbox/apply-shop-message.ts")),
  };
}

let shops = 0;

type Footer = { rules?: string; confirmed?: boolean; published?: boolean; uninstalled?: boolean };

/** A Belgian shop whose footer was published, unless said otherwise with rules of before. */
async function newShop(footer: Footer = {}, domain = `republish-${++shops}.myshopify.com`): Promise<string> {
  const { rules = "2026-01-01.1", confirmed = true, published = true, uninstalled = false } = footer;
  const { id } = await app.outsideShops.shop.create({
    data: { domain, installedAt: "2026-01-01T00:00:00.000Z", uninstalledAt: uninstalled ? NOW : null },
  });
  const at = "2026-02-01T09:00:00.000Z";
  await app.withShop(id, (tx) =>
    tx.trader.create({
      data: {
        shopId: id,
        country: "BE",
        email: "klacht@voorbeeld.example",
        confirmedAt: confirmed ? at : null,
        ...(published && { publishedAt: at, publishedRules: rules, publishedDigest: "0".repeat(64) }),
      },
    }),
  );
  return id;
}

/** Which shops wait for their footer, and how many seconds after NOW. */
async function waiting(): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ key: string; run_at: Date }>(
    "SELECT key, run_at FROM graphile_worker.jobs WHERE task_identifier = 'publish-disclosure' ORDER BY run_at",
  );
  const seconds = (at: Date) => (at.getTime() - Date.parse(NOW)) / 1000;
  return new Map(rows.map(({ key, run_at }) => [key.replace("publish-disclosure:", ""), seconds(run_at)]));
}

const enqueueAll = (now = NOW) => app.enqueueRepublishing({ now: () => now, signal: new AbortController().signal });
const footer = () =>
  JSON.parse(
    shopify.sandbox.state.appMetafields.find(({ key }) => key === "footer")?.value ?? "null",
  ) as PublishedDisclosure | null;

describe("after a release with new rules", () => {
  test("every shop that has a footer of older rules gets its turn, one after another", async () => {
    const outdated = [await newShop(), await newShop(), await newShop({ rules: "2025-07-19.9" })];
    await newShop({ rules: RULES_VERSION });
    await newShop({ published: false });
    await newShop({ confirmed: false });
    await newShop({ uninstalled: true });
    await enqueueAll();
    const jobs = await waiting();
    expect([...jobs.keys()].toSorted()).toEqual(outdated.toSorted());
    expect([...jobs.values()]).toEqual([0, 0.5, 1]);
  });

  test("asking again gives no shop a second job, and none to a shop that is done", async () => {
    const done = await newShop({}, SHOP);
    const other = await newShop();
    await enqueueAll();
    await enqueueAll();
    expect((await waiting()).size).toBe(2);

    await app.republishDisclosure(done, NOW);
    await owner.query("DELETE FROM graphile_worker._private_jobs");
    await enqueueAll();
    expect([...(await waiting()).keys()]).toEqual([other]);
  });

  test("more shops than are read at once are all found", async () => {
    await owner.query(
      `INSERT INTO shop (id, domain, installed_at)
       SELECT gen_random_uuid(), 'many-' || n || '.myshopify.com', '2026-01-01' FROM generate_series(1, 1100) n`,
    );
    await owner.query(
      `INSERT INTO trader (shop_id, country, email, confirmed_at, published_at, published_rules, published_digest)
       SELECT id, 'BE', 'klacht@voorbeeld.example', '2026-02-01', '2026-02-01', '2026-01-01.1', '' FROM shop`,
    );
    await enqueueAll();
    const times = [...(await waiting()).values()];
    expect(times).toEqual(Array.from({ length: 1100 }, (_, n) => n / 2));
  });

  test("a worker that stops leaves the rest for the next start", async () => {
    await newShop();
    await newShop();
    const stopping = new AbortController();
    stopping.abort();
    await app.enqueueRepublishing({ now: () => NOW, signal: stopping.signal });
    expect((await waiting()).size).toBe(0);
    await enqueueAll();
    expect((await waiting()).size).toBe(2);
  });

  test("its turn publishes the footer of the new rules", async () => {
    const shopId = await newShop({}, SHOP);
    await app.republishDisclosure(shopId, NOW);
    expect(footer()?.version).toBe(RULES_VERSION);
    const row = await app.withShop(shopId, (tx) => tx.trader.findUniqueOrThrow({ where: { shopId } }));
    expect(row).toMatchObject({ publishedRules: RULES_VERSION, publishedAt: new Date(NOW) });
  });

  test("while Shopify refuses, the shop stays outdated and the job fails, to be tried again", async () => {
    const shopId = await newShop({}, SHOP);
    shopify.sandbox.state.breaks.graphql = "error";
    await expect(app.republishDisclosure(shopId, NOW)).rejects.toThrow("publishing the footer");
    await enqueueAll();
    expect([...(await waiting()).keys()]).toEqual([shopId]);
  });
});

describe("when a rule's day comes", () => {
  const JUNE_2024 = "2024-06-01T10:00:00.000Z";
  const member = { adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" };

  async function publishedInJune(): Promise<string> {
    const shopId = await newShop({ published: false }, SHOP);
    await app.outsideShops.shop.update({
      where: { id: shopId },
      data: { installedAt: JUNE_2024 },
    });
    await app.saveTrader({ now: JUNE_2024 }, { shopId, input: member, confirm: true });
    await app.republishDisclosure(shopId, JUNE_2024);
    return shopId;
  }

  /** When the shop's next turn is. */
  async function turn(shopId: string): Promise<number> {
    return Date.parse(NOW) + ((await waiting()).get(shopId) ?? Number.NaN) * 1000;
  }

  const HALF_AN_HOUR = 30 * 60_000;

  test("pages that Shopify keeps are made anew within half an hour of the shop's midnight", async () => {
    const shopId = await publishedInJune();
    const midnight = Date.parse("2024-12-31T23:00:00.000Z");
    expect(await turn(shopId)).toBeGreaterThanOrEqual(midnight);
    expect(await turn(shopId)).toBeLessThan(midnight + HALF_AN_HOUR);

    const before = footer();
    await app.republishDisclosure(shopId, "2024-12-31T23:10:00.000Z");
    expect(footer()).not.toEqual(before);
    expect(footer()?.languages.nl?.map(({ rule }) => rule)).not.toContain("be-sector-body");
    const next = Date.parse("2025-07-19T22:00:00.000Z");
    expect(await turn(shopId)).toBeGreaterThanOrEqual(next);
    expect(await turn(shopId)).toBeLessThan(next + HALF_AN_HOUR);
  });

  test("a footer without a known change needs no turn", async () => {
    await newShop({}, SHOP).then((shopId) => app.republishDisclosure(shopId, NOW));
    expect((await waiting()).size).toBe(0);
  });

  test("a shop that moves to another time zone gets its own midnights", async () => {
    const shopId = await publishedInJune();
    const update = (iana_timezone: string) =>
      app.withShop(shopId, (tx) =>
        app.applyShopMessage(tx, shopId, { type: "shop_update", shop: { iana_timezone } }, JUNE_2024, JUNE_2024),
      );
    const later = await turn(shopId);
    await update("Europe/Amsterdam");
    expect(await turn(shopId)).toBe(later);
    await update("Europe/Lisbon");
    expect(await turn(shopId)).not.toBe(later);
    await app.republishDisclosure(shopId, JUNE_2024);
    const line = footer()?.languages.nl?.find(({ rule }) => rule === "be-sector-body");
    expect(line?.until).toBe(Date.parse("2025-01-01T00:00:00.000Z") / 1000);
  });
});
