import { GraphQLError, getNamedType, isObjectType } from "graphql";
import type { GraphQLResolveInfo } from "graphql";
import { adminSchema } from "#tests/sandbox/shopify/graphql/schema.ts";

export type Caller = {
  scopes: ReadonlySet<string>;
  /** Undefined for the app itself (offline token). */ permissions?: ReadonlySet<string>;
};

/**
 * Refuses a field the token may not read, in the shape recorded from Shopify.
 * @throws GraphQLError with code ACCESS_DENIED
 */
export function requireAccess(caller: Caller, info: GraphQLResolveInfo): void {
  for (const text of accessTexts(info)) {
    if (allows(caller, text)) continue;
    throw new GraphQLError(`Access denied for ${info.fieldName} field. Required access: ${text}`, {
      extensions: {
        code: "ACCESS_DENIED",
        documentation: "https://shopify.dev/api/usage/access-scopes",
        requiredAccess: text,
      },
    });
  }
}

/** What the field itself and the type it gives ask for; a connection asks for what its nodes ask for. */
function accessTexts(info: GraphQLResolveInfo): string[] {
  const { requiredAccess } = adminSchema();
  const named = getNamedType(info.returnType);
  const nodes = isObjectType(named) && named.name.endsWith("Connection") ? named.getFields().nodes : undefined;
  const given = nodes ? getNamedType(nodes.type) : named;
  const texts = [requiredAccess.get(`${info.parentType.name}.${info.fieldName}`), requiredAccess.get(given.name)];
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/**
 * Whether scopes and staff permissions satisfy such a sentence as
 * "`read_a` access scope or `read_b` access scope. Also: The user must have `x` permission or the `y` permission."
 */
export function allows({ scopes, permissions }: Caller, text: string): boolean {
  const [access = "", also = ""] = text.split(/\bAlso: /);
  const named = [...access.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!);
  const wantedScopes = named.filter((name) => /^(read|write)_/.test(name));
  if (wantedScopes.length > 0 && !wantedScopes.some((scope) => scopes.has(scope))) return false;
  const wantedPermissions = [...also.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!);
  return !permissions || wantedPermissions.length === 0 || wantedPermissions.some((name) => permissions.has(name));
}
