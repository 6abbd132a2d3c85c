import "@shopify/shopify-api/adapters/node";
import { ApiVersion, shopifyApi } from "@shopify/shopify-api";
import { env } from "#app/env.server.ts";
import { forwardLog } from "./forward-log.server.ts";

/** The Admin API version that every document of ours is written for. */
export const API_VERSION = ApiVersion.October26;

const appUrl = new URL(env.appUrl);

/** Shopify's client library for work without a person's request: jobs and token refresh. */
export const api = shopifyApi({
  apiKey: env.apiKey,
  apiSecretKey: env.apiSecret,
  apiVersion: API_VERSION,
  hostName: appUrl.host,
  hostScheme: appUrl.protocol === "http:" ? "http" : "https",
  isEmbeddedApp: true,
  logger: forwardLog,
});
