import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PublishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";

let db: typeof import("#app/db.server.ts");
let publishing: typeof import("#app/use-cases/disclosure/publish-disclosure.ts");
let saving: typeof import("#app/use-cases/disclosure/save-trader.ts");
let recording: typeof import("#app/use-cases/disclosure/record-embed-status.ts");
let answering: typeof import("#app/use-cases/disclosure/answer-staff-count.ts");
let reading: typeof import("#app/queries/disclosure/read-disclosure-page.ts");
let shopId: string;
let shops = 0;

/** An Admin API that keeps the metafields it is given, as Shopify would for an installation. */
function adminApi({ refuse }: { refuse?: string } = {}) {
  const metafields = new Map<string, { ownerId: string; type: string; value: string }>();
  const writes: string[] = [];
  const graphql = async (query: string, variables?: Record<string, unknown>) => {
    if (query.includes("query AppDataOwner")) {
      return { data: { currentAppInstallation: { id: "gid://shopify/AppInstallation/7" } } };
    }
    if (!query.includes("metafieldsSet")) throw new Error(`unexpected document: ${query}`);
    const inputs = variables?.["metafields"] as {
      ownerId: string;
      namespace: string;
      key: string;
      type: string;
      value: string;
    }[];
    writes.push(inputs.map(({ namespace, key }) => `${namespace}.${key}`).join(" "));
    if (refuse) {
      const userErrors = [{ code: "INVALID_VALUE", field: ["metafields", "0"], message: refuse }];
      return { data: { metafieldsSet: { metafields: [], userErrors } } };
    }
    for (const { namespace, key, ...rest } of inputs) metafields.set(`${namespace}.${key}`, rest);
    return {
      data: { metafieldsSet: { metafields: inputs.map(() => ({ id: "gid://shopify/Metafield/1" })), userErrors: [] } },
    };
  };
  const footer = () => JSON.parse(metafields.get("weerwoord.footer")?.value ?? "null") as PublishedDisclosure;
  return { graphql, metafields, writes, footer };
}

useAppDatabase();

beforeAll(async () => {
  db = await import("#app/db.server.ts");
  publishing = await import("#app/use-cases/disclosure/publish-disclosure.ts");
  saving = await import("#app/use-cases/disclosure/save-trader.ts");
  recording = await import("#app/use-cases/disclosure/record-embed-status.ts");
  answering = await import("#app/use-cases/disclosure/answer-staff-count.ts");
  reading = await import("#app/queries/disclosure/read-disclosure-page.ts");
});

beforeEach(async () => {
  shops += 1;
  const shop = await db.outsideShops.shop.create({
    data: {
      domain: `disclosure-${shops}.myshopify.com`,
      name: "Voorbeeld",
      email: "winkel@voorbeeld.example",
      country: "BE",
      installedAt: new Date("2026-11-01T00:00:00.000Z"),
    },
  });
  shopId = shop.id;
});

const save = (input: unknown, confirm: boolean, now = NOW) => saving.saveTrader({ now }, { shopId, input, confirm });
const publish = (graphql: ReturnType<typeof adminApi>["graphql"], now = NOW) =>
  publishing.publishDisclosure({ graphql, now }, { shopId });
const readPage = (now = NOW) => reading.readDisclosurePage({ now, apiKey: "key" }, { shopId });
/** What is to be done but for the address, which nobody verifies here. */
const footerTasksAt = async (now = NOW) =>
  (await readPage(now)).tasks.filter(({ kind }) => kind !== "email_unverified");
const belgian = { country: "BE", email: "klacht@voorbeeld.example" };

