import { env } from "#app/env.server.ts";
import { type AdminLanguage, adminLanguage } from "#app/locales/admin-language.ts";
import { findShop, type ShopProfile } from "#app/queries/shops/find-shop.ts";
import { type AdminGraphql, graphqlOf } from "#app/shopify/admin-graphql.server.ts";
import type { ShopToken } from "#app/shopify/upload-dispute-file.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { rememberLocale } from "#app/use-cases/connections/remember-locale.ts";
import { installShop } from "#app/use-cases/connections/install-shop.ts";

type Admin = Awaited<ReturnType<typeof authenticate.admin>>;

/** The person behind a request of the admin, and the shop he works for. */
export type Merchant = {
  shop: ShopProfile;
  /** Shopify's id of the user, as decimal text. */
  userId: string;
  /** The user's own address, as Shopify knows it. */
  email: string | null;
  language: AdminLanguage;
  /** The Admin API with this person's token. */
  graphql: AdminGraphql;
  /** The same token, for the one resource that GraphQL does not have. */
  token: ShopToken;
  /** Leaves the frame, or stays in it with the parameters that Shopify needs. */
  redirect: Admin["redirect"];
  cors: Admin["cors"];
};

/**
 * Who asks? To be the first line of every loader and action of the admin.
 * @throws Response when the library answers the request itself: no valid session token, or not inside the admin
 */
export async function authenticateMerchant(request: Request): Promise<Merchant> {
  const { session, admin, redirect, cors } = await inTurn(sessionTokenOf(request), () => authenticate.admin(request));
  const graphql = graphqlOf(admin);
  const user = session.onlineAccessInfo?.associated_user;
  const locale = new URL(request.url).searchParams.get("locale");
  if (locale && user && locale !== user.locale) await rememberLocale(session.id, locale);
  return {
    shop: (await findShop(session.shop)) ?? (await install(session.shop, graphql)),
    userId: String(user?.id ?? ""),
    email: user?.email ?? null,
    language: adminLanguage(locale, user?.locale),
    graphql,
    token: { shop: session.shop, accessToken: session.accessToken ?? "" },
    redirect,
    cors,
  };
}

/** A session can outlive our record of the shop: when it was erased at Shopify's request and the app is opened again. */
async function install(domain: string, graphql: AdminGraphql): Promise<ShopProfile> {
  await installShop({ graphql, webhookUri: `${env.appUrl}/webhooks/shopify` }, { domain, now: new Date() });
  const shop = await findShop(domain);
  if (!shop) throw new Error("the shop was not recorded");
  return shop;
}

const turns = new Map<string, Promise<unknown>>();

/**
 * The loaders of one page ask at the same time. On a first visit each would exchange the token, and the offline token that
 * is stored last need not be the one that Shopify issued last; so those after the first find its session.
 */
async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(key) ?? Promise.resolve();
  const turn = before.then(work, work);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}

function sessionTokenOf(request: Request): string {
  return request.headers.get("authorization") ?? new URL(request.url).searchParams.get("id_token") ?? "";
}
