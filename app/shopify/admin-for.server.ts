import { HttpResponseError } from "@shopify/shopify-api";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { AdminGraphql } from "./admin-graphql.server.ts";
import { api } from "./api.server.ts";
import { sessionStorage } from "./session-storage.server.ts";

/** A shop's Admin API with the app's own (offline) token. */
export type ShopAdmin = { graphql: AdminGraphql; shop: string; accessToken: string };

/**
 * The Admin API of a shop for work that nobody waits for: jobs, publishing. Renews the token when it is about to end.
 * @param domain the shop's myshopify.com domain
 * @returns `not_installed` when we hold no usable token of the shop
 * @throws Error when the token must be renewed and Shopify cannot be reached
 */
export async function adminFor(domain: string): Promise<Result<ShopAdmin, "not_installed">> {
  const session = await sessionStorage.loadSession(api.session.getOfflineId(domain));
  if (!session?.accessToken) return err("not_installed");
  const client = new api.clients.Graphql({ session });
  const graphql: AdminGraphql = async (query, variables) => {
    try {
      return await client.request(query, { variables });
    } catch (error) {
      // A token that Shopify took back (the app was removed) must not be tried for ever.
      if (error instanceof HttpResponseError && error.response.code === 401)
        await sessionStorage.deleteSession(session.id);
      throw error;
    }
  };
  return ok({ graphql, shop: session.shop, accessToken: session.accessToken });
}