describe("publishing", () => {
  test("publishes nothing while the merchant has not confirmed his data", async () => {
    const api = adminApi();
    expect(await publish(api.graphql)).toEqual({ ok: false, error: { kind: "unconfirmed" } });
    await save(belgian, false);
    expect(await publish(api.graphql)).toEqual({ ok: false, error: { kind: "unconfirmed" } });
    expect(api.writes).toEqual([]);
  });

  test("writes the footer and its switch to the installation, once", async () => {
    const api = adminApi();
    await save(belgian, true);
    const first = await publish(api.graphql);
    expect(first).toMatchObject({ ok: true, value: { outcome: "published", prints: true } });
    expect(api.writes).toEqual(["weerwoord.footer weerwoord.footer_ready"]);
    expect(api.metafields.get("weerwoord.footer")).toMatchObject({
      ownerId: "gid://shopify/AppInstallation/7",
      type: "json",
    });
    expect(api.metafields.get("weerwoord.footer_ready")).toMatchObject({ type: "boolean", value: "true" });
    expect(Object.keys(api.footer().languages).toSorted()).toEqual(["de", "en", "fr", "nl"]);
    expect(JSON.stringify(api.footer())).not.toContain("consumers/odr");

    expect(await publish(api.graphql, LATER)).toMatchObject({ ok: true, value: { outcome: "unchanged" } });
    expect(api.writes).toHaveLength(1);
  });

  test("two clicks at once write once", async () => {
    const api = adminApi();
    await save(belgian, true);
    const outcomes = await Promise.all([publish(api.graphql), publish(api.graphql)]);
    expect(outcomes.map((result) => result.ok && result.value.outcome).toSorted()).toEqual(["published", "unchanged"]);
    expect(api.writes).toHaveLength(1);
  });

  test("writes again when the data changed, and after a reinstallation", async () => {
    const api = adminApi();
    await save(belgian, true);
    await publish(api.graphql);
    await save({ email: "anders@voorbeeld.example" }, true);
    expect(await publish(api.graphql)).toMatchObject({ ok: true, value: { outcome: "published" } });
    expect(JSON.stringify(api.footer())).toContain("anders@voorbeeld.example");

    await db.outsideShops.shop.update({
      where: { id: shopId },
      data: { installedAt: new Date("2026-11-21T18:00:00.000Z") },
    });
    expect((await readPage(LATER)).published?.current).toBe(false);
    expect(await publish(api.graphql, LATER)).toMatchObject({ ok: true, value: { outcome: "published" } });
    expect(api.writes).toHaveLength(3);
  });

  test("switches the blocks off when there is nothing to print", async () => {
    const api = adminApi();
    await save({ ...belgian, country: "FR" }, true);
    expect(await publish(api.graphql)).toMatchObject({ ok: true, value: { outcome: "published", prints: false } });
    expect(api.metafields.get("weerwoord.footer_ready")?.value).toBe("false");
  });

  test("a refusal of Shopify is reported, and counts as not published", async () => {
    await save(belgian, true);
    const refused = await publish(adminApi({ refuse: "too large" }).graphql);
    expect(refused).toMatchObject({ ok: false, error: { kind: "user_errors", errors: [{ message: "too large" }] } });
    expect((await readPage()).published).toBeNull();
  });

  test("takes the day from the shop's time zone", async () => {
    // The last day of the platform in New York, the day after it in Amsterdam.
    const night = "2025-07-20T01:00:00.000Z";
    await save(belgian, true, "2025-07-01T00:00:00.000Z");
    const amsterdam = adminApi();
    await publish(amsterdam.graphql, night);
    expect(JSON.stringify(amsterdam.footer())).not.toContain("consumers/odr");
    await db.outsideShops.shop.update({ where: { id: shopId }, data: { timeZone: "America/New_York" } });
    const newYork = adminApi();
    await publish(newYork.graphql, night);
    expect(newYork.footer().languages.nl?.find(({ rule }) => rule === "eu-odr-link")).toMatchObject({
      until: Date.parse("2025-07-20T04:00:00.000Z") / 1000,
    });
  });
});

