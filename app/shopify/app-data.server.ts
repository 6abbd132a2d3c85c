import { ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

const NAMESPACE = "weerwoord";

const OWNER_DOCUMENT = `#graphql
  query AppDataOwner {
    currentAppInstallation { id }
  }
` as const;

const WRITE_DOCUMENT = `#graphql
  mutation WriteAppData($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      metafields { id }
      userErrors { code field message }
    }
  }
` as const;

/**
 * Writes app-data metafields, all or none of them. They belong to our installation: no other app and no merchant can change
 * them, the theme extension reads them as `app.metafields.weerwoord.<key>`, and Shopify removes them with the app. No scope
 * is needed.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/metafieldsSet
 */
export async function writeAppData(
  graphql: AdminGraphql,
  metafields: { key: string; type: "json" | "boolean"; value: string }[],
): Promise<Result<undefined, AdminError>> {
  const owner = await askAdmin(graphql, OWNER_DOCUMENT, {});
  if (!owner.ok) return owner;
  const common = { ownerId: owner.value.currentAppInstallation.id, namespace: NAMESPACE };
  const written = await askAdmin(graphql, WRITE_DOCUMENT, {
    metafields: metafields.map((metafield) => ({ ...common, ...metafield })),
  });
  return written.ok ? ok(undefined) : written;
}
