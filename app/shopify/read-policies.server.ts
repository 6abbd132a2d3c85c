import { policyText } from "#app/domain/policy-text.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

const DOCUMENT = `#graphql
  query ShopPolicies {
    shop { shopPolicies { type title body url updatedAt } }
  }
` as const;

/** A policy as Shopify has it now; `type` in lower case, `body` as plain text. */
export type ReadPolicy = { type: string; title: string; body: string; url: string; updatedAt: Instant };

/**
 * Reads the shop's own policies.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/ShopPolicy
 */
export async function readPolicies(graphql: AdminGraphql): Promise<Result<ReadPolicy[], AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, {});
  if (!answer.ok) return answer;
  return ok(
    answer.value.shop.shopPolicies.map(({ type, title, body, url, updatedAt }) => ({
      type: type.toLowerCase(),
      title,
      body: policyText(body),
      url,
      updatedAt: new Date(updatedAt).toISOString(),
    })),
  );
}
