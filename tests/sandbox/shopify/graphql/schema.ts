import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema } from "graphql";
import type { GraphQLSchema, IntrospectionQuery } from "graphql";

type DescribedType = {
  name: string;
  requiredAccess?: string;
  fields?: { name: string; requiredAccess?: string }[] | null;
};

export type AdminSchema = {
  schema: GraphQLSchema;
  /** What a type or a field (`Type.field`) asks for, in Shopify's words. */
  requiredAccess: ReadonlyMap<string, string>;
};

let loaded: AdminSchema | undefined;

/** Shopify's own Admin API schema 2026-10, with the access its types and fields ask for. */
export function adminSchema(): AdminSchema {
  loaded ??= load();
  return loaded;
}

function load(): AdminSchema {
  const file = new URL("../../../../node_modules/@shopify/dev-mcp/dist/data/admin_2026-10.json.gz", import.meta.url);
  const { data } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as { data: IntrospectionQuery };
  const requiredAccess = new Map<string, string>();
  for (const type of data.__schema.types as unknown as DescribedType[]) {
    if (type.requiredAccess) requiredAccess.set(type.name, type.requiredAccess);
    for (const field of type.fields ?? []) {
      if (field.requiredAccess) requiredAccess.set(`${type.name}.${field.name}`, field.requiredAccess);
    }
  }
  return { schema: buildClientSchema(data), requiredAccess };
}