describe("the trader's data", () => {
  test("confirming needs a country and an e-mail address", async () => {
    expect(await save({ legalName: "Voorbeeld bv" }, true)).toEqual({
      ok: false,
      error: { country: "required", email: "required" },
    });
    expect((await readPage()).trader.legalName).toBeNull();
    expect(await save(belgian, true)).toEqual({ ok: true, value: { confirmed: true } });
  });

  test("a change of the footer's data takes the confirmation back, a change of the letters' does not", async () => {
    await save(belgian, true);
    const unprinted = { formality: "je", signatory: "Sanne", phone: "030 123 45 67", legalName: "Voorbeeld bv" };
    expect(await save(unprinted, false)).toEqual({ ok: true, value: { confirmed: true } });
    expect(await save({ staff: 12 }, false)).toEqual({ ok: true, value: { confirmed: false } });
    await save({}, true);
    expect(await save({ ...belgian }, false)).toEqual({ ok: true, value: { confirmed: true } });
    expect(await save({ email: "b@voorbeeld.example" }, false)).toEqual({ ok: true, value: { confirmed: false } });
    expect((await readPage()).trader).toMatchObject({ formality: "je", signatory: "Sanne", confirmedAt: null });
  });

  test.each([
    [{ email: "geen adres" }, { email: "not_an_email" }],
    [{ country: "Belgium" }, { country: "too_long" }],
    [{ country: "be" }, { country: "not_a_country" }],
    [{ staff: -1 }, { staff: "not_a_number" }],
    [{ adrEntity: "bestaat-niet" }, { adrEntity: "not_a_body" }],
    [{ memberPage: "https://webwinkelkeur.example/x" }, { memberPage: "not_a_member_page" }],
    [{ mediatorSite: "javascript:alert(1)" }, { mediatorSite: "not_https" }],
  ])("refuses %j", async (input, issues) => {
    expect(await save(input, false)).toEqual({ ok: false, error: issues });
  });

  test("the countries he directs his shop to are a choice of his, to be confirmed like the rest", async () => {
    await db.outsideShops.shop.update({ where: { id: shopId }, data: { shipsTo: ["BE", "DE", "NL"] } });
    await save({ country: "NL", email: "a@b.example" }, true);
    const codes = async () => (await readPage()).advice.map(({ code }) => code);
    expect(await codes()).toContain("market-unchecked");
    expect(await save({ marketsChosen: true, markets: ["FR", "BE", "FR"] }, false)).toEqual({
      ok: true,
      value: { confirmed: false },
    });
    expect(await codes()).toContain("market-names-body");
    expect(await save({ markets: ["BE", "FR"] }, true)).toEqual({ ok: true, value: { confirmed: true } });
    expect(await save({ markets: ["FR", "BE"], marketsChosen: true }, false)).toEqual({
      ok: true,
      value: { confirmed: true },
    });
    expect(await save({ markets: [] }, true)).toEqual({ ok: true, value: { confirmed: true } });
    expect(await codes()).not.toContain("market-unchecked");
    expect(await save({ markets: ["XX"] }, false)).toMatchObject({ ok: false });
  });

  test("an emptied field is empty", async () => {
    await save({ ...belgian, phone: "0123" }, true);
    await save({ phone: "  " }, true);
    expect((await readPage()).trader.phone).toBeNull();
  });
});

describe("the number of staff", () => {
  const german = { country: "DE", email: "klacht@voorbeeld.example" };
  const JANUARY = "2026-12-31T23:30:00.000Z";
  const rowOf = () => db.withShop(shopId, (tx) => tx.trader.findUniqueOrThrow({ where: { shopId } }));
  const answer = (staff: string, now: string) => answering.answerStaffCount({ now }, { shopId, staff });
  const tasks = (now: string) => footerTasksAt(now);

  test("is asked anew when the year has turned in the shop's time zone, and not when it is confirmed again", async () => {
    await save({ ...german, staff: 12 }, true);
    expect(await tasks("2026-12-31T22:30:00.000Z")).toEqual([]);
    expect(await tasks(JANUARY)).toEqual([{ kind: "staff_count", year: 2026, staff: 12 }]);
    expect(await answer("12", JANUARY)).toEqual({ ok: true, value: undefined });
    expect(await tasks(JANUARY)).toEqual([]);
    expect(await rowOf()).toMatchObject({ staff: 12, staffYear: 2026, confirmedAt: new Date(NOW) });
    expect(await tasks("2028-01-01T10:00:00.000Z")).toEqual([{ kind: "staff_count", year: 2027, staff: 12 }]);
  });

  test("another number changes the footer at once, with nothing else to confirm", async () => {
    const api = adminApi();
    await save({ ...german, staff: 12 }, true);
    await publish(api.graphql);
    expect(api.footer().languages.de?.map(({ rule }) => rule)).toEqual(["de-vsbg-36-unwilling"]);
    await answer(" 9 ", JANUARY);
    expect(await publish(api.graphql, JANUARY)).toMatchObject({ ok: true, value: { outcome: "published" } });
    expect(api.footer().languages.de?.map(({ rule }) => rule)).toEqual(["de-contact"]);
  });

  test.each(["", "twaalf", "-1", "1.5", "99999999999"])("%j is no answer", async (staff) => {
    await save({ ...german, staff: 12 }, true);
    expect(await answer(staff, JANUARY)).toEqual({ ok: false, error: "not_a_number" });
    expect(await rowOf()).toMatchObject({ staff: 12, staffYear: 2025 });
  });

  test("is also confirmed with the rest of the footer, and by nothing that does not show it", async () => {
    await save({ ...german, staff: 12 }, true);
    await save({ phone: "030 123 45 67" }, false, JANUARY);
    await save({ email: "b@voorbeeld.example" }, true, JANUARY);
    expect(await rowOf()).toMatchObject({ staffYear: 2025 });
    await save({ ...german, staff: 12 }, false, JANUARY);
    expect(await rowOf()).toMatchObject({ staffYear: 2025 });
    await save({ ...german, staff: 12 }, true, JANUARY);
    expect(await rowOf()).toMatchObject({ staffYear: 2026 });
  });
});

