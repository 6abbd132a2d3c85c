import type { PublishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

/** The theme extension reads `app.metafields.weerwoord.footer` and `.footer_ready`: its blocks name these. */
const NAMESPACE = "weerwoord";

const OWNER_DOCUMENT = `#graphql
  query DisclosureOwner {
    currentAppInstallation { id }
  }
` as const;

const WRITE_DOCUMENT = `#graphql
  mutation PublishDisclosure($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      metafields { id }
      userErrors { code field message }
    }
  }
` as const;

/**
 * Writes the footer to the app-data metafields, in one atomic call. They belong to our installation: no other app and no
 * merchant can change them, and Shopify removes them with the app.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/metafieldsSet
 * @param ready whether the theme's blocks are offered at all (`available_if`)
 */
export async function writeDisclosure(
  graphql: AdminGraphql,
  { published, ready }: { published: PublishedDisclosure; ready: boolean },
): Promise<Result<undefined, AdminError>> {
  const owner = await askAdmin(graphql, OWNER_DOCUMENT, {});
  if (!owner.ok) return owner;
  const common = { ownerId: owner.value.currentAppInstallation.id, namespace: NAMESPACE };
  const written = await askAdmin(graphql, WRITE_DOCUMENT, {
    metafields: [
      { ...common, key: "footer", type: "json", value: JSON.stringify(published) },
      { ...common, key: "footer_ready", type: "boolean", value: String(ready) },
    ],
  });
  return written.ok ? ok(undefined) : written;
}
