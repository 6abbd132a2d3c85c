import { Session } from "@shopify/shopify-api";
import { beforeAll, describe, expect, test } from "vitest";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const WEBHOOKS = "https://app.example.com/webhooks/shopify";
const FIRST = new Date("2026-11-01T09:00:00.000Z");
const LATER = new Date("2026-11-20T09:00:00.000Z");

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  const { outsideShops } = await import("#app/db.server.ts");
  const { installShop } = await import("#app/use-cases/connections/install-shop.ts");
  const { findShop } = await import("#app/queries/shops/find-shop.ts");
  const { sessionStorage } = await import("#app/shopify/session-storage.server.ts");
  const { adminFor } = await import("#app/shopify/admin-for.server.ts");
  return { outsideShops, installShop, findShop, sessionStorage, adminFor };
}

function shopify(domain: string, scopes: string[]) {
  const subscribed: unknown[] = [];
  const graphql: AdminGraphql = async (query, variables) => {
    if (query.includes("mutation SubscribeToDisputes")) {
      subscribed.push(variables);
      return { data: { webhookSubscriptionCreate: { webhookSubscription: { id: "gid://x/1" }, userErrors: [] } } };
    }
    if (query.includes("query DisputeSubscriptions")) return { data: { webhookSubscriptions: { nodes: [] } } };
    return {
      data: {
        shop: {
          name: "De Lampenwinkel",
          email: "info@lampen.example",
          contactEmail: "info@lampen.example",
          ianaTimezone: "Europe/Brussels",
          currencyCode: "EUR",
          myshopifyDomain: domain,
          primaryDomain: { url: `https://${domain}` },
          shipsToCountries: ["NL", "BE"],
          shopAddress: { countryCodeV2: "BE" },
        },
        shopLocales: [
          { locale: "en", primary: false },
          { locale: "fr", primary: true },
        ],
        currentAppInstallation: {
          id: "gid://shopify/AppInstallation/1",
          accessScopes: scopes.map((handle) => ({ handle })),
        },
      },
    };
  };
  return { graphql, subscribed };
}

describe("installation", () => {
  test("a first visit records the shop, what Shopify says of it, and the scopes it granted", async () => {
    const domain = "first.myshopify.com";
    const { graphql, subscribed } = shopify(domain, ["read_orders"]);
    const result = await app.installShop({ graphql, webhookUri: WEBHOOKS }, { domain, now: FIRST });
    expect(result).toMatchObject({ ok: true, value: { subscribed: [] } });
    expect(subscribed).toEqual([]);
    expect(await app.findShop(domain)).toMatchObject({
      name: "De Lampenwinkel",
      timeZone: "Europe/Brussels",
      country: "BE",
      primaryLocale: "fr",
      scopes: ["read_orders"],
    });
    expect(await app.outsideShops.shop.findUnique({ where: { domain } })).toMatchObject({ shipsTo: ["BE", "NL"] });
  });

  test("disputes are subscribed once the shop has granted their scope", async () => {
    const domain = "disputes.myshopify.com";
    const { graphql, subscribed } = shopify(domain, ["read_orders", "read_shopify_payments_disputes"]);
    await app.installShop({ graphql, webhookUri: WEBHOOKS }, { domain, now: FIRST });
    expect(subscribed).toEqual([
      { topic: "DISPUTES_CREATE", uri: WEBHOOKS },
      { topic: "DISPUTES_UPDATE", uri: WEBHOOKS },
    ]);
  });

  test("a later visit keeps the date, a visit after removal begins anew", async () => {
    const domain = "again.myshopify.com";
    const { graphql } = shopify(domain, []);
    const visit = (now: Date) => app.installShop({ graphql, webhookUri: WEBHOOKS }, { domain, now });
    const shop = () => app.outsideShops.shop.findUniqueOrThrow({ where: { domain } });
    await visit(FIRST);
    await visit(LATER);
    expect((await shop()).installedAt).toEqual(FIRST);

    await app.outsideShops.shop.update({ where: { domain }, data: { uninstalledAt: LATER } });
    expect(await app.findShop(domain)).toBeUndefined();
    await visit(LATER);
    expect(await shop()).toMatchObject({ installedAt: LATER, uninstalledAt: null });
  });

  test("a shop that a webhook made known is installed by the first visit", async () => {
    const domain = "webhook-first.myshopify.com";
    const { id } = await app.outsideShops.shop.create({ data: { domain } });
    expect(await app.findShop(domain)).toBeUndefined();
    const { graphql } = shopify(domain, []);
    const result = await app.installShop({ graphql, webhookUri: WEBHOOKS }, { domain, now: FIRST });
    expect(result).toMatchObject({ ok: true, value: { shopId: id } });
  });

  test("the shop is recorded also when Shopify answers nothing", async () => {
    const domain = "silent.myshopify.com";
    const graphql: AdminGraphql = () => Promise.reject(new Response(null, { status: 503 }));
    const result = await app.installShop({ graphql, webhookUri: WEBHOOKS }, { domain, now: FIRST });
    expect(result).toMatchObject({ ok: false, error: { kind: "unavailable" } });
    expect(await app.findShop(domain)).toMatchObject({ domain, name: null });
  });
});

describe("sessions", () => {
  const domain = "sessions.myshopify.com";
  const offline = new Session({
    id: `offline_${domain}`,
    shop: domain,
    state: "",
    isOnline: false,
    scope: "read_orders",
    accessToken: "shpat_secret",
    refreshToken: "shprt_secret",
    expires: new Date(Date.now() + 3_600_000),
  });

  test("the database holds no token in clear, and the token comes back", async () => {
    await app.sessionStorage.storeSession(offline);
    const row = await app.outsideShops.session.findUniqueOrThrow({ where: { id: offline.id } });
    expect(
      JSON.stringify(row, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
    ).not.toMatch(/shpat_secret|shprt_secret/);
    expect(await app.sessionStorage.loadSession(offline.id)).toMatchObject({
      accessToken: "shpat_secret",
      refreshToken: "shprt_secret",
    });
    expect(await app.adminFor(domain)).toMatchObject({ ok: true, value: { accessToken: "shpat_secret" } });
  });

  test("without a session there is no admin", async () => {
    expect(await app.adminFor("nobody.myshopify.com")).toEqual({ ok: false, error: "not_installed" });
  });

  test("the user of an online session is known by his whole id and his language", async () => {
    const user = {
      id: 90071992547,
      first_name: "Anna",
      last_name: "de Wit",
      email: "anna@lampen.example",
      email_verified: true,
      account_owner: false,
      locale: "nl",
      collaborator: false,
    };
    const id = `${domain}_${user.id}`;
    await app.sessionStorage.storeSession(
      new Session({
        id,
        shop: domain,
        state: "",
        isOnline: true,
        accessToken: "shpua_secret",
        onlineAccessInfo: { expires_in: 86_400, associated_user_scope: "", associated_user: user },
      }),
    );
    expect((await app.sessionStorage.loadSession(id))?.onlineAccessInfo?.associated_user).toMatchObject({
      id: user.id,
      locale: "nl",
    });
  });
});