describe("the footer's page", () => {
  test("before anything was entered it suggests what Shopify knows", async () => {
    const page = await readPage();
    expect(page.suggested).toEqual({ country: "BE", email: "winkel@voorbeeld.example", legalName: "Voorbeeld" });
    expect(page.trader).toMatchObject({ country: null, email: null, confirmedAt: null });
    expect(page.preview.nl.footer).toEqual([]);
    expect(page.advice.map(({ code }) => code)).toEqual(["country-missing", "email-missing", "unconfirmed"]);
    expect(page).toMatchObject({ published: null, theme: null });
    expect(page.links.embed).toContain("activateAppId=key/disclosure-embed");
  });

  test("shows the preview per language and what the storefront has", async () => {
    const api = adminApi();
    await save(belgian, true);
    await publish(api.graphql);
    const page = await readPage();
    expect(page.published).toMatchObject({ at: NOW, current: true });
    expect(page.preview.fr.heading).toBe("Réclamations et litiges");
    expect(page.preview.de.footer.map(({ rule }) => rule)).toEqual(["be-no-sector-body", "be-information-link"]);
    await save({ email: "b@voorbeeld.example" }, false);
    expect((await readPage()).published?.current).toBe(false);
  });

  test("a body that ended leaves the footer and becomes a task", async () => {
    const api = adminApi();
    await save({ ...belgian, adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" }, true);
    await publish(api.graphql);
    expect(api.footer().languages.nl?.map(({ rule }) => rule)).toEqual(["be-no-sector-body", "be-information-link"]);
    expect(await footerTasksAt()).toEqual([{ kind: "body_ended", body: "ombudsman-voor-de-handel" }]);
    await save({ adrCommitment: "none", adrEntity: "" }, false);
    expect(await footerTasksAt()).toEqual([{ kind: "unconfirmed" }]);
    await save({}, true);
    expect(await footerTasksAt()).toEqual([]);
  });

  test("an address that nobody verified is a task until its link was pressed, and is published all the same", async () => {
    await save(belgian, true);
    const kinds = async () => (await readPage()).tasks.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["email_unverified"]);
    const { graphql, footer } = adminApi();
    await publish(graphql);
    expect(JSON.stringify(footer())).toContain("mailto:klacht@voorbeeld.example");
    await db.withShop(shopId, (tx) =>
      tx.businessEmail.create({
        data: {
          ...{ shopId, address: belgian.email, domain: "accepts", language: "nl", sends: 1 },
          ...{ domainCheckedAt: NOW, sendsSince: NOW, sentAt: NOW, verifiedAt: NOW },
        },
      }),
    );
    expect(await kinds()).toEqual([]);
    await save({ email: "ander@voorbeeld.example" }, true);
    expect(await kinds()).toEqual(["email_unverified"]);
  });

  test("remembers what App Bridge saw of the theme", async () => {
    const activation = { handle: "disclosure-block", status: "active", target: "section" };
    const extensions = [{ type: "theme_app_extension", handle: "storefront", activations: [activation] }];
    const record = (seen: unknown) => recording.recordEmbedStatus({ now: NOW }, { shopId, extensions: seen });
    expect(await record(extensions)).toEqual({ ok: true, value: "block" });
    expect((await readPage()).theme).toEqual({ status: "block", seenAt: NOW });
    expect(await record("nonsense")).toEqual({ ok: false, error: "not_understood" });
    expect(await record([])).toEqual({ ok: true, value: "off" });
    expect((await readPage()).theme?.status).toBe("off");
  });
});
