import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { dateTime, gid } from "#tests/sandbox/shopify/graphql/values.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import type { AppMetafield } from "#tests/sandbox/state/types.ts";

/** The app's installation with its own metafields. */
export function appInstallationNode(context: SandboxContext) {
  const { state, options } = context;
  if (!state.installation) throw new GraphQLError("the app is not installed");
  return {
    __typename: "AppInstallation",
    id: gid("AppInstallation", state.installation.id),
    accessScopes: () =>
      [...heldScopes(context)].sort().map((handle) => ({ handle, description: handle.replaceAll("_", " ") })),
    launchUrl: options.publicAppUrl,
    uninstallUrl: null,
    activeSubscriptions: [],
    app: { id: gid("App", "580111"), apiKey: options.apiKey, title: "Weerwoord", handle: "weerwoord", embedded: true },
    metafield: ({ namespace, key }: { namespace?: string | null; key: string }) => {
      const found = state.appMetafields.find(
        (known) => known.key === key && (!namespace || known.namespace === namespace),
      );
      return found ? metafieldNode(context, found) : null;
    },
    metafields: (page: PageArguments & { namespace?: string | null }) =>
      connection(
        state.appMetafields
          .filter(({ namespace }) => !page.namespace || namespace === page.namespace)
          .map((metafield) => metafieldNode(context, metafield)),
        page,
        ({ id }) => id,
      ),
  };
}

/** One of the app's metafields. */
export function metafieldNode(context: SandboxContext, metafield: AppMetafield) {
  return {
    __typename: "Metafield",
    id: gid("Metafield", metafield.id),
    legacyResourceId: metafield.id,
    namespace: metafield.namespace,
    key: metafield.key,
    type: metafield.type,
    value: metafield.value,
    jsonValue: () => jsonValue(metafield),
    compareDigest: compareDigest(metafield),
    sizeInBytes: Buffer.byteLength(metafield.value),
    ownerType: "APP_INSTALLATION",
    owner: () => appInstallationNode(context),
    createdAt: dateTime(metafield.createdAt),
    updatedAt: dateTime(metafield.updatedAt),
  };
}

/** Tells one value of a metafield from another. */
export function compareDigest({ value }: AppMetafield): string {
  return createHash("sha256").update(value).digest("hex");
}

function jsonValue({ type, value }: AppMetafield): unknown {
  return type === "json" || type === "boolean" || type === "number_integer" ? JSON.parse(value) : value;
}
