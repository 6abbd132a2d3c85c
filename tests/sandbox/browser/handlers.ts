import type { Handler } from "#tests/sandbox/context.ts";
import { adminHandler } from "./admin/routes.ts";
import { appBridgeHandler } from "./app-bridge-handler.ts";
import { storefrontHandler } from "./storefront/handler.ts";

/** What a browser sees of Shopify: App Bridge's script, the admin, the storefront. The storefront answers last: it takes every path of the shop's host. */
export const browserHandlers: Handler[] = [appBridgeHandler, adminHandler, storefrontHandler];
