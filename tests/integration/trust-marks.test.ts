import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PublishedMarks } from "#app/domain/review/trust-mark.ts";
import { addHours } from "#app/domain/time.ts";
import { endMembership } from "#tests/sandbox/reviews/end-membership.ts";
import { kiyoh } from "#tests/sandbox/reviews/kiyoh.ts";
import { newReviewSiteState } from "#tests/sandbox/reviews/state.ts";
import { webwinkelkeur } from "#tests/sandbox/reviews/webwinkelkeur.ts";
import { SHOP, type TestShop } from "#tests/sandbox/test-shop.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";
import { startTestShopify } from "#tests/setup/test-shopify.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const hours = (count: number) => addHours(NOW, count);

const database = useAppDatabase();

let shopify: TestShop;
let owner: pg.Client;
let app: Awaited<ReturnType<typeof load>>;
let shopId: string;

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
  const { state } = shopify.sandbox;
  state.breaks = {};
  state.appMetafields = [];
  state.reviewSites = newReviewSiteState();
  for (const table of ["graphile_worker._private_jobs", "trust_mark", "connection", "circuit", "rate_bucket", "shop"])
    await owner.query(`DELETE FROM ${table}`);
  ({ id: shopId } = await app.outsideShops.shop.create({ data: { domain: SHOP, installedAt: NOW } }));
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/queries/reviews/read-trust-marks.ts")),
    ...(await import("#app/use-cases/connections/disconnect.ts")),
    ...(await import("#app/use-cases/connections/connect-provider.ts")),
    ...(await import("#app/use-cases/trust-marks/confirm-trust-marks.ts")),
    ...(await import("#app/use-cases/trust-marks/resume-confirmations.ts")),
    ...(await import("#app/use-cases/trust-marks/switch-trust-mark.ts")),
  };
}

/** A customer's mark at a site, 1 to 10. */
function leave(site: "kiyoh" | "webwinkelkeur", rating: number): void {
  const at = "2026-11-20T10:00:00.000Z";
  const person = { email: "anna@example.com", author: "Anna de Wit", text: "Netjes ontvangen", language: "nl" };
  shopify.sandbox.state.reviewSites.reviews.push({
    ...{ id: `${site}-${rating}`, site, reference: "1042", rating, at, updatedAt: at },
    ...person,
  });
}

async function connect(site: "kiyoh" | "webwinkelkeur" | "trustpilot", credentials: Record<string, string>) {
  const connected = await app.connectProvider(shopId, { kind: "review_site", id: site }, credentials, () => NOW);
  if (!connected.ok) throw new Error(connected.error.type);
  return connected.value.connectionId;
}

const switchOn = (site: string, wanted = true) =>
  app
    .switchTrustMark({ now: NOW }, { shopId, site, wanted })
    .then((switched) => (switched.ok ? "done" : switched.error));
const confirm = (at = NOW) => app.confirmTrustMarks(shopId, () => at);
const views = (at = NOW) => app.readTrustMarks(shopId, at);
const stateAt = async (at: string) => (await views(at)).map(({ site, state }) => [site, state?.status]);

function storefront(): { marks: PublishedMarks["marks"] | undefined; ready: string | undefined } {
  const read = (key: string) => shopify.sandbox.state.appMetafields.find((one) => one.key === key)?.value;
  const marks = read("marks");
  return { marks: marks ? (JSON.parse(marks) as PublishedMarks).marks : undefined, ready: read("marks_ready") };
}

/** When the sites are asked next, in hours after NOW; undefined when no turn waits. */
async function nextTurn(): Promise<number | undefined> {
  const { rows } = await owner.query<{ run_at: Date }>(
    "SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'confirm-trust-marks'",
  );
  return rows[0] && (rows[0].run_at.getTime() - Date.parse(NOW)) / 3_600_000;
}

