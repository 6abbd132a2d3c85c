import "@shopify/shopify-app-remix/adapters/node";
import { AppDistribution, shopifyApp } from "@shopify/shopify-app-remix/server";
import { env } from "#app/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { graphqlOf } from "#app/shopify/admin-graphql.server.ts";
import { API_VERSION } from "#app/shopify/api.server.ts";
import { forwardLog } from "#app/shopify/forward-log.server.ts";
import { sessionStorage } from "#app/shopify/session-storage.server.ts";
import { installShop } from "#app/use-cases/connections/install-shop.ts";

/**
 * Shopify's app library: token exchange for the signed-in user (what he may not do, Shopify refuses) and, beside it, an
 * expiring offline token for jobs.
 */
const shopify = shopifyApp({
  apiKey: env.apiKey,
  apiSecretKey: env.apiSecret,
  apiVersion: API_VERSION,
  appUrl: env.appUrl,
  authPathPrefix: "/auth",
  sessionStorage,
  distribution: AppDistribution.AppStore,
  useOnlineTokens: true,
  logger: forwardLog,
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  hooks: {
    afterAuth: async ({ session, admin }) => {
      const installed = await installShop(
        { graphql: graphqlOf(admin), webhookUri: `${env.appUrl}/webhooks/shopify` },
        { domain: session.shop, now: new Date() },
      );
      if (!installed.ok) log.warn({ shop: session.shop, error: installed.error.kind }, "shop facts could not be read");
    },
  },
});

export const { authenticate, addDocumentResponseHeaders } = shopify;
