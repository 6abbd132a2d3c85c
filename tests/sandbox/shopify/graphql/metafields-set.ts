import type { SandboxContext } from "#tests/sandbox/context.ts";
import { appInstallationNode, compareDigest, metafieldNode } from "#tests/sandbox/shopify/graphql/app-installation.ts";
import type { AppMetafield } from "#tests/sandbox/state/types.ts";

type MetafieldInput = {
  ownerId: string;
  namespace?: string | null;
  key: string;
  type?: string | null;
  value: string;
  compareDigest?: string | null;
};
type UserError = { code: string; field: string[]; message: string; elementIndex: number | null };

const DEFAULT_NAMESPACE = "$app";
const TYPES = [
  "boolean",
  "json",
  "multi_line_text_field",
  "number_integer",
  "single_line_text_field",
  "date",
  "date_time",
  "url",
];

/** `metafieldsSet` for the app's own data: all or nothing, at most 25 at once. */
export function metafieldsSet(context: SandboxContext, { metafields }: { metafields: MetafieldInput[] }) {
  const { state } = context;
  const owner = appInstallationNode(context).id;
  const find = ({ namespace, key }: MetafieldInput) =>
    state.appMetafields.find((known) => known.key === key && known.namespace === (namespace ?? DEFAULT_NAMESPACE));
  const userErrors = metafields.flatMap((input, index) => faultsOf(input, find(input), owner, index));
  if (metafields.length > 25) {
    userErrors.push({
      code: "LESS_THAN_OR_EQUAL_TO",
      field: ["metafields"],
      message: "Exceeded the maximum metafields input limit of 25.",
      elementIndex: null,
    });
  }
  if (userErrors.length > 0) return { metafields: [], userErrors };
  const at = context.now().toISOString();
  const written = metafields.map((input) => {
    const known = find(input);
    if (known) return Object.assign(known, { value: input.value, type: input.type ?? known.type, updatedAt: at });
    const metafield: AppMetafield = {
      id: context.nextId(),
      namespace: input.namespace ?? DEFAULT_NAMESPACE,
      key: input.key,
      type: input.type ?? "single_line_text_field",
      value: input.value,
      createdAt: at,
      updatedAt: at,
    };
    state.appMetafields.push(metafield);
    return metafield;
  });
  context.save();
  return { metafields: written.map((metafield) => metafieldNode(context, metafield)), userErrors: [] };
}

/** `metafieldsDelete` for the app's own data. */
export function metafieldsDelete(
  context: SandboxContext,
  { metafields }: { metafields: { ownerId: string; namespace: string; key: string }[] },
) {
  const { state } = context;
  const deleted = metafields.map((wanted) => {
    const known = state.appMetafields.find(
      ({ namespace, key }) => namespace === wanted.namespace && key === wanted.key,
    );
    state.appMetafields = state.appMetafields.filter((metafield) => metafield !== known);
    return known ? wanted : null;
  });
  context.save();
  return { deletedMetafields: deleted, userErrors: [] };
}

function faultsOf(
  input: MetafieldInput,
  known: AppMetafield | undefined,
  owner: string,
  elementIndex: number,
): UserError[] {
  const fault = (code: string, name: string, message: string) => [
    { code, field: ["metafields", String(elementIndex), name], message, elementIndex },
  ];
  if (input.ownerId !== owner)
    return fault(
      "APP_NOT_AUTHORIZED",
      "ownerId",
      "Access to this namespace and key on this resource type is not allowed.",
    );
  if (input.value === "") return fault("BLANK", "value", "Value can't be blank.");
  const type = input.type ?? known?.type;
  if (!type) return fault("BLANK", "type", "Type can't be blank.");
  if (!TYPES.includes(type))
    return fault("INVALID_TYPE", "type", `Type must be one of the sandbox's: ${TYPES.join(", ")}.`);
  if (!fits(type, input.value)) return fault("INVALID_VALUE", "value", `Value is invalid for type ${type}.`);
  if (input.compareDigest && known && input.compareDigest !== compareDigest(known)) {
    return fault(
      "STALE_OBJECT",
      "compareDigest",
      "The resource has been updated since it was loaded. Try again with an updated digest.",
    );
  }
  return [];
}

function fits(type: string, value: string): boolean {
  if (type === "boolean") return value === "true" || value === "false";
  if (type === "number_integer") return /^-?\d+$/.test(value);
  if (type !== "json") return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