describe("a mark that is switched on", () => {
  test("stands in the storefront with the aggregate only, and is asked about again well within a day", async () => {
    leave("kiyoh", 9);
    leave("kiyoh", 8);
    leave("webwinkelkeur", 8);
    await connect("kiyoh", kiyoh.credentials);
    await connect("webwinkelkeur", webwinkelkeur.credentials);
    expect([await switchOn("kiyoh"), await switchOn("webwinkelkeur")]).toEqual(["done", "done"]);
    await confirm();

    const at = Date.parse(NOW) / 1000;
    expect(storefront()).toEqual({
      ready: "true",
      marks: [
        { name: "Kiyoh", member: false, rating: "8.5", scale: 10, count: 2, at, until: at + 86_400 },
        {
          ...{ name: "WebwinkelKeur", member: true, rating: "4.0", scale: 5, count: 1, at, until: at + 86_400 },
          page: "https://www.webwinkelkeur.nl/leden/de-trui_1.html",
        },
      ],
    });
    expect(JSON.stringify(shopify.sandbox.state.appMetafields)).not.toMatch(/anna|Netjes|1042/i);
    expect((await views()).map(({ state }) => state)).toMatchObject([
      { status: "shown", published: true, until: hours(24) },
      { status: "shown", published: true },
    ]);
    expect(await nextTurn()).toBe(6);
  });

  test("counts as published also when the merchant's click and its job publish at once", async () => {
    leave("kiyoh", 9);
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    let seconds = 0;
    const ticking = () => addHours(NOW, seconds++ / 3_600);
    for (let round = 0; round < 4; round++) {
      await Promise.all([1, 2, 3].map(() => app.confirmTrustMarks(shopId, ticking)));
      expect((await views())[0]?.state).toMatchObject({ status: "shown", published: true });
    }
  });

  test("is withdrawn the moment the site says that the membership ended, and comes back with it", async () => {
    await connect("webwinkelkeur", webwinkelkeur.credentials);
    await switchOn("webwinkelkeur");
    await confirm();
    endMembership(shopify.sandbox.context, "webwinkelkeur", true);
    await confirm(hours(6));
    expect(storefront()).toEqual({ ready: "false", marks: [] });
    expect((await views(hours(6)))[0]?.state).toEqual({ status: "ended", at: hours(6) });

    endMembership(shopify.sandbox.context, "webwinkelkeur", false);
    await confirm(hours(12.1));
    expect(storefront().marks).toHaveLength(1);
    expect(await stateAt(hours(12.1))).toEqual([["webwinkelkeur", "shown"]]);
  });

  test("outlives a site that does not answer until its day is over, and is asked about every hour", async () => {
    leave("kiyoh", 9);
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    await confirm();
    const before = storefront();
    await app.outsideShops.circuit.create({ data: { provider: "kiyoh", failures: 5, openUntil: hours(48) } });
    await confirm(hours(6));
    expect(storefront()).toEqual(before);
    expect(await nextTurn()).toBe(7);
    expect((await views(hours(6)))[0]).toMatchObject({ state: { status: "shown" }, failure: "unavailable" });

    await confirm(hours(24));
    expect(storefront()).toEqual({ ready: "false", marks: [] });
    expect(await stateAt(hours(24))).toEqual([["kiyoh", "lapsed"]]);
  });

  test("of a site without reviews says nothing", async () => {
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    await confirm();
    expect(storefront()).toEqual({ ready: "false", marks: [] });
    expect(await stateAt(NOW)).toEqual([["kiyoh", "unrated"]]);
  });

  test("waits for Shopify, and says so", async () => {
    leave("kiyoh", 9);
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    shopify.sandbox.state.breaks = { graphql: "error" };
    await expect(confirm()).rejects.toThrow("publishing the marks: unavailable");
    expect((await views())[0]?.state).toMatchObject({ status: "shown", published: false });
    shopify.sandbox.state.breaks = {};
    await confirm();
    expect((await views())[0]?.state).toMatchObject({ status: "shown", published: true });
  });
});

describe("a mark that is no longer wanted", () => {
  test("leaves the storefront, and then is forgotten", async () => {
    leave("kiyoh", 9);
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    await confirm();
    await switchOn("kiyoh", false);
    expect(await nextTurn()).toBe(0);
    shopify.sandbox.state.breaks = { graphql: "error" };
    await expect(confirm()).rejects.toThrow();
    expect(storefront().marks).toHaveLength(1);
    shopify.sandbox.state.breaks = {};
    await confirm();
    expect(storefront()).toEqual({ ready: "false", marks: [] });
    expect((await owner.query("SELECT 1 FROM trust_mark")).rowCount).toBe(0);
  });

  test("leaves with the connection", async () => {
    leave("kiyoh", 9);
    const connection = await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    await confirm();
    await app.disconnect(shopId, connection, hours(1));
    expect(await nextTurn()).toBe(1);
    await confirm(hours(1));
    expect(storefront()).toEqual({ ready: "false", marks: [] });
    expect(await stateAt(hours(1))).toEqual([["kiyoh", "disconnected"]]);
  });
});

describe("what cannot be shown", () => {
  test("is refused: a site that confirms nothing, one that is not connected, and none at all", async () => {
    expect(await switchOn("trustpilot")).toBe("unknown");
    expect(await switchOn("no-such-site")).toBe("unknown");
    expect(await switchOn("kiyoh")).toBe("disconnected");
    expect((await owner.query("SELECT 1 FROM trust_mark")).rowCount).toBe(0);
  });
});

describe("a turn that was lost", () => {
  test("is found again, and one that waits is left alone", async () => {
    leave("kiyoh", 9);
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    await confirm();
    await app.resumeConfirmations(hours(5));
    expect(await nextTurn()).toBe(6);
    await owner.query("DELETE FROM graphile_worker._private_jobs");
    await app.resumeConfirmations(hours(8));
    expect(await nextTurn()).toBe(8);
  });

  test("a shop that removed the app is not asked about, and not written to", async () => {
    leave("kiyoh", 9);
    await connect("kiyoh", kiyoh.credentials);
    await switchOn("kiyoh");
    await app.outsideShops.shop.update({ where: { id: shopId }, data: { uninstalledAt: NOW } });
    await confirm();
    expect(storefront().marks).toBeUndefined();
  });
});
